import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

test("the clients of all documents, and the tests that call them, type-check under strict", { timeout: 120_000 }, () => {
  const file = fileURLToPath(new URL("tsconfig.json", import.meta.url));
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    dirname(file),
  );
  expect(errors).toEqual([]);
  const program = ts.createProgram(fileNames, options);
  const mistakes = ts.getPreEmitDiagnostics(program).map((mistake) => ts.formatDiagnostic(mistake, ts.createCompilerHost(options)));
  expect(mistakes).toEqual([]);
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

// The public API of the generated packages as a compiler of strict code sees it.

const here = fileURLToPath(new URL(".", import.meta.url));
const generated = fileURLToPath(new URL("../../generated/", import.meta.url));

const strictest: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  lib: ["lib.es2023.d.ts"],
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

test("consumers' code compiles where it should, and only there", () => {
  const files = filesBelow(here, ".test-d.ts").map((file) => path.join(here, file));
  const program = ts.createProgram(files, strictest);
  const found = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0, messageText }) =>
        `${path.basename(file)}:${String((source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1)} ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  });
  expect(files.length).toBeGreaterThan(1);
  expect(found).toEqual([]);
}, 60_000);

describe.each(["batch", "machinelearning"])("%s", (service) => {
  const sources = filesBelow(path.join(generated, service, "src"), ".ts").map((file) => {
    const text = readFileSync(path.join(generated, service, "src", file), "utf8");
    return { file, text, source: ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true) };
  });

  test("no exported declaration says any, and none leaves its type to be inferred", () => {
    const found = sources.flatMap(({ file, text }) => {
      const { outputText, diagnostics = [] } = ts.transpileDeclaration(text, {
        fileName: file,
        compilerOptions: { isolatedDeclarations: true, declaration: true },
      });
      const declarations = ts.createSourceFile(file, outputText, ts.ScriptTarget.ES2023, true);
      return [
        ...diagnostics.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
        ...nodesOf(declarations, (node) => node.kind === ts.SyntaxKind.AnyKeyword).map((node) => `${file}: ${node.parent.getText()}`),
      ];
    });
    expect(sources.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });

  test("what the service alone sets is never asked for in what is sent", () => {
    const folders = sources.map(({ file }) => path.dirname(file)).filter((folder) => /^\d[^/]*$/.test(folder));
    const found = [...new Set(folders)].flatMap((folder) => {
      const modules = sources
        .filter(({ file }) => path.dirname(file) === folder && path.basename(file) !== "context.ts")
        .map(({ source }) => source);
      const declared = new Map(modules.flatMap((source) => declarationsOf(source)));
      const sent = reachable(modules.flatMap(sentTypes), declared);
      expect(sent.size, folder).toBeGreaterThan(5);
      return [...sent].flatMap((name) => requiredReadonly(declared.get(name)).map((property) => `${folder} ${name}.${property}`));
    });
    expect(found).toEqual([]);
  });
});

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .sort();
}

function nodesOf(root: ts.Node, wanted: (node: ts.Node) => boolean): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (wanted(node)) found.push(node);
    node.forEachChild(visit);
  };
  visit(root);
  return found;
}

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

function declarationsOf(source: ts.SourceFile): [string, Declaration][] {
  return source.statements
    .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    .map((node) => [node.name.text, node]);
}

/** Names of the types that the parameters of a module's functions mention, and that its interfaces of options do. */
function sentTypes(source: ts.SourceFile): string[] {
  const functions = source.statements.filter((node) => ts.isFunctionDeclaration(node));
  const options = source.statements.filter((node) => ts.isInterfaceDeclaration(node) && node.name.text.endsWith("Options"));
  return [...functions.flatMap(({ parameters }) => [...parameters]), ...options].flatMap(mentioned);
}

function mentioned(root: ts.Node): string[] {
  return nodesOf(root, (node) => ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)).map((node) =>
    (ts.isTypeReferenceNode(node) ? node.typeName : (node as ts.ExpressionWithTypeArguments).expression).getText(),
  );
}

/** Types that values of these types hold where callers give them: not behind what is readonly. */
function reachable(names: readonly string[], declared: ReadonlyMap<string, Declaration>): Set<string> {
  const found = new Set<string>();
  const pending = [...names];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const node = declared.get(name);
    if (!node || found.has(name)) continue;
    found.add(name);
    if (ts.isTypeAliasDeclaration(node)) pending.push(...mentioned(node));
    else pending.push(...[...(node.heritageClauses ?? []), ...node.members.filter((member) => !isReadonly(member))].flatMap(mentioned));
  }
  return found;
}

function requiredReadonly(node: Declaration | undefined): string[] {
  if (!node || !ts.isInterfaceDeclaration(node)) return [];
  return node.members
    .filter((member) => ts.isPropertySignature(member) && isReadonly(member) && !member.questionToken)
    .map((member) => member.name?.getText() ?? "");
}

function isReadonly(node: ts.Node): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
}

import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { petDocument, repository } from "../cli/support.js";
import { generated, temporaryFolder, writeFiles } from "../support/generated.js";

/** Paths of what npm would publish from a folder. */
function packed(folder: string): string[] {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const said = execFileSync(npm, ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: folder, encoding: "utf8", stdio: "pipe" });
  const [{ files }] = JSON.parse(said) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path).sort();
}

describe("what npm publishes", () => {
  it("of Specwright is the program, its templates and its licences", () => {
    const allowed =
      /^(LICENSE|README\.md|SECURITY\.md|package\.json|dist\/(LICENCES\.txt|([\w-]+\/)?[\w-]+\.js|types\/[\w/-]+\.d\.ts|[\w.-]+\.json)|generator\/diff\/(RULES\.md|diff\.schema\.json)|templates\/[\w./-]+\.(hbs|ts|md|json))$/;
    const files = packed(repository);
    expect(files).toContain("dist/cli.js");
    expect(
      files.filter((path) => !allowed.test(path) || /(^|\/)\.|^dist\/(bench|tools|reference|corpus|release|ahead-)/.test(path)),
    ).toEqual([]);
  });

  it("of a generated package is what was compiled, without what was noted while it was", async () => {
    const { files } = await generated(petDocument("1"));
    const folder = await temporaryFolder();
    const compiled = ["dist/index.js", "dist/.compiled", "dist/1/index.js", "node_modules/x/index.js", ".env", "notes.txt"];
    await writeFiles(folder, [...files, ...compiled.map((path) => [path, "\n"] as const)]);
    const paths = packed(folder);
    expect(paths).toEqual(expect.arrayContaining(["README.md", "dist/1/index.js", "dist/index.js", "package.json"]));
    expect(paths.filter((path) => !/^(LICENSE|README\.md|CHANGELOG\.md|package\.json|dist\/[^.].*|src\/.*|help\/.*)$/.test(path))).toEqual(
      [],
    );
  });
});

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentOf, put, temporaryFolder } from "../unit/output/support.js";
import { petDocument, repository, specwright } from "./support.js";

/** The files of the README's example, by their paths, which stand in their first lines. */
function example(): Record<string, string> {
  const readme = readFileSync(join(repository, "README.md"), "utf8");
  const section = /^## Outputs of your own\n([^]*?)^## /m.exec(readme)?.[1] ?? "";
  const blocks = [...section.matchAll(/^```\w+\n(?:# |\/\/ |\{\{! )(\S+)(?: \}\})?\n([^]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, path = "", text = ""]) => [path, text]));
}

/** An empty folder with the README's example in it, and a document. */
function project(change: Record<string, string> = {}): string {
  const cwd = temporaryFolder();
  put(cwd, { ...example(), "specs/pets/openapi.json": petDocument("2026-01-01"), ...change });
  return cwd;
}

const page = "generated/pets/routes/2026-01-01/index.md";

async function generated(cwd: string): Promise<string> {
  const { code, stderr } = await specwright(["generate"], { cwd });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return readFileSync(join(cwd, page), "utf8");
}

describe("an output of a project", () => {
  it("makes its files, from the example of the README in an empty folder", async () => {
    const cwd = project();
    expect(Object.keys(example())).toEqual(["specs/specwright.yaml", "outputs/routes/output.ts", "outputs/routes/list.hbs"]);
    expect(await generated(cwd)).toBe("# All routes\n\n- `GET /pets/{name}`: pets.get\n");
    expect(Object.keys(contentOf(join(cwd, "generated/pets")))).not.toContain("help");
    expect(await specwright(["generate", "--check"], { cwd })).toMatchObject({ code: 0 });
  });

  it("is typed by what `specwright` exports", () => {
    const cwd = project();
    const types = spawnSync(process.execPath, ["generator/tools/compile/types.js"], { cwd: repository, encoding: "utf8" });
    expect(types.stderr).toBe("");
    mkdirSync(join(cwd, "node_modules"));
    symlinkSync(repository, join(cwd, "node_modules/specwright"));
    put(cwd, { "package.json": '{ "type": "module" }\n' });
    const check = () => {
      const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2023", "--module", "nodenext"];
      const tsc = join(repository, "node_modules/typescript/bin/tsc");
      return spawnSync(process.execPath, [tsc, ...options, "outputs/routes/output.ts"], { cwd, encoding: "utf8" }).stdout;
    };
    expect(check()).toBe("");
    const file = join(cwd, "outputs/routes/output.ts");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace('template: "routes/list"', 'template: "routes/lists"'));
    expect(check()).toContain(`Type '"routes/lists"' is not assignable to type '"routes/list"'`);
    writeFileSync(file, text.replace("{ title, routes }", "{ title }"));
    expect(check()).toContain("Property 'routes' is missing");
    rmSync(join(cwd, "node_modules/specwright"));
  });

  it("is made anew where it has changed, its templates, or what it imports, and only then", async () => {
    const module = 'export const bullet = "*";\n';
    const output = example()["outputs/routes/output.ts"] ?? "";
    const cwd = project({
      "outputs/marks.ts": module,
      "outputs/routes/output.ts": `import { bullet } from "../marks.js";\n${output.replace("method, url: path, doc }", "method: `${bullet} ${method}`, url: path, doc }")}`,
    });
    mkdirSync(join(cwd, "node_modules"));
    expect(await generated(cwd)).toContain("`* GET");
    expect((await specwright(["generate"], { cwd })).stdout).toContain("nothing has changed since the last run");
    writeFileSync(join(cwd, "outputs/marks.ts"), module.replace("*", "+"));
    expect(await generated(cwd)).toContain("`+ GET");
    writeFileSync(join(cwd, "outputs/routes/list.hbs"), "# {{title}}!\n");
    expect(await generated(cwd)).toBe("# All routes!\n");
    writeFileSync(join(cwd, "outputs/routes/output.ts"), output);
    rmSync(join(cwd, "outputs/marks.ts"));
    expect((await specwright(["generate"], { cwd })).stdout).toContain("0 files written");
  });

  it.each([
    [
      "does not compile",
      "outputs/routes/output.ts",
      "export default {\n  a: ,\n};\n",
      /^outputs\/routes\/output\.ts:2:6: error SW621: The output "routes" does not compile: /,
    ],
    [
      "exports no output",
      "outputs/routes/output.ts",
      'export default { name: "paths" };\n',
      /^outputs\/routes\/output\.ts:1:1: error SW621: .*its name is "paths", and has to be that of its folder, "routes"/,
    ],
    [
      "throws",
      "outputs/routes/output.ts",
      "  emit(emission, { title }) {\n",
      /^outputs\/routes\/output\.ts:16:\d+: error SW621: The output "routes" fails: Cannot do it\./,
    ],
    [
      "makes a file of another output's",
      "outputs/routes/output.ts",
      "path: `routes/${emission.folder}/index.md`",
      /error SW621: The output "routes" fails: The output "routes" makes src\/2026-01-01\/index\.md, where it owns nothing/,
    ],
    [
      "has a template with a mistake",
      "outputs/routes/list.hbs",
      "{{title}}\n{{#each routes}}{{nme}}{{/each}}\n",
      /^outputs\/routes\/list\.hbs:2:19: error SW601: There is no "nme" here/,
    ],
    [
      "gets an option that does not fit",
      "specs/specwright.yaml",
      "title: All routes",
      /^specs\/specwright\.yaml:\d+:\d+: error SW501: "title" must be text/,
    ],
  ])("that %s is told with its place", async (_, file, text, said) => {
    const given = example()[file] ?? "";
    const changed: Record<string, string> = {
      "  emit(emission, { title }) {\n": given.replace(text, `${text}    if (title !== "") throw new Error("Cannot do it.");\n`),
      "path: `routes/${emission.folder}/index.md`": given.replace(text, "path: `src/${emission.folder}/index.md`"),
      "title: All routes": given.replace(text, "title: 3"),
    };
    const cwd = project({ [file]: changed[text] ?? text });
    const { code, stderr } = await specwright(["generate"], { cwd });
    expect(stderr.split("\n").find((line) => line.includes(" error "))).toMatch(said);
    expect(code).toBe(1);
    expect(Object.keys(contentOf(cwd))).not.toContain(dirname(page));
  });
});

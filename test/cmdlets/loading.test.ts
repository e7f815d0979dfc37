import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { bind } from "../../generator/shell/binder/bind.js";
import { cmdlets, models } from "../../generated/batch/src/2026-10-01/cmdlets/metadata.js";
import { cmdlets as mlCmdlets } from "../../generated/machinelearning/src/2025-12-01/cmdlets/metadata.js";
import { fromProperties } from "../../templates/runtime/cmdlets/metadata.js";

const source = fileURLToPath(new URL("../../generated/batch/src/2026-10-01/cmdlets/", import.meta.url));

/** The modules that a program is made of, below src/, by their bytes in the bundle. */
async function bundled(program: string): Promise<Map<string, number>> {
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: source, loader: "ts" },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    splitting: true,
    outdir: "out",
    packages: "external",
  });
  const inputs = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === "<stdin>")?.inputs ?? {};
  return new Map(
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file, { bytesInOutput }]) => [file.replace(/^.*\/src\//, ""), bytesInOutput]),
  );
}

describe("importing one cmdlet", () => {
  it("brings its noun, its operation and the runtime, and nothing of the others", async () => {
    const found = await bundled('import { updateAzJob } from "./index.js"; console.log(updateAzJob);');
    const own = [...found.keys()].filter((file) => !file.startsWith("runtime/"));
    expect(own.filter((file) => file !== "<stdin>").sort()).toEqual([
      "2026-10-01/cmdlets/azJob.ts",
      "2026-10-01/cmdlets/connection.ts",
      "2026-10-01/context.ts",
      "2026-10-01/jobs.ts",
      "2026-10-01/serializers.ts",
    ]);
    expect(found.get("2026-10-01/jobs.ts")).toBeLessThan(2_000);
    expect(found.get("2026-10-01/serializers.ts")).toBeLessThan(2_000);
  });

  it("leaves out all others of its noun too", async () => {
    const { outputFiles } = await build({
      stdin: { contents: 'import { getAzPoolNodeCount } from "./index.js"; console.log(getAzPoolNodeCount);', resolveDir: source },
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
      packages: "external",
    });
    const text = outputFiles[0]?.text ?? "";
    expect([...text.matchAll(/name: "(\w+-\w+)"/g)].map(([, name]) => name)).toEqual(["Get-AzPoolNodeCount"]);
  });

  it("brings no @azure/identity and no node:fs until they are needed", async () => {
    const { metafile } = await build({
      stdin: { contents: 'export { getAzJob } from "./index.js";', resolveDir: source },
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      platform: "node",
      packages: "external",
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    const eager = imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => path);
    expect(eager).not.toContain("@azure/identity");
    expect(eager.filter((path) => path.startsWith("node:"))).toEqual([]);
    expect(imports.filter(({ kind }) => kind === "dynamic-import").map(({ path }) => path)).toContain("@azure/identity");
  });
});

describe("the metadata", () => {
  const described = (name: string) => {
    const found = [...cmdlets, ...mlCmdlets].find(({ description }) => description.name === name);
    if (!found) throw new Error(`There is no ${name}.`);
    return found;
  };

  it("loads no cmdlet by itself", async () => {
    const found = await bundled('import { cmdlets } from "./metadata.js"; console.log(cmdlets.length);');
    expect([...found.keys()].filter((file) => file !== "<stdin>").sort()).toEqual([
      "2026-10-01/cmdlets/metadata.ts",
      "runtime/cmdlets/metadata.ts",
    ]);
  });

  it("loads the function of each cmdlet", async () => {
    for (const { description, load } of cmdlets) expect((await load()).definition.name).toBe(description.name);
  });

  it("describes sets and parameters as the shell's binder takes them", async () => {
    const { description } = described("Update-AzJob");
    const text = (value: string) => ({ kind: "value" as const, value });
    const parameter = (name: string, value: unknown) => ({ kind: "parameter" as const, name, value: { value } });
    const bound = await bind(description, [parameter("jobid", "job-1"), parameter("prio", "7"), parameter("Endpoint", "https://x")], false);
    expect(bound).toMatchObject({ parameterSet: "UpdateExpanded", parameters: { Id: "job-1", Priority: 7, Endpoint: "https://x" } });
    await expect(bind(description, [text("job-1")], false)).rejects.toMatchObject({
      message: expect.stringContaining("positional") as string,
    });
    const piped = await bind(description, [parameter("Endpoint", "https://x"), parameter("Priority", 1)], true);
    const input = await piped.bindInput({ id: "job-1" }, () => Promise.reject(new Error("There is no script block.")));
    expect(input).toMatchObject({ parameterSet: "UpdateViaIdentityExpanded", parameters: { InputObject: { id: "job-1" } } });
  });

  it("has what help and completion need beside that", () => {
    const { description } = described("Update-AzJob");
    expect(description).toMatchObject({ defaultParameterSet: "UpdateExpanded", shouldProcess: true, outputs: ["bool"], aliases: [] });
    expect(description.synopsis).not.toBe("");
    const expanded = description.parameterSets.find(({ name }) => name === "UpdateExpanded")?.parameters ?? [];
    expect(expanded.find(({ name }) => name === "Id")).toEqual({ name: "Id", type: "string", mandatory: true, aliases: ["JobId"] });
    expect(expanded.find(({ name }) => name === "AllTasksCompleteMode")).toMatchObject({
      suggestions: expect.arrayContaining(["noaction"]) as unknown,
    });
    const { parameterSets } = described("Get-AzMlWorkspaceCompute").description;
    const subscription = parameterSets[0]?.parameters.find(({ name }) => name === "SubscriptionId");
    expect(subscription).toMatchObject({ type: "string[]", mandatory: false });
  });

  it("makes objects of the service from hashtables with the names of the help, in any letter case", () => {
    const hashtable = { constraintmaxwallclocktime: "PT1H", ID: "task", CommandLine: "cmd", resourceFiles: [{ FilePath: "a" }], other: 1 };
    const names = [
      ...(models.get("IBatchTaskCreateOptions")?.properties ? Object.keys(models.get("IBatchTaskCreateOptions")?.properties ?? {}) : []),
    ];
    expect(names).toContain("constraintmaxwallclocktime");
    expect(fromProperties([hashtable], "IBatchTaskCreateOptions[]", models)).toEqual([
      { constraints: { maxWallClockTime: "PT1H" }, id: "task", commandLine: "cmd", resourceFiles: [{ FilePath: "a" }], other: 1 },
    ]);
    expect(fromProperties({ ResourceFile: [{ FilePath: "a" }] }, "IBatchTaskCreateOptions", models)).toEqual({
      resourceFiles: [{ filePath: "a" }],
    });
    expect(fromProperties(Object.fromEntries([["__proto__", { a: 1 }]]), "IBatchTaskCreateOptions", models)).not.toHaveProperty("a");
    expect(fromProperties("text", "IBatchTaskCreateOptions", models)).toBe("text");
  });
});

import { execFile } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { inferCmdlets } from "../../generator/cmdlets/infer.js";
import type { CmdletSurface } from "../../generator/cmdlets/surface.js";
import { cmdletsOf } from "../../generator/config/configuration.js";
import { loadConfiguration } from "../../generator/config/load.js";
import type { Operation, Sample, Service } from "../../generator/model/index.js";
import { helpFiles } from "../../generator/outputs/help/help.js";
import { withMeaning } from "../../generator/outputs/help/meaning.js";
import { quoted } from "../../generator/outputs/help/powershell.js";
import { powershellType } from "../../generator/outputs/powershell/functions.js";
import { generate } from "../../generator/pipeline.js";
import { readTemplates } from "../../generator/render/templates.js";
import { Diagnostics } from "../../generator/report/diagnostics.js";
import { stringToSign } from "../../templates/runtime/shared-key.js";
import { parseHelpPage } from "../cmdlets/help-page.js";
import { serviceOf } from "../cmdlets/support.js";
import { serve, type Answer, type Arrived } from "../unit/runtime/server.js";
import { findPwsh } from "./pwsh.js";

const pwsh = findPwsh();
const module = path.resolve("generated/batch/powershell/2026-10-01/Az.Batch/Az.Batch.psd1");

async function batch(): Promise<{ service: Service; surface: CmdletSurface }> {
  const configuration = await loadConfiguration("specs/specwright.yaml", new Diagnostics());
  const found = configuration.services.find(({ name }) => name === "batch");
  const version = found?.versions[0];
  if (!found || !version) throw new Error("There is no batch.");
  const service = await serviceOf(version.document);
  return { service, surface: inferCmdlets(service, cmdletsOf(found, version)) };
}

interface Outcome {
  output: string[];
  types: string[];
  error: { id: string; message: string; category: string; target: string } | null;
}

/** Runs commands in a real PowerShell that has the module, signed in with an account's key. */
async function run(commands: string[], environment: Record<string, string> = {}, file = module): Promise<Outcome[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "specwright-module-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const [list, result] = [path.join(folder, "commands.json"), path.join(folder, "result.json")];
  writeFileSync(list, JSON.stringify(commands));
  const script = path.join(import.meta.dirname, "run-commands.ps1");
  await promisify(execFile)(
    pwsh ?? "",
    ["-NoProfile", "-NoLogo", "-NonInteractive", "-File", script, "-Module", file, "-Commands", list, "-Result", result],
    {
      cwd: folder,
      timeout: 240_000,
      env: {
        ...process.env,
        LC_ALL: "en_US.UTF-8",
        POWERSHELL_TELEMETRY_OPTOUT: "1",
        POWERSHELL_UPDATECHECK: "Off",
        AZURE_BATCH_ACCOUNT: "account",
        AZURE_BATCH_ACCESS_KEY: Buffer.from("the account's key").toString("base64"),
        AZURE_MAX_RETRIES: "1",
        AZURE_POLLING_INTERVAL_MS: "0",
        ...environment,
      },
    },
  );
  return JSON.parse(readFileSync(result, "utf8")) as Outcome[];
}

const parsed = (text: string | undefined): unknown => JSON.parse(text ?? "null");

describe.skipIf(pwsh === undefined)("the PowerShell module of batch", () => {
  test("has the cmdlets, sets, parameters, types, aliases and pipeline input of the surface", async () => {
    await holdToSurface(module, (await batch()).surface);
  }, 300_000);

  test("sends what the samples document, and gives what they answer, typed", async () => {
    const { service, surface } = await batch();
    const operations = new Map(service.groups.flatMap((group) => group.operations.map((operation) => [operation.id, operation] as const)));
    const templates = await readTemplates("batch", "2026-10-01");
    let answer: (request: Arrived) => Answer = () => ({ status: 599 });
    const server = await serve((request) => answer(request));
    const cases = helpFiles(surface, service, "2026-10-01").flatMap(({ sections: [section] }) => {
      if (!section) return [];
      const page = parseHelpPage(templates.render(section.template, section.data));
      const cmdlet = surface.cmdlets.find(({ name }) => page.title === `# ${name}`);
      // What is saved to a file, or read from one, is looked at below.
      return page.examples
        .filter(({ code }) => cmdlet && !/\.bin\b/.test(code))
        .map(({ code, title }) => ({
          cmdlet: cmdlet as NonNullable<typeof cmdlet>,
          title,
          code: code.replace(/-Endpoint '[^']*'/, `-Endpoint '${server.url}'`),
        }));
    });
    expect(cases.length).toBeGreaterThan(90);
    const wrong: unknown[] = [];
    answer = (request) => {
      const found = documented(operations, request);
      if (!found) return { status: 404, body: { code: "NotFound", message: { value: `${request.method} ${request.url}` } } };
      const response = found.sample.responses.find(({ status }) => /^2/.test(status)) ?? { status: "200", headers: {} };
      // A link to a next page would lead to Azure.
      const body = Object.fromEntries(Object.entries(response.body ?? {}).filter(([name]) => name !== "odata.nextLink"));
      return { status: Number(response.status), ...(response.body !== undefined && { body }) };
    };
    const outcomes = await run(cases.map(({ code }) => code));
    outcomes.forEach(({ error }, index) => {
      if (error) wrong.push({ code: cases[index]?.code, error });
    });
    expect(wrong).toEqual([]);
    for (const request of server.requests) {
      const found = documented(operations, request);
      if (!found) wrong.push({ request: `${request.method} ${request.url}`, body: request.body });
      expect(request.headers["authorization"]).toBe(`SharedKey account:${signatureOf(request, server.url)}`);
    }
    expect(wrong).toEqual([]);
    const job = outcomes[cases.findIndex(({ code }) => code.startsWith("Get-AzJob ") && code.includes("-Id"))];
    expect(job?.types).toEqual(["Microsoft.Azure.PowerShell.Cmdlets.Batch.Models.IBatchJob"]);
  }, 300_000);

  test("streams pages, flattens objects, binds from the pipeline, tells what it would do, and gives errors as records", async () => {
    const job = (id: string) => ({
      id,
      url: `https://a/jobs/${id}`,
      state: "active",
      poolInfo: { poolId: "pool-1" },
      creationTime: "2026-12-01T10:00:00Z",
    });
    const server = await serve((request) => {
      if (request.url.startsWith("/jobs?") && request.url.includes("skip")) return { body: { value: [job("c")] } };
      if (request.url.startsWith("/jobs?"))
        return { body: { value: [job("a"), job("b")], "odata.nextLink": `${server.url}/jobs?skip=2&api-version=2026-10-01` } };
      if (request.url.startsWith("/jobs/busy"))
        return server.requests.length % 2 === 1 ? { status: 503, headers: { "retry-after": "0" } } : { body: job("busy") };
      if (request.url.startsWith("/jobs/gone"))
        return { status: 404, body: { code: "JobNotFound", message: { lang: "en-us", value: "The job is not there." } } };
      if (request.url.includes("/files/")) return { body: "contents", headers: { "content-type": "application/octet-stream" } };
      if (request.url.startsWith("/jobs/away")) return { body: { value: [], "odata.nextLink": "https://elsewhere.example/jobs" } };
      return { status: 202 };
    });
    const at = `-Endpoint '${server.url}'`;
    const hostile = "a'; Remove-Item x; $(1+1) \u2018\u201d `n \"";
    const [pages, flat, piped, whatIf, confirm, gone, busy, quoting, help, online, completion, table, file, away, identity, soon] =
      await run([
        `Get-AzJob ${at} | ForEach-Object Id`,
        `Get-AzJob ${at} | Select-Object -First 1 | ForEach-Object { [ordered]@{ pool = $_.PoolInfoPoolId; date = $_.CreationTime -is [datetime] } }`,
        `Get-AzJob ${at} | Where-Object Id -eq b | Remove-AzJob ${at} -PassThru`,
        `Remove-AzJob ${at} -Id x -WhatIf`,
        `'unchanged' | ForEach-Object { Update-AzJob ${at} -Id x -Priority 1 -WhatIf; $_ }`,
        `Get-AzJob ${at} -Id gone`,
        `(Get-AzJob ${at} -Id busy).Id`,
        `Update-AzJob ${at} -Id x -Metadata @{ name = 'n'; value = ${quoted(hostile)} }`,
        `(Get-Help Update-AzJob -Full).Synopsis; (Get-Help Update-AzJob -Parameter Priority).name; @((Get-Help Update-AzJob -Examples).examples.example).Count -gt 0`,
        `(Get-Help Update-AzJob).relatedLinks.navigationLink.uri`,
        `$text = 'Update-AzJob -AllTasksCompleteMode '; (TabExpansion2 -inputScript $text -cursorColumn $text.Length).CompletionMatches.CompletionText`,
        `Get-AzJob ${at} | Out-String -Width 200`,
        `Get-AzTaskFile ${at} -JobId a -TaskId t -FilePath f.txt -OutFile saved.txt -PassThru; Get-Content saved.txt`,
        `Get-AzTask ${at} -JobId away`,
        `Update-AzJob ${at} -InputObject @{ JobId = 'x/y' } -Priority 7`,
        `Update-AzJob ${at} -Id x -ConstraintMaxWallClockTime soon`,
      ]);
    expect(pages?.output.map(parsed)).toEqual(["a", "b", "c"]);
    expect(parsed(flat?.output[0])).toEqual({ pool: "pool-1", date: true });
    expect(piped?.error).toBeNull();
    expect(piped?.output.map(parsed)).toEqual([true]);
    expect(server.requests.find(({ method }) => method === "DELETE")?.url).toMatch(/^\/jobs\/b\?/);
    expect([whatIf?.output, whatIf?.error]).toEqual([[], null]);
    expect(confirm?.output.map(parsed)).toEqual(["unchanged"]);
    expect(server.requests.filter(({ method }) => method === "DELETE")).toHaveLength(1);
    expect(gone?.error).toEqual({
      id: "JobNotFound,Get-AzJob",
      message: "[JobNotFound] : The job is not there.",
      category: "ObjectNotFound",
      target: "gone",
    });
    expect(busy?.output.map(parsed)).toEqual(["busy"]);
    expect(quoting?.error).toBeNull();
    const sent = server.requests.find(({ method, body }) => method === "PATCH" && body.includes("metadata"));
    expect(JSON.parse(sent?.body ?? "null")).toEqual({ metadata: [{ name: "n", value: hostile }] });
    expect(help?.output.map(parsed)).toEqual([
      "Change only the Job properties sent; whatever is left out keeps its value.",
      "Priority",
      true,
    ]);
    expect(online?.output.map(parsed)).toContain("https://learn.microsoft.com/powershell/module/az.batch/update-azjob");
    expect(completion?.output.map(parsed)).toContain("terminatejob");
    expect(file?.error).toBeNull();
    expect(file?.output.map(parsed)).toEqual([true, "contents"]);
    expect(away?.error).toMatchObject({ id: "UntrustedHost,Get-AzTask", category: "SecurityError" });
    expect(identity?.error).toBeNull();
    expect(server.requests.find(({ body }) => body === '{"priority":7}')?.url).toMatch(/^\/jobs\/x%2Fy\?/);
    expect(soon?.error?.category).toBe("InvalidData");
    expect(parsed(table?.output[0])).toMatch(/^\s*Id\s+DisplayName\s+State\s+CreationTime/);
  }, 300_000);
});

test.skipIf(pwsh === undefined)(
  "the modules of machinelearning load, and have the surface of each api-version",
  async () => {
    for (const { file, surface } of await generatedModules("machinelearning")) await holdToSurface(file, surface);
  },
  300_000,
);

/** Holds a module, as PowerShell has it, to a surface. */
async function holdToSurface(file: string, surface: CmdletSurface): Promise<void> {
  const common =
    "[System.Management.Automation.PSCmdlet]::CommonParameters + [System.Management.Automation.PSCmdlet]::OptionalCommonParameters";
  const describeCommands = `
    $common = ${common}
    $result = [ordered]@{}
    foreach ($command in Get-Command -Module ${path.basename(file, ".psd1")} -CommandType Function | Sort-Object Name) {
      $sets = [ordered]@{}
      foreach ($set in $command.ParameterSets) {
        $parameters = [ordered]@{}
        foreach ($parameter in $set.Parameters | Where-Object Name -NotIn $common | Sort-Object Name) {
          $parameters[$parameter.Name] = "$($parameter.ParameterType.FullName) $($parameter.IsMandatory) $($parameter.ValueFromPipeline) $(($parameter.Aliases | Sort-Object) -join ',')"
        }
        $sets[$set.Name] = $parameters
      }
      $shouldProcess = $command.Parameters.ContainsKey('WhatIf')
      $result[$command.Name] = @{ sets = $sets; default = $command.DefaultParameterSet; shouldProcess = $shouldProcess; outputs = @($command.OutputType.Name) }
    }
    $result`;
  const nameType = `$types = @{}; foreach ($name in ${[...typeNames(surface)].map((name) => `'${name}'`).join(", ")}) { $types[$name] = ($name -as [type]).FullName }; $types`;
  const [commands, types] = await run([describeCommands, nameType], {}, file);
  expect(commands?.error ?? types?.error).toBeNull();
  const names = parsed(types?.output[0]) as Record<string, string>;
  const expected = Object.fromEntries(
    surface.cmdlets.map((cmdlet) => [
      cmdlet.name,
      {
        sets: Object.fromEntries(
          cmdlet.parameterSets.map((set) => [
            set.name,
            Object.fromEntries(
              set.parameters.map((parameter) => {
                const uses = cmdlet.parameterSets.flatMap(({ parameters }) => parameters.find(({ name }) => name === parameter.name) ?? []);
                // PowerShell has no alias that is another parameter's name.
                const aliases = [...new Set(uses.flatMap((use) => use.aliases))].filter((alias) => !isParameter(cmdlet, alias));
                const mandatory = parameter.mandatory && parameter.default === undefined;
                const said = (value: boolean) => (value ? "True" : "False");
                return [
                  parameter.name,
                  `${String(names[powershellType(parameter)])} ${said(mandatory)} ${said(parameter.pipeline)} ${aliases.sort().join(",")}`,
                ];
              }),
            ),
          ]),
        ),
        default: cmdlet.defaultParameterSet,
        shouldProcess: cmdlet.parameterSets.some(({ shouldProcess }) => shouldProcess),
      },
    ]),
  );
  const actual = parsed(commands?.output[0]) as Record<string, object>;
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, surfaceOfCmdlet] of Object.entries(expected)) expect(actual[name], name).toMatchObject(surfaceOfCmdlet);
}

function isParameter({ parameterSets }: CmdletSurface["cmdlets"][number], alias: string): boolean {
  return parameterSets.some(({ parameters }) => parameters.some(({ name }) => name.toLowerCase() === alias.toLowerCase()));
}

/** The modules of a service, generated for this test: api-version, manifest and surface. */
async function generatedModules(name: string) {
  const configuration = (await loadConfiguration("specs/specwright.yaml", new Diagnostics())).services.find((each) => each.name === name);
  if (!configuration) throw new Error(`There is no ${name}.`);
  const folder = mkdtempSync(path.join(tmpdir(), "specwright-modules-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const alone = { ...configuration, outputs: [{ name: "powershell", options: { version: "" } }] };
  const [tree] = await generate({ services: [{ configuration: alone, cmdlets: alone.cmdlets, folder }] }, new Diagnostics());
  const manifests: string[] = [];
  for (const { path: file, text } of tree?.files ?? []) {
    const at = path.join(folder, file);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, text);
    if (file.endsWith(".psd1")) manifests.push(at);
  }
  return Promise.all(
    configuration.versions.map(async (version) => {
      const file = manifests.find((each) => each.includes(`${path.sep}${version.apiVersion}${path.sep}`));
      if (file === undefined) throw new Error(`There is no module of ${version.apiVersion}.`);
      return { file, surface: inferCmdlets(await serviceOf(version.document), cmdletsOf(configuration, version)) };
    }),
  );
}

function typeNames({ cmdlets }: CmdletSurface): Set<string> {
  return new Set(cmdlets.flatMap(({ parameterSets }) => parameterSets.flatMap(({ parameters }) => parameters.map(powershellType))));
}

/** Batch's signature of a request, as the TypeScript runtime makes it. */
function signatureOf({ method, url, headers }: Arrived, origin: string): string {
  const given = Object.entries(headers).filter(([name]) => name !== "authorization");
  const request = { method, url: `${origin}${url}`, headers: given } as unknown as Parameters<typeof stringToSign>[0];
  return createHmac("sha256", "the account's key").update(stringToSign(request, "account")).digest("base64");
}

/** The sample that a request is, with its operation: by method, path and query, and a body that says nothing else. */
function documented(
  operations: ReadonlyMap<string, Operation>,
  { method, url, body }: Arrived,
): { operation: Operation; sample: Sample } | undefined {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  for (const operation of operations.values()) {
    if (operation.method !== method) continue;
    for (const sample of operation.samples.map(withMeaning)) {
      const values = new Map(sample.parameters.map(({ name, in: place, value }) => [`${place} ${name}`, String(value)]));
      const expected = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(values.get(`path ${name}`) ?? ""));
      if (expected !== encodeURI(decodeURI(pathname)) && expected !== pathname) continue;
      const query = sample.parameters.filter(({ in: place, name }) => place === "query" && name !== "api-version");
      if (!query.every(({ name, value }) => searchParams.get(name) === String(value))) continue;
      if (body !== "" && !within(JSON.parse(body) as unknown, sample.body)) continue;
      return { operation, sample };
    }
  }
  return undefined;
}

/** Whether all that the first value says is in the second one; a list of one may be the one. */
function within(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part) && Array.isArray(whole))
    return part.length === whole.length && part.every((item, index) => within(item, whole[index]));
  // A point in time may be written in several ways.
  if (typeof part === "string" && typeof whole === "string" && part !== whole)
    return /^\d{4}-\d\d-\d\dT/.test(part) && Date.parse(part) === Date.parse(whole);
  if (typeof part !== "object" || part === null || typeof whole !== "object" || whole === null) return part === whole;
  return Object.entries(part).every(([name, value]) => within(value, (whole as Record<string, unknown>)[name]));
}

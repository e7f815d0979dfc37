import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TokenCredential } from "@azure/core-auth";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import * as batch from "../../generated/batch/src/2026-10-01/cmdlets/index.js";
import * as ml from "../../generated/machinelearning/src/2025-12-01/cmdlets/index.js";
import type { CmdletHost } from "../../templates/runtime/cmdlets/host.js";
import { serve, token, type Answer, type Handler, type TestServer } from "../unit/runtime/server.js";

const credential: TokenCredential = { getToken: () => Promise.resolve({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) };
const subscriptionId = "00000000-1111-2222-3333-444444444444";

/** A server, and a host that reaches it and keeps what it is told. */
async function setting(
  answers: Answer[] | Handler,
  more: CmdletHost = {},
): Promise<{
  server: TestServer;
  host: CmdletHost;
  connection: { endpoint: string; credential: TokenCredential; options: object };
  told: string[];
}> {
  const server = await serve(answers);
  const told: string[] = [];
  const options = { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } };
  const connection = { endpoint: server.url, credential, options };
  const host: CmdletHost = {
    connection: { ...connection, subscriptionId },
    pollingInterval: 0,
    information: (message) => void told.push(message),
    verbose: (message) => void told.push(`VERBOSE: ${message}`),
    error: (error) => void told.push(error.format()),
    ...more,
  };
  return { server, host, connection, told };
}

const named = { ResourceGroupName: "rg", WorkspaceName: "ws" };
const workspace = `/subscriptions/${subscriptionId}/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws`;
const job = { Id: "job-1" };
const error = (code: string, message: string) => ({ code, message: { lang: "en-us", value: message } });

describe("-WhatIf and -Confirm", () => {
  it("says what would be done, and sends nothing", async () => {
    const { server, host, told } = await setting([]);
    expect(await batch.updateAzJob({ ...job, Priority: 100, WhatIf: true }, host)).toBeUndefined();
    expect(told).toEqual(['What if: Performing the operation "Update-AzJob" on target "job-1".']);
    expect(server.requests).toEqual([]);
  });

  it("names what is made by its name in the body, and needs neither endpoint nor credential for that", async () => {
    const told: string[] = [];
    await batch.newAzJob(
      { Job: { id: "job-2", poolInfo: { poolId: "pool" } }, WhatIf: true },
      { information: (message) => void told.push(message) },
    );
    await batch.newAzJob({ Id: "job-3", PoolInfoPoolId: "pool", WhatIf: true }, { information: (message) => void told.push(message) });
    expect(told).toEqual([
      'What if: Performing the operation "New-AzJob" on target "job-2".',
      'What if: Performing the operation "New-AzJob" on target "job-3".',
    ]);
  });

  it("asks, and acts on yes alone", async () => {
    const asked: string[] = [];
    const answer = { yes: false };
    const { server, host } = await setting([{ status: 200 }], {
      confirm: (caption, message) => (asked.push(`${caption}: ${message}`), answer.yes),
    });
    await batch.updateAzJob({ ...job, Priority: 1, Confirm: true }, host);
    expect(server.requests).toEqual([]);
    answer.yes = true;
    await batch.updateAzJob({ ...job, Priority: 1, Confirm: true }, host);
    expect(server.requests).toHaveLength(1);
    expect(asked[0]).toBe(
      'Confirm: Are you sure you want to perform this action?\nPerforming the operation "Update-AzJob" on target "job-1".',
    );
  });

  it("does not act where nobody can be asked", async () => {
    const { server, host } = await setting([]);
    await expect(batch.removeAzJob({ ...job, Confirm: true }, host)).rejects.toMatchObject({
      category: "InvalidOperation",
      fullyQualifiedErrorId: "ConfirmationNotPossible,Remove-AzJob",
      parameter: "Confirm",
    });
    expect(server.requests).toEqual([]);
  });

  it("leaves the decision to a shell that takes it", async () => {
    const asked: unknown[] = [];
    const { server, host } = await setting([], { shouldProcess: (...args) => (asked.push(args), Promise.resolve(false)) });
    await batch.removeAzJob(job, host);
    expect(asked).toEqual([["job-1", "Remove-AzJob"]]);
    expect(server.requests).toEqual([]);
  });
});

describe("output", () => {
  it("is nothing where the service answers nothing, and true under -PassThru", async () => {
    const { host } = await setting(() => ({ status: 200, headers: { etag: "1" } }));
    expect(await batch.updateAzJob({ ...job, Priority: 1 }, host)).toBeUndefined();
    expect(await batch.updateAzJob({ ...job, Priority: 1, PassThru: true }, host)).toBe(true);
  });

  const page = (server: string, ids: string[], next?: string): Answer => ({
    body: { value: ids.map((id) => ({ id })), ...(next !== undefined && { "odata.nextLink": `${server}${next}` }) },
  });

  it("of a list is an array of all pages when awaited, even of one and none", async () => {
    const pages: Answer[] = [];
    const { server, host } = await setting(() => pages.shift());
    pages.push(page(server.url, ["a", "b"], "/jobs?$skiptoken=1"), page(server.url, ["c"]));
    const all = await batch.getAzJob({}, host);
    expect(all.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    pages.push(page(server.url, ["a"]), page(server.url, []));
    expect(await batch.getAzJob({}, host)).toHaveLength(1);
    expect(await batch.getAzJob({}, host)).toEqual([]);
  });

  it("of a list comes as it arrives under for await: pages that nobody asks for are not fetched", async () => {
    const { server, host } = await setting((request) => page(server.url, ["a", "b"], `/jobs?after=${request.url.length}`));
    const seen: unknown[] = [];
    for await (const { id } of batch.getAzJob({}, host)) if (seen.push(id) === 3) break;
    expect(seen).toEqual(["a", "b", "a"]);
    expect(server.requests).toHaveLength(2);
  });

  it("comes even where nobody waits for it", async () => {
    const { server, host } = await setting([{ status: 200 }]);
    void batch.updateAzJob({ ...job, Priority: 1 }, host);
    await vi.waitFor(() => {
      expect(server.requests).toHaveLength(1);
    });
  });

  it("can be awaited twice, and not both awaited and iterated over", async () => {
    const { server, host } = await setting([{ body: { id: "job-1" } }, { body: { value: [] } }]);
    const output = batch.getAzJob(job, host);
    expect(await output).toBe(await output);
    expect(server.requests).toHaveLength(1);
    const listed = batch.getAzJob({}, host);
    for await (const item of listed) expect(item).toBeUndefined();
    await expect(listed).rejects.toThrow("cannot be awaited as well");
  });

  it("of a download is the file that -OutFile names", async () => {
    const folder = await mkdtemp(join(tmpdir(), "specwright-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const { host } = await setting(() => ({ body: "text", headers: { "content-type": "application/octet-stream" } }));
    const parameters = { JobId: "j", TaskId: "t", FilePath: "stdout.txt" };
    const file = join(folder, "out");
    expect(await batch.getAzTaskFile({ ...parameters, OutFile: file, PassThru: true }, host)).toBe(true);
    expect(await readFile(file, "utf8")).toBe("text");
    await expect(batch.getAzTaskFile({ ...parameters, OutFile: join(folder, "missing", "out") }, host)).rejects.toMatchObject({
      category: "WriteError",
      parameter: "OutFile",
    });
  });

  it("of a HEAD or GET that answers headers is the headers", async () => {
    const { host } = await setting(() => ({ headers: { "ocp-batch-file-isdirectory": "true" } }));
    const properties = await batch.getAzTaskFileProperty({ JobId: "j", TaskId: "t", FilePath: "a" }, host);
    expect(properties.ocpBatchFileIsdirectory).toBe(true);
  });
});

describe("long-running operations", () => {
  const body = { location: "westeurope", properties: { authMode: "AADToken" as const } };
  const parameters = { ...named, EndpointName: "ep", Location: "westeurope", AuthMode: "AADToken" as const };
  /** Accepts, is running once, and ends with the state given. */
  const operation = (end: Answer): Handler => {
    const answers: Answer[] = [{ body: { status: "InProgress" } }, end, { body: { ...body, id: "made" } }];
    return ({ method, headers }) =>
      method === "PUT"
        ? { status: 201, body, headers: { "azure-asyncoperation": `http://${headers.host ?? ""}/operations/1`, "retry-after": "0" } }
        : { headers: { "retry-after": "0" }, ...answers.shift() };
  };
  const succeeds = operation.bind(undefined, { body: { status: "Succeeded" } });
  const fails = operation.bind(undefined, { body: { status: "Failed", error: { code: "QuotaExceeded", message: "No quota is left." } } });

  it("are waited for, and tell their progress", async () => {
    const told: string[] = [];
    const { server, host } = await setting(succeeds(), {
      progress: ({ activity, status, completed }) => void told.push(`${activity} ${status} ${completed}`),
    });
    expect(await ml.newAzMlWorkspaceBatchEndpoint(parameters, host)).toMatchObject({ id: "made" });
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual(body);
    expect(told).toEqual(["New-AzMlWorkspaceBatchEndpoint running false", "New-AzMlWorkspaceBatchEndpoint succeeded true"]);
  });

  it("are begun and left alone under -NoWait", async () => {
    const { server, host } = await setting(succeeds());
    const started = await ml.newAzMlWorkspaceBatchEndpoint({ ...parameters, NoWait: true }, host);
    expect(server.requests).toHaveLength(1);
    expect(started.status).toBe("running");
    expect(JSON.parse(await started.serialize())).toMatchObject({ state: { status: "running" } });
    expect(await started.result()).toMatchObject({ id: "made" });
  });

  it("are jobs under -AsJob, with state, progress and result", async () => {
    const { host } = await setting(succeeds());
    const begun = await ml.newAzMlWorkspaceBatchEndpoint({ ...parameters, AsJob: true }, host);
    expect(begun).toMatchObject({ command: "New-AzMlWorkspaceBatchEndpoint", state: "Running", error: undefined });
    expect(await begun.result()).toMatchObject({ id: "made" });
    expect(begun).toMatchObject({ state: "Completed", progress: { status: "succeeded", completed: true } });
  });

  it("that fail are errors, of the cmdlet and of the job", async () => {
    const { host } = await setting(fails());
    const expected = {
      name: "CmdletError",
      message: "[QuotaExceeded] : No quota is left.",
      target: "ep",
      command: "New-AzMlWorkspaceBatchEndpoint",
    };
    await expect(ml.newAzMlWorkspaceBatchEndpoint(parameters, host)).rejects.toMatchObject(expected);
    const again = await setting(fails());
    const begun = await ml.newAzMlWorkspaceBatchEndpoint({ ...parameters, AsJob: true }, again.host);
    await expect(begun.result()).rejects.toMatchObject(expected);
    expect(begun).toMatchObject({ state: "Failed", error: expected });
  });

  it("are watched no more when their job is stopped", async () => {
    const { host } = await setting(({ method, headers }) =>
      method === "PUT"
        ? { status: 201, body, headers: { "azure-asyncoperation": `http://${headers.host ?? ""}/operations/1`, "retry-after": "60" } }
        : { body: { status: "InProgress" } },
    );
    const begun = await ml.newAzMlWorkspaceBatchEndpoint({ ...parameters, AsJob: true }, host);
    begun.stop();
    await expect(begun.result()).rejects.toMatchObject({ category: "OperationStopped" });
    expect(begun.state).toBe("Stopped");
  });
});

describe("a date that published cmdlets take as text", () => {
  it("goes out as the header has it, from text and from a Date", async () => {
    const { server, host } = await setting([{ status: 200 }, { status: 200 }]);
    const date = "Tue, 01 Dec 2026 10:00:00 GMT";
    await batch.updateAzJob({ ...job, Priority: 1, IfModifiedSince: date }, host);
    await batch.updateAzJob({ ...job, Priority: 1, IfModifiedSince: new Date("2026-12-01T10:00:00Z") }, host);
    expect(server.requests.map(({ headers }) => headers["if-modified-since"])).toEqual([date, date]);
    await expect(batch.updateAzJob({ ...job, Priority: 1, IfModifiedSince: "soon" }, host)).rejects.toThrow("It has to be a date");
  });
});

describe("a length of time", () => {
  it.each([
    ["01:30:00", "PT1H30M"],
    ["1.02:03:04.5", "P1DT2H3M4.5S"],
    ["-0:00:30", "-PT30S"],
    ["7", "P7D"],
    ["00:00:00", "PT0S"],
    ["P3Y6M4DT12H30M5S", "P3Y6M4DT12H30M5S"],
  ])("%s goes out as %s", async (given, sent) => {
    const { server, host } = await setting([{ status: 200 }]);
    await batch.updateAzJob({ ...job, ConstraintMaxWallClockTime: given }, host);
    expect(server.requests[0]?.body).toBe(JSON.stringify({ constraints: { maxWallClockTime: sent } }));
  });

  it.each(["soon", "", "25:00:00", "1:60", "PT", "1h"])("is not %j", async (given) => {
    const { server, host } = await setting([]);
    await expect(batch.updateAzJob({ ...job, ConstraintMaxWallClockTime: given }, host)).rejects.toThrow(
      "Cannot process argument for parameter 'ConstraintMaxWallClockTime'. It has to be a length of time: 01:30:00",
    );
    expect(server.requests).toEqual([]);
  });
});

describe("-InputObject", () => {
  const paths = async (InputObject: ml.MachineLearningIdentity | string | { id?: string }): Promise<string> => {
    const { server, host } = await setting([{ body: {} }]);
    await ml.getAzMlWorkspaceBatchDeployment({ InputObject }, host);
    return server.requests[0]?.url.split("?")[0] ?? "";
  };
  const path = `${workspace}/batchEndpoints/ep/deployments/blue`;

  it("is a resource's path, or what has it as its id, in any letter case", async () => {
    expect(await paths(path)).toBe(path);
    expect(await paths({ id: path })).toBe(path);
    expect(await paths({ Id: path.replace("resourceGroups", "RESOURCEGROUPS") })).toBe(path);
    expect(await paths(path.replace("blue", "a%20b"))).toBe(path.replace("blue", "a%20b"));
  });

  it("is the parts of the path by name; the subscription may be known already", async () => {
    const parts = { ResourceGroupName: "rg", WorkspaceName: "ws", EndpointName: "ep", DeploymentName: "blue" };
    expect(await paths({ ...parts, SubscriptionId: subscriptionId })).toBe(path);
    expect(await paths(parts)).toBe(path);
  });

  it("of a parent goes with the names below it", async () => {
    const { server, host } = await setting([{ body: {} }]);
    await ml.getAzMlWorkspaceBatchDeployment({ WorkspaceInputObject: { id: workspace }, EndpointName: "ep", DeploymentName: "blue" }, host);
    expect(server.requests[0]?.url.split("?")[0]).toBe(path);
  });

  it("of a service without such paths is the object that a cmdlet gave: by its url, or by its id where that is all", async () => {
    const { server, host } = await setting(() => ({ body: {} }));
    await batch.getAzJob({ InputObject: { id: "job-1" } }, host);
    await batch.getAzTask(
      { InputObject: { id: "task-1", url: "https://account.region.batch.azure.com/jobs/job-1/tasks/task-1" } as { id: string } },
      host,
    );
    expect(server.requests.map(({ url }) => url.split("?")[0])).toEqual(["/jobs/job-1", "/jobs/job-1/tasks/task-1"]);
  });

  it.each([`${workspace}/computes/c`, "/subscriptions/x", "", "ep", { Id: "blue" }, { EndpointName: "ep" }])(
    "that is %j is refused",
    async (input) => {
      const { host } = await setting([]);
      await expect(ml.getAzMlWorkspaceBatchDeployment({ InputObject: input }, host)).rejects.toMatchObject({
        category: "InvalidData",
        parameter: "InputObject",
        fullyQualifiedErrorId: "InvalidIdentity,Get-AzMlWorkspaceBatchDeployment_GetViaIdentity",
      });
    },
  );
});

describe("Update by reading and writing", () => {
  const container = {
    id: `${workspace}/codes/code-1`,
    name: "code-1",
    systemData: { createdBy: "somebody" },
    properties: { description: "before", tags: { kept: "yes" }, provisioningState: "Succeeded" },
  };

  it("changes what is given, keeps the rest, and leaves out what the service alone sets", async () => {
    const { server, host } = await setting([{ body: container }, { body: container }]);
    await ml.updateAzMlWorkspaceCodeContainer({ ...named, Name: "code-1", Description: "after" }, host);
    expect(server.requests.map(({ method }) => method)).toEqual(["GET", "PUT"]);
    expect(JSON.parse(server.requests[1]?.body ?? "")).toEqual({ properties: { description: "after", tags: { kept: "yes" } } });
  });

  it("sends nothing, not even the reading, under -WhatIf", async () => {
    const { server, host } = await setting([]);
    await ml.updateAzMlWorkspaceCodeContainer({ ...named, Name: "code-1", Description: "after", WhatIf: true }, host);
    expect(server.requests).toEqual([]);
  });

  it("does not read what is replaced as a whole", async () => {
    const { server, host } = await setting([{ body: container }]);
    await ml.updateAzMlWorkspaceCodeContainer({ ...named, Name: "code-1", Body: { properties: { description: "new" } } }, host);
    expect(server.requests.map(({ method }) => method)).toEqual(["PUT"]);
  });
});

describe("JSON", () => {
  it("comes from a file, to the letter", async () => {
    const folder = await mkdtemp(join(tmpdir(), "specwright-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "job.json");
    await writeFile(file, '\uFEFF{"priority": 7, "unknown": {"a": 1}}');
    const { server, host } = await setting([{ status: 200 }]);
    await batch.updateAzJob({ ...job, JsonFilePath: file }, host);
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual({ priority: 7, unknown: { a: 1 } });
  });

  it.each([
    [{ JsonString: "{" }, "InvalidJson", "JsonString"],
    [{ JsonString: '{"priority": 12345678901234567891}' }, "InvalidJson", "JsonString"],
    [{ JsonFilePath: "/nowhere/at/all.json" }, "FileNotFound", "JsonFilePath"],
  ])("that does not do (%j) is an error of its parameter", async (parameters, id, parameter) => {
    const { host } = await setting([]);
    await expect(batch.updateAzJob({ ...job, ...parameters } as batch.UpdateAzJobUpdateViaJsonString, host)).rejects.toMatchObject({
      fullyQualifiedErrorId: `${id},Update-AzJob_UpdateViaJson${parameter.slice(4)}`,
      parameter,
      message: expect.stringContaining(`Cannot process argument for parameter '${parameter}'.`) as string,
    });
  });
});

describe("errors", () => {
  it("of the service read like PowerShell's, with the service's own error inside", async () => {
    const { host } = await setting([
      { status: 404, body: error("JobNotFound", "The specified job does not exist."), headers: { "x-ms-request-id": "42" } },
    ]);
    const found = await batch.getAzJob(job, host).catch((caught: unknown) => caught as batch.CmdletError);
    expect(found).toBeInstanceOf(batch.CmdletError);
    expect(found).toMatchObject({
      message: "[JobNotFound] : The specified job does not exist.",
      category: "ObjectNotFound",
      fullyQualifiedErrorId: "JobNotFound,Get-AzJob_Get",
      target: "job-1",
      code: "JobNotFound",
      statusCode: 404,
      restError: { requestId: "42" },
    });
    expect((found as batch.CmdletError).format()).toBe(
      [
        "Get-AzJob : [JobNotFound] : The specified job does not exist.",
        "    + CategoryInfo          : ObjectNotFound: (job-1:) [Get-AzJob], RestException",
        "    + FullyQualifiedErrorId : JobNotFound,Get-AzJob_Get",
      ].join("\n"),
    );
  });

  it("name the parameter that the service finds fault with", async () => {
    const told = {
      ...error("InvalidPropertyValue", "The value is invalid."),
      values: [{ key: "PropertyName", value: "maxTaskRetryCount" }],
    };
    const { host } = await setting([{ status: 400, body: told }]);
    await expect(batch.updateAzJob({ ...job, ConstraintMaxTaskRetryCount: -5 }, host)).rejects.toMatchObject({
      category: "InvalidArgument",
      parameter: "ConstraintMaxTaskRetryCount",
    });
  });

  it("name the parameter whose value cannot be sent", async () => {
    const { host } = await setting([]);
    await expect(batch.getAzJob({ ...job, IfModifiedSince: new Date(NaN) }, host)).rejects.toMatchObject({ category: "InvalidArgument" });
  });

  it.each([
    [{}, "MissingMandatoryParameter", "one or more missing mandatory parameters: Id."],
    [{ ...job, Nonsense: 1 }, "NamedParameterNotFound", "A parameter cannot be found that matches parameter name 'Nonsense'."],
    [
      { ...job, Priority: 1, JsonString: "{}" },
      "AmbiguousParameterSet",
      "Parameter set cannot be resolved using the specified named parameters.",
    ],
    [{ ...job, __proto__: null, constructor: 1 }, "NamedParameterNotFound", "parameter name 'constructor'"],
  ])("of binding %j have PowerShell's words", async (parameters, id, message) => {
    const { host } = await setting([]);
    await expect(batch.updateAzJob(parameters as batch.UpdateAzJobUpdateExpanded, host)).rejects.toMatchObject({
      fullyQualifiedErrorId: `${id},Update-AzJob`,
      category: "InvalidArgument",
      message: expect.stringContaining(message) as string,
    });
  });

  it("of the connection have its category", async () => {
    const { host } = await setting([]);
    const away = { ...host, connection: { ...host.connection, endpoint: "http://127.0.0.1:1" } };
    await expect(batch.getAzJob(job, away)).rejects.toMatchObject({ category: "ConnectionError" });
    await expect(batch.getAzJob({ ...job, Endpoint: "ftp://x" }, host)).rejects.toMatchObject({
      category: "InvalidArgument",
      parameter: "Endpoint",
    });
  });

  it("end the cmdlet as -ErrorAction says", async () => {
    const { host, told } = await setting(() => ({ status: 404, body: error("JobNotFound", "There is no such job.") }));
    await expect(batch.getAzJob({ ...job, ErrorAction: "Stop" }, host)).rejects.toThrow();
    expect(await batch.getAzJob({ ...job, ErrorAction: "SilentlyContinue" }, host)).toBeUndefined();
    expect(await batch.getAzJob({ ...job, ErrorAction: "Ignore" }, host)).toBeUndefined();
    expect(told).toEqual([]);
    expect(await batch.getAzJob({ ...job, ErrorAction: "Continue" }, host)).toBeUndefined();
    expect(told).toEqual([expect.stringContaining("Get-AzJob : [JobNotFound] : There is no such job.")]);
    expect(await batch.getAzJob({ ErrorAction: "SilentlyContinue" }, host)).toEqual([]);
  });

  it("of a call that is given up are OperationStopped", async () => {
    const controller = new AbortController();
    const { host } = await setting(() => (controller.abort(), { body: {} }), { abortSignal: controller.signal });
    await expect(batch.getAzJob(job, host)).rejects.toMatchObject({ category: "OperationStopped" });
  });
});

describe("-Verbose", () => {
  it("tells each request without its query, and what is done", async () => {
    const { server, host, told } = await setting([{ status: 200 }]);
    await batch.updateAzJob({ ...job, Priority: 1, Verbose: true }, host);
    expect(told).toEqual([
      'VERBOSE: Performing the operation "Update-AzJob" on target "job-1".',
      `VERBOSE: PATCH ${server.url}/jobs/job-1: 200`,
    ]);
  });
});

describe("the connection", () => {
  afterEach(() => {
    batch.connect({});
    ml.connect({});
    vi.unstubAllEnvs();
  });

  it("is what connect said, for all cmdlets of the package; parameters win over it", async () => {
    const { server, connection } = await setting(() => ({ body: { value: [] } }));
    const other = await serve(() => ({ body: { value: [] } }));
    batch.connect(connection);
    await batch.getAzJob({});
    await batch.getAzPool({ Endpoint: other.url });
    expect([server.requests.length, other.requests.length]).toEqual([1, 1]);
  });

  it("needs the endpoint of Batch from somewhere", async () => {
    batch.connect({ credential });
    await expect(batch.getAzJob({})).rejects.toMatchObject({
      parameter: "Endpoint",
      fullyQualifiedErrorId: "MissingMandatoryParameter,Get-AzJob_List",
      message: expect.stringContaining("missing mandatory parameters: Endpoint") as string,
    });
  });

  it("takes the subscription from the parameter, connect or setAzContext, the environment, and the Azure CLI, in that order", async () => {
    const folder = await mkdtemp(join(tmpdir(), "specwright-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const profile = { subscriptions: [{ id: "not-this" }, { id: "of-the-cli", isDefault: true }] };
    await writeFile(join(folder, "azureProfile.json"), `\uFEFF${JSON.stringify(profile)}`);
    const { server, connection } = await setting(() => ({ body: { value: [] } }));
    const seen = async (parameters: { SubscriptionId?: string | string[] } = {}): Promise<string[]> => {
      server.requests.length = 0;
      await ml.getAzMlWorkspaceCompute({ ...named, ...parameters });
      return server.requests.map(({ url }) => url.split("/")[2] ?? "");
    };
    ml.connect({ ...connection, subscriptionId: "of-connect" });
    vi.stubEnv("AZURE_CONFIG_DIR", folder);
    vi.stubEnv("AZURE_SUBSCRIPTION_ID", "of-the-environment");
    expect(await seen({ SubscriptionId: "given" })).toEqual(["given"]);
    expect(await seen({ SubscriptionId: ["one", "two"] })).toEqual(["one", "two"]);
    expect(await seen()).toEqual(["of-connect"]);
    ml.setAzContext({ Subscription: "of-the-context" });
    expect(await seen()).toEqual(["of-the-context"]);
    ml.connect(connection);
    expect(await seen()).toEqual(["of-the-environment"]);
    vi.stubEnv("AZURE_SUBSCRIPTION_ID", undefined);
    expect(await seen()).toEqual(["of-the-cli"]);
    vi.stubEnv("AZURE_CONFIG_DIR", join(folder, "missing"));
    await expect(seen()).rejects.toMatchObject({ parameter: "SubscriptionId" });
  });

  it("keeps its client from call to call, so that tokens and connections are shared", async () => {
    const getToken = vi.fn(credential.getToken);
    const { host } = await setting(() => ({ body: { value: [] } }));
    const shared = { ...host, connection: { ...host.connection, credential: { getToken } } };
    await batch.getAzJob({}, shared);
    await batch.getAzPool({}, shared);
    expect(getToken).toHaveBeenCalledTimes(1);
  });
});

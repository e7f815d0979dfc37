import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { documentedService, type Operation, subscription } from "./documented.js";
import { keys, repository, startTerminal, type TerminalSession } from "./pty.js";
import { type Service, startService } from "./service.js";

const operation: Operation = { status: "Succeeded" };
let service: Service;
let home: string;
let terminal: TerminalSession | undefined;

beforeAll(async () => {
  service = await startService(documentedService(operation));
});
afterAll(() => service.close());
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "shell-"));
});
afterEach(async () => {
  terminal?.kill();
  await terminal?.exited;
  terminal = undefined;
  rmSync(home, { recursive: true, force: true });
});

const history = (): string => join(home, "state", "history");

/** The shell at its first prompt, connected to the service. */
async function shell(environment: Record<string, string> = {}, folder = repository): Promise<TerminalSession> {
  terminal = startTerminal(
    ["shell", "--endpoint", service.endpoint, "--allow-insecure"],
    { HOME: home, SPECWRIGHT_HISTORY: history(), AZURE_SUBSCRIPTION_ID: subscription, ...environment },
    folder,
  );
  await terminal.until(/Ctrl-D leaves\.\n(?:.*\r)?PS> $/);
  return terminal;
}

describe("completion", () => {
  test("a cmdlet, whatever its case; then the parameters, a value and a variable", async () => {
    const { type, until, line } = await shell();
    type("get-azjobsch");
    await until("get-azjobsch");
    type(keys.tab);
    await until("Get-AzJobSchedule");
    type(" -filt");
    await until("-filt");
    type(keys.tab);
    await until("-Filter");
    type(keys.ctrlC);
    await until(/PS> $/);

    await line("$priority = 7");
    type("Update-AzJob -Id jobId -Priority $prio");
    await until("$prio");
    type(keys.tab);
    await until("rity");
    type(` -AllTasksCompleteMode t`);
    await until("Mode t");
    type(keys.tab);
    await until("erminatejob");
  });

  test("the second tab lists what there is", async () => {
    const { type, press, until } = await shell();
    type("Get-AzJob");
    await press(keys.tab);
    await press(keys.tab);
    const list = await until("Get-AzJobTaskCount");
    expect(list).toContain("Get-AzJobSchedule");
  });

  test("files and folders", async () => {
    writeFileSync(join(home, "pool definition.json"), "{}");
    const { type, until } = await shell({}, repository);
    type(`New-AzPool -JsonFilePath ${home}/poo`);
    await until("/poo");
    type(keys.tab);
    expect(await until("definition.json'")).toContain(`'${home}/pool definition.json'`);
  });
});

describe("a pipeline", () => {
  test("lists, and shows the columns that a person wants", async () => {
    const { line } = await shell();
    const table = await line("Get-AzJob");
    expect(table).toMatch(/id +state +priority poolId +creationTime/);
    expect(table).toMatch(/jobId active +0 poolId 11\/19\/2025 00:05:25/);
  });

  test("changes nothing under -WhatIf", async () => {
    const { line } = await shell();
    const before = service.received.length;
    expect(await line("Get-AzJob | Update-AzJob -Priority 9 -WhatIf")).toContain(
      'What if: Performing the operation "Update-AzJob" on target "jobId".',
    );
    expect(service.received.slice(before)).toMatchObject([{ method: "GET", path: "/jobs" }]);
  });

  test("asks under -Confirm, and acts on yes", async () => {
    const { type, until } = await shell();
    const before = service.received.length;
    type(`Get-AzJob | Update-AzJob -Priority 9 -Confirm${keys.enter}`);
    await until('(default is "Y"): ');
    type(`?${keys.enter}`);
    await until(/Y - Continue with only the next step[^]*"Y"\): /);
    type(`y${keys.enter}`);
    await until(/PS> $/);
    expect(service.received.slice(before)).toMatchObject([
      { method: "GET", path: "/jobs" },
      { method: "PATCH", path: "/jobs/jobId", body: { priority: 9 }, authorization: "Bearer specwright-test-token" },
    ]);
  });

  test("of the example that the issue gives", async () => {
    const { line } = await shell();
    const shown = await line(
      "Get-AzMlWorkspaceBatchDeployment -ResourceGroupName test-rg -WorkspaceName my-aml-workspace -EndpointName testEndpointName | " +
        "Update-AzMlWorkspaceBatchDeployment -Description 'nightly' -WhatIf",
    );
    expect(shown.replace(/\s+/g, " ")).toContain(
      'What if: Performing the operation "Update-AzMlWorkspaceBatchDeployment" on target "blue".',
    );
  });

  test("goes over several lines", async () => {
    const { type, until, line } = await shell();
    type(`1..10 |${keys.enter}`);
    await until(/>> $/);
    expect(await line("measure -Sum | % Sum")).toContain("\n55\n");
  });
});

describe("a job", () => {
  const create =
    "New-AzMlWorkspaceBatchEndpoint -ResourceGroupName test-rg -WorkspaceName my-aml-workspace -EndpointName testEndpointName " +
    "-Location westeurope -AuthMode AADToken";

  test("runs while the shell is used, tells its progress, and gives its result", async () => {
    operation.status = "InProgress";
    const { type, until, line } = await shell();
    expect(await line(`${create} -AsJob`)).toMatch(/Id Name +State +HasMoreData[^]*1 Job1 +Running/);
    expect(await line("1+1")).toContain("\n2\n");
    type(`Wait-Job 1${keys.enter}`);
    await until(/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] New-AzMlWorkspaceBatchEndpoint {2}running/);
    operation.status = "Succeeded";
    expect(await until(/PS> $/)).toMatch(/1 Job1 +Completed/);
    expect(await line("Receive-Job 1")).toMatch(/testEndpointName +test-rg/);
  });

  test("that fails says why", async () => {
    operation.status = "Failed";
    const { line } = await shell();
    await line(`${create} -AsJob | Wait-Job | % State`);
    expect((await line("Receive-Job 1")).replace(/\s+/g, " ")).toContain("No cores are left.");
    operation.status = "Succeeded";
  });

  test("an operation that is waited for shows a line of progress, which goes away", async () => {
    operation.status = "InProgress";
    const { type, until } = await shell();
    type(create + keys.enter);
    await until(/New-AzMlWorkspaceBatchEndpoint {2}running/);
    operation.status = "Succeeded";
    expect(await until(/PS> $/)).toMatch(/name +resourceGroup +location/);
  });
});

describe("errors and keys", () => {
  test("an error of the service is an error record; $Error has it", async () => {
    const { line } = await shell();
    const shown = await line("Get-AzJob -Id missing -Verbose");
    expect(shown).toContain(`VERBOSE: GET ${service.endpoint}/jobs/missing: 404`);
    expect(shown).toContain("The specified job does not exist.");
    expect(shown).toContain("+ CategoryInfo          : ObjectNotFound: (missing:String) [Get-AzJob], RestError");
    expect(shown).toContain("+ FullyQualifiedErrorId : JobNotFound,Get-AzJob");
    expect(await line("$Error[0].FullyQualifiedErrorId")).toContain("\nJobNotFound,Get-AzJob\n");
  });

  test("a parameter that there is not is named", async () => {
    const { line } = await shell();
    expect(await line("Get-AzJob -Nonsense 1")).toContain("A parameter cannot be found that matches parameter name 'Nonsense'.");
  });

  test("Ctrl-C ends what runs, and leaves the shell: a call, a long pipeline, a question", async () => {
    const { type, until, line } = await shell();
    const before = service.received.length;
    type(`Get-AzJob -Id slow${keys.enter}`);
    await until("slow\n");
    while (service.received.length === before) await new Promise((resolve) => setTimeout(resolve, 20));
    type(keys.ctrlC);
    await until(/\^C[^]*PS> $/);

    type(`1..4000000 | where { $_ -lt 0 }${keys.enter}`);
    await until("0 }\n");
    type(keys.ctrlC);
    await until(/\^C[^]*PS> $/);

    type(`Update-AzJob${keys.enter}`);
    await until("Id: ");
    type(keys.ctrlC);
    await until(/\^C[^]*PS> $/);

    type("half a line");
    await until("half a line");
    type(keys.ctrlC);
    await until(/\^C[^]*PS> $/);
    expect(await line("'still here'")).toContain("\nstill here\n");
  });

  test("what is typed ahead, or pasted, runs in its turn", async () => {
    const { type, until, press } = await shell();
    type(`1..300000 | where { $_ -lt 0 }${keys.enter}`);
    await press(`'typed ' + 'ahead'${keys.enter}`);
    await until("\ntyped ahead\n");
    await until(/PS> $/);
    await press(`'first ' + 'line'${keys.enter}'second ' + 'line'${keys.enter}`);
    await until(/\nfirst line\nsecond line\n/);
  });

  test("Ctrl-D leaves with 0, exit with its code", async () => {
    const first = await shell();
    first.type(keys.ctrlD);
    expect(await first.exited).toBe(0);
    const second = await shell();
    second.type(`exit 7${keys.enter}`);
    expect(await second.exited).toBe(7);
  });

  test("mandatory parameters are asked for", async () => {
    const { type, until } = await shell();
    const before = service.received.length;
    type(`Update-AzJob -Priority 3${keys.enter}`);
    await until(/cmdlet Update-AzJob at command pipeline position 1\nSupply values[^]*Id: $/);
    type(`jobId${keys.enter}`);
    await until(/PS> $/);
    expect(service.received.slice(before)).toMatchObject([{ method: "PATCH", path: "/jobs/jobId", body: { priority: 3 } }]);
  });
});

describe("history", () => {
  test("is kept for the next shell, for the user alone, without secrets", async () => {
    const first = await shell();
    await first.line("1 + 41");
    await first.line("$key = 'c2VjcmV0' | ConvertTo-SecureString -AsPlainText -Force");
    first.type(keys.ctrlD);
    await first.exited;
    expect(statSync(history()).mode & 0o777).toBe(0o600);
    expect(readFileSync(history(), "utf8")).toBe("1 + 41\n");

    const second = await shell();
    second.type(keys.up);
    await second.until("1 + 41");
    second.type(keys.enter);
    expect(await second.until(/PS> $/)).toContain("\n42\n");
  });

  test("is not kept where SPECWRIGHT_HISTORY is empty", async () => {
    const { line } = await shell({ SPECWRIGHT_HISTORY: "" });
    await line("1 + 41");
    expect(existsSync(history())).toBe(false);
  });
});

describe("colour", () => {
  test("goes to a terminal, and not where NO_COLOR is set", async () => {
    const colored = await shell();
    colored.type(`Get-AzJob; Get-Nothing${keys.enter}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
    while (!colored.raw.includes("FullyQualified")) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(colored.raw).toContain("\u001b[32m");
    expect(colored.raw).toContain("\u001b[31m");
    const plain = await shell({ NO_COLOR: "1" });
    plain.type(`Get-AzJob; Get-Nothing${keys.enter}`);
    while (!plain.raw.includes("FullyQualified")) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(plain.raw).not.toContain("\u001b[3");
  });
});

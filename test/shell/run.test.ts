import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository, specwright } from "../cli/support.js";
import type { Ended } from "../unit/output/support.js";
import { documentedService, subscription, workspace } from "./documented.js";
import { type Service, startService } from "./service.js";

let service: Service;
let home: string;

beforeAll(async () => {
  service = await startService(documentedService());
  home = mkdtempSync(join(tmpdir(), "run-"));
  // The first use of packages compiles them, and says so.
  await run(["1"]);
});
afterAll(async () => {
  await service.close();
  rmSync(home, { recursive: true, force: true });
});

/** `specwright run`, connected to the service; `-File` and others before the command. */
function run(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return specwright(["run", "--endpoint", service.endpoint, "--allow-insecure", ...args], {
    cwd: repository,
    env: { HOME: home, AZURE_CONFIG_DIR: home, AZURE_SUBSCRIPTION_ID: "", ...env },
  });
}

describe("exit codes and streams", () => {
  test.each([
    ["1 + 1", 0, "2\n"],
    ["exit 3", 3, ""],
    ["Get-Nothing", 1, ""],
    ["Get-Nothing; 'fine'", 0, "fine\n"],
    ["'before'; Write-Error no", 1, "before\n"],
    ["$ErrorActionPreference = 'Stop'; Get-Nothing; 'after'", 1, ""],
    ["1 +", 1, ""],
    ["$x = 'a'; \"$x b\"", 0, "a b\n"],
  ])("%s", async (text, code, stdout) => {
    const ended = await run([text]);
    expect(ended).toMatchObject({ code, stdout });
    expect(ended.stderr === "").toBe(!/Nothing|Error|\+$/.test(text));
  });

  test("words are joined, as those after pwsh -Command are", async () => {
    expect(await run(["1..3", "|", "measure", "|", "%", "Count"])).toMatchObject({ code: 0, stdout: "3\n" });
  });

  test("a reader that has enough is no error", async () => {
    const ended = await specwright(["run", "--service", "batch", "1..4000000"], { cwd: repository, enough: 1000 });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
  });

  test("Ctrl-C is exit code 130", async () => {
    const ended = await specwright(["run", "--service", "batch", "'begun'; 1..4000000 | where { $_ -lt 0 }"], {
      cwd: repository,
      begun: (send) =>
        setTimeout(() => {
          send("SIGINT");
        }, 1500),
    });
    expect(ended).toMatchObject({ code: 130, stdout: "begun\n", stderr: "" });
  });

  test("hostile text is an error, hostile data is shown without its control characters", async () => {
    const { endpoint, close } = await startService(() => ({ body: { value: [{ id: "\u001b[31mred\u0007", state: "active\u202e" }] } }));
    const shown = await specwright(["run", "--endpoint", endpoint, "--allow-insecure", "Get-AzJob; '\u001b]0;x'; Write-Error \"`e[2J\""], {
      cwd: repository,
    });
    await close();
    expect(shown.stdout).toContain("\ufffd[31mred\ufffd");
    expect(shown.stdout + shown.stderr).not.toMatch(/[\u001b\u0007\u202e]/);
    for (const text of ["(".repeat(50_000), "'".repeat(9_999), "@{".repeat(5_000), "\u0001\u0002", "Get-AzJob -Id {"]) {
      const ended = await specwright(["run", "-"], { cwd: repository, input: text });
      expect(ended.code).toBe(1);
      expect(ended.stderr).toContain("FullyQualifiedErrorId");
    }
  });

  test("mandatory parameters, and confirmation, are errors where nobody is there to ask", async () => {
    expect((await run(["Update-AzJob -Priority 1"])).stderr).toContain("missing mandatory parameters: Id");
    expect((await run(["Update-AzJob -Id jobId -Priority 1 -Confirm"])).stderr).toContain("ConfirmationNotPossible");
  });

  test("no colours, no progress", async () => {
    const { stdout, stderr } = await run(["Get-AzJob; Get-Nothing"]);
    expect(stdout + stderr).not.toContain("\u001b");
  });
});

describe("scripts", () => {
  test("-File runs a file with its arguments; errors name the file", async () => {
    const script = join(home, "nightly.ps1");
    writeFileSync(script, "# comment\n$args[1]\nGet-AzJob -Id $args[0] | % id\nGet-Nothing\n");
    const ended = await run(["-File", script, "jobId", "-second"]);
    expect(ended).toMatchObject({ code: 1, stdout: "-second\njobId\n" });
    expect(ended.stderr).toContain(`At ${script}:4 char:1`);
  });

  test("- reads standard input", async () => {
    const ended = await specwright(["run", "-"], { cwd: repository, input: "$a = 20\n$a + 1\n" });
    expect(ended).toMatchObject({ code: 0, stdout: "21\n" });
  });

  test("a file that there is not, nothing to run, and addresses that do not do are wrong usage", async () => {
    expect(await run(["-File", join(home, "none.ps1")])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("There is no file") as string,
    });
    expect(await run([])).toMatchObject({ code: 2, stderr: expect.stringContaining("Say what to run") as string });
    const at = (endpoint: string, ...more: string[]) => specwright(["run", "--endpoint", endpoint, ...more, "1"], { cwd: repository });
    expect(await at("http://127.0.0.1:1")).toMatchObject({ code: 2, stderr: expect.stringContaining("plain HTTP") as string });
    expect(await at("http://example.com", "--allow-insecure")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("on this machine") as string,
    });
    expect(await at("ftp://example.com")).toMatchObject({ code: 2 });
    const unknown = await specwright(["run", "--service", "bach", "1"], { cwd: repository });
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean "batch"?') as string });
  });

  test("the shell itself needs a terminal", async () => {
    expect(await specwright(["shell"], { cwd: repository })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("specwright run") as string,
    });
  });
});

describe("cmdlets", () => {
  test("--service and --api-version choose which are loaded", async () => {
    const count = async (...args: string[]): Promise<number> => Number((await run([...args, "Get-Command | measure | % Count"])).stdout);
    const [all, batch, old] = await Promise.all([
      count(),
      count("--service", "batch"),
      count("--service", "machinelearning", "--api-version", "2021-10-01"),
    ]);
    expect(all).toBeGreaterThan(batch);
    expect(batch).toBeGreaterThan(old);
  });

  test("objects come as JSON, values as they are", async () => {
    const { stdout } = await run([
      "Get-AzJob -Id jobId | select id, state, @{ n = 'pool'; e = { $_.poolInfo.poolId } } | ConvertTo-Json -Compress",
    ]);
    expect(JSON.parse(stdout)).toEqual({ id: "jobId", state: "completed", pool: "poolId" });
  });

  test("durations, hashtables and secrets arrive as the service has them", async () => {
    const before = service.received.length;
    const update =
      "Update-AzJob -Id jobId -Priority 100 -ConstraintMaxWallClockTime 01:00:00 -ConstraintMaxTaskRetryCount -1 " +
      "-Metadata @{ Name = 'a'; Value = 'b' } -PassThru";
    expect(await run([update])).toMatchObject({ code: 0, stdout: "True\n" });
    expect(service.received.slice(before)).toMatchObject([
      {
        method: "PATCH",
        body: { priority: 100, constraints: { maxWallClockTime: "PT1H", maxTaskRetryCount: -1 }, metadata: [{ name: "a", value: "b" }] },
      },
    ]);
  });

  test("-NoWait does not wait, -AsJob can be waited for", async () => {
    const create =
      "New-AzMlWorkspaceBatchEndpoint -SubscriptionId " +
      `${subscription} -ResourceGroupName test-rg -WorkspaceName my-aml-workspace -EndpointName testEndpointName -Location westeurope -AuthMode AADToken`;
    expect((await run([`${create} -NoWait | % Status`])).stdout).toBe("running\n");
    expect((await run([`${create} -AsJob | Receive-Job -Wait | % id`])).stdout).toBe(`${workspace}/batchEndpoints/testEndpointName\n`);
  });

  test("Get-Help shows the help page", async () => {
    const { stdout } = await run(["Get-Help Update-AzJob; Get-Help Update-AzJob -Parameter Priority; Get-Help Get-AzJob -Examples"]);
    expect(stdout).toContain("SYNTAX\n    UpdateExpanded (Default)\n");
    expect(stdout).toContain("Parameter Sets: UpdateExpanded, UpdateViaIdentityExpanded");
    expect(stdout).toMatch(/EXAMPLES\n {4}Example 1: /);
  });

  test("the account's key signs, where AZURE_BATCH_ACCESS_KEY is set, and is told nowhere", async () => {
    const key = Buffer.from("a key that nobody knows").toString("base64");
    const ended = await run(["Get-AzJob -Verbose -Debug | % id; Get-AzJob -Id missing"], {
      AZURE_BATCH_ACCOUNT: "account",
      AZURE_BATCH_ACCESS_KEY: key,
    });
    expect(ended).toMatchObject({ code: 1, stdout: "jobId\n" });
    expect(service.received.at(-1)?.authorization).toMatch(/^SharedKey account:/);
    expect(ended.stdout + ended.stderr).not.toContain(key);
  });
});

describe("the subscription", () => {
  const context = 'Get-AzContext | % { "$($_.Subscription) $($_.Source)" }';

  test("is that of Set-AzContext, AZURE_SUBSCRIPTION_ID, or the Azure CLI's profile, in this order", async () => {
    const profile = {
      subscriptions: [
        { id: "11111111-0000-0000-0000-000000000000", name: "Other", isDefault: false },
        { id: "22222222-0000-0000-0000-000000000000", name: "Mine", isDefault: true },
      ],
    };
    expect((await run([context])).stdout).toBe(" \n");
    writeFileSync(join(home, "azureProfile.json"), `\ufeff${JSON.stringify(profile)}`);
    expect((await run([context])).stdout).toBe("22222222-0000-0000-0000-000000000000 Azure CLI\n");
    const named = { AZURE_SUBSCRIPTION_ID: subscription };
    expect((await run([context], named)).stdout).toBe(`${subscription} AZURE_SUBSCRIPTION_ID\n`);
    expect((await run([`Set-AzContext -Subscription other | Out-Null; ${context}`], named)).stdout).toBe(
      "11111111-0000-0000-0000-000000000000 Set-AzContext\n",
    );
    expect((await run(["Set-AzContext nobody"])).stderr).toContain("SubscriptionNotFound,Set-AzContext");
  });

  test("-SubscriptionId comes before all", async () => {
    const before = service.received.length;
    await run(
      [
        `Get-AzMlWorkspaceBatchDeployment -SubscriptionId ${subscription} -ResourceGroupName test-rg -WorkspaceName my-aml-workspace -EndpointName testEndpointName`,
      ],
      { AZURE_SUBSCRIPTION_ID: "33333333-0000-0000-0000-000000000000" },
    );
    expect(service.received.at(before)?.path).toBe(`${workspace}/batchEndpoints/testEndpointName/deployments`);
  });
});

describe("an address away from this machine", () => {
  test("gets neither plain HTTP nor a test token", async () => {
    const ended = await specwright(["run", "--allow-insecure", "--service", "batch", "Get-AzJob -Endpoint http://192.0.2.1"], {
      cwd: repository,
    });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("InsecureEndpoint,Get-AzJob");
  });
});

describe("packages", () => {
  const names = "Get-Command Get-AzJob | % Name";

  test("installed ones are found from where they are installed", async () => {
    const folder = join(home, "installed");
    mkdirSync(join(folder, "node_modules", "@specwright"), { recursive: true });
    symlinkSync(join(repository, "generated", "batch"), join(folder, "node_modules", "@specwright", "batch"));
    expect(await specwright(["run", names], { cwd: folder })).toMatchObject({ code: 0, stdout: "Get-AzJob\n", stderr: "" });
  });

  test("those of a project are compiled when they are first used, and when they were generated anew", async () => {
    const folder = join(home, "project");
    const generated = join(folder, "generated", "batch");
    mkdirSync(join(folder, "specs"), { recursive: true });
    writeFileSync(join(folder, "specs", "specwright.yaml"), "services: {}\n");
    for (const name of ["package.json", "src", ".specwright-manifest.json"]) {
      cpSync(join(repository, "generated", "batch", name), join(generated, name), { recursive: true });
    }
    symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
    const use = () => specwright(["run", names], { cwd: folder });
    expect(await use()).toMatchObject({
      stdout: "Get-AzJob\n",
      stderr: "Compiling @specwright/batch, which is new or was generated anew ...\n",
    });
    expect(await use()).toMatchObject({ stdout: "Get-AzJob\n", stderr: "" });
    appendFileSync(join(generated, ".specwright-manifest.json"), "\n");
    writeFileSync(join(generated, "src", "broken.ts"), "export const = 1;\n");
    const broken = await use();
    expect(broken.stderr).toContain("cannot be compiled");
  });

  test("without any, the language is there", async () => {
    const folder = join(home, "empty");
    mkdirSync(folder);
    expect(await specwright(["run", "1 + 1"], { cwd: folder })).toMatchObject({ code: 0, stdout: "2\n", stderr: "" });
  });
});

import { expect, test } from "vitest";
import { perRecord } from "../../../generator/shell/cmdlet.js";
import { startShell } from "./shell.js";

/** Works until it is told to go on, or stopped. */
function slow() {
  let finish = (): void => undefined;
  const gate = new Promise<void>((resolve) => (finish = resolve));
  const cmdlet = perRecord(
    {
      name: "New-Pool",
      parameterSets: [
        {
          name: "All",
          parameters: [
            { name: "Id", type: "string", mandatory: true, position: 0 },
            { name: "AsJob", type: "SwitchParameter" },
          ],
        },
      ],
    },
    async function* ({ parameters }, context) {
      context.writeProgress({ activity: "New-Pool", status: "Creating", percent: 45, completed: false });
      await gate;
      context.writeWarning("almost");
      if (parameters["Id"] === "bad") throw new Error("No quota.");
      yield { id: parameters["Id"], asJob: parameters["AsJob"] ?? false };
    },
  );
  return {
    cmdlet,
    finish: () => {
      finish();
    },
  };
}

test("-AsJob gives a job at once; its output waits until it is received", async () => {
  const { cmdlet, finish } = slow();
  const shell = startShell({ cmdlets: [cmdlet] });
  expect(await shell.run("$j = New-Pool p1 -AsJob; $j.Id; $j.Name; $j.State; $j.Command; $j.StatusMessage")).toEqual([
    1,
    "Job1",
    "Running",
    "New-Pool p1 -AsJob",
    "45 % Creating",
  ]);
  finish();
  expect(
    await shell.run("(Wait-Job $j).State; $j.HasMoreData; $j | Receive-Job -Keep; Receive-Job -Id 1; $j.HasMoreData; Receive-Job -Id 1"),
  ).toEqual(["Completed", true, { id: "p1", asJob: false }, { id: "p1", asJob: false }, false]);
  expect(shell.messages.filter((message) => message.startsWith("warning"))).toEqual(["warning: almost", "warning: almost"]);
  expect(await shell.run("Get-Job | Remove-Job; (Get-Job | Measure-Object).Count")).toEqual([0]);
  expect(shell.errors).toEqual([]);
});

test("a job's error comes with Receive-Job", async () => {
  const { cmdlet, finish } = slow();
  const shell = startShell({ cmdlets: [cmdlet] });
  finish();
  expect(await shell.run("$j = New-Pool bad -AsJob; (Wait-Job $j).State")).toEqual(["Failed"]);
  expect(shell.errors).toEqual([]);
  await shell.run("Receive-Job $j");
  expect(shell.errors.map(({ command, message }) => [command, message])).toEqual([["New-Pool", "No quota."]]);
});

test("a running job can be stopped, and is not removed without -Force", async () => {
  const { cmdlet } = slow();
  const shell = startShell({ cmdlets: [cmdlet] });
  await shell.run("$j = New-Pool p -AsJob; Remove-Job $j");
  expect(shell.errors[0]?.id).toBe("JobObjectNotFinishedCannotBeRemoved");
  expect(await shell.run("Stop-Job $j; $j.State; Remove-Job $j; (Get-Job -Id 1 -ErrorAction SilentlyContinue) -eq $null")).toEqual([
    "Stopped",
    true,
  ]);
});

test("Wait-Job ends with its time, or with the user's patience", async () => {
  const { cmdlet } = slow();
  const shell = startShell({ cmdlets: [cmdlet] });
  expect(await shell.run("$j = New-Pool p -AsJob; Wait-Job $j -Timeout 0; $j.State")).toEqual(["Running"]);
  const controller = new AbortController();
  const waiting = shell.run("Wait-Job $j", { signal: controller.signal });
  controller.abort();
  expect([await waiting, shell.engine.exitCode]).toEqual([[], 130]);
  shell.engine.session.jobs.stopAll();
});

test("without -AsJob, progress goes to the host", async () => {
  const { cmdlet, finish } = slow();
  finish();
  const shell = startShell({ cmdlets: [cmdlet] });
  await shell.run("New-Pool p");
  expect(shell.messages[0]).toBe("progress: New-Pool Creating 45");
});

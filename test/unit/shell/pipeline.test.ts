import { describe, expect, test } from "vitest";
import { type Cmdlet, perRecord } from "../../../generator/shell/cmdlet.js";
import { formatError } from "../../../generator/shell/format/error-text.js";
import { startShell } from "./shell.js";

/** Counts without end, and notes how far it was asked to go and that it was released. */
function counter(): { cmdlet: Cmdlet; state: { produced: number; released: boolean } } {
  const state = { produced: 0, released: false };
  const cmdlet: Cmdlet = {
    name: "Get-Number",
    parameterSets: [],
    async *run() {
      try {
        for (;;) yield await Promise.resolve(++state.produced);
      } finally {
        state.released = true;
      }
    },
  };
  return { cmdlet, state };
}

const failing = perRecord(
  {
    name: "Test-Failing",
    shouldProcess: true,
    parameterSets: [{ name: "All", parameters: [{ name: "Id", type: "string", position: 0, pipeline: { byValue: true } }] }],
  },
  async function* ({ parameters }, context) {
    const id = String(parameters["Id"]);
    if (id === "bad")
      throw Object.assign(new Error("The job does not exist."), { name: "RestError", code: "JobNotFound", statusCode: 404 });
    context.writeVerbose(`verbose ${id}`);
    context.writeWarning(`warning ${id}`);
    if (await context.shouldProcess(id)) yield id;
  },
);

/** Never answers and does not listen to the signal. */
const stuck: Cmdlet = {
  name: "Wait-Forever",
  parameterSets: [],
  async *run() {
    yield "before";
    await new Promise(() => undefined);
  },
};

describe("streaming", () => {
  test("a consumer that has enough ends its source", async () => {
    const { cmdlet, state } = counter();
    const shell = startShell({ cmdlets: [cmdlet] });
    expect(await shell.run("Get-Number | Where-Object { $_ % 2 -eq 0 } | Select-Object -First 2")).toEqual([2, 4]);
    expect(state).toEqual({ produced: 4, released: true });
  });

  test("objects come as they are made, and leaving the loop ends the pipeline", async () => {
    const { cmdlet, state } = counter();
    const { engine } = startShell({ cmdlets: [cmdlet] });
    for await (const item of engine.run("Get-Number")) if (item === 3) break;
    expect(state).toEqual({ produced: 3, released: true });
  });

  test("an abort ends a run, whatever its cmdlets do, without an error", async () => {
    const controller = new AbortController();
    const shell = startShell({ cmdlets: [stuck] });
    const seen: unknown[] = [];
    for await (const item of shell.engine.run("Wait-Forever; 'never'", { signal: controller.signal })) {
      seen.push(item);
      controller.abort();
    }
    expect([seen, shell.errors, shell.engine.exitCode]).toEqual([["before"], [], 130]);
  });
});

describe("errors", () => {
  test("an error of a service keeps its code, and gets a category and a place", async () => {
    const shell = startShell({ cmdlets: [failing] });
    expect(await shell.run("'a', 'bad', 'c' | Test-Failing")).toEqual(["a", "c"]);
    expect(shell.errors.map(formatError)).toEqual([
      [
        "Test-Failing: The job does not exist.",
        "At line:1 char:19",
        "+ 'a', 'bad', 'c' | Test-Failing",
        "+                   ~~~~~~~~~~~~",
        "    + CategoryInfo          : ObjectNotFound: (:) [Test-Failing], RestError",
        "    + FullyQualifiedErrorId : JobNotFound,Test-Failing",
      ].join("\n"),
    ]);
    expect(shell.engine.exitCode).toBe(1);
  });

  test.each<[string, unknown[], number, number]>([
    ["'bad','c' | Test-Failing -ErrorAction SilentlyContinue", ["c"], 0, 0],
    ["'bad','c' | Test-Failing -ErrorAction Stop; 'next'", [], 1, 1],
    ["'bad','c' | Test-Failing -ErrorAction Ignore; $Error.Count", ["c", 0], 0, 0],
    ["$ErrorActionPreference = 'Stop'; Test-Failing bad; 'next'", [], 1, 1],
    ["$ErrorActionPreference = 'SilentlyContinue'; Test-Failing bad; $?", [true], 0, 0],
    ["Test-Failing bad -ErrorVariable e -EA SilentlyContinue; $e.Count; $e[0].Exception.Message", [1, "The job does not exist."], 0, 0],
    ["1/0; 'next'; $?", ["next", true], 1, 0],
    ["Get-Nothing; $?", [false], 1, 0],
    ["1/0", [], 1, 1],
    ["(1", [], 1, 1],
    ["1 | % { 1/0; 'after' }", ["after"], 1, 1],
    ["'a'; exit 3; 'b'", ["a"], 0, 3],
  ])("%s", async (text, items, errors, exitCode) => {
    const shell = startShell({ cmdlets: [failing] });
    expect([await shell.run(text), shell.errors.length, shell.engine.exitCode]).toEqual([items, errors, exitCode]);
  });

  test("a parse error names the file", async () => {
    const shell = startShell();
    await shell.run("'a'\n$x = (1", { file: "job.ps1" });
    expect(shell.errors.map(formatError)).toEqual([
      [
        "Missing closing ')' in expression.",
        "At job.ps1:2 char:8",
        "+ $x = (1",
        "+        ~",
        "    + CategoryInfo          : ParserError: (:) [], ParseException",
        "    + FullyQualifiedErrorId : MissingEndParenthesisInExpression",
      ].join("\n"),
    ]);
  });
});

describe("common parameters", () => {
  test.each<[string, unknown[], string[]]>([
    [
      "Test-Failing a -Verbose",
      ["a"],
      ["verbose: verbose a", "warning: warning a", 'verbose: Performing the operation "Test-Failing" on target "a".'],
    ],
    ["Test-Failing a -WarningAction SilentlyContinue", ["a"], []],
    ['Test-Failing a -WA Si -WarningVariable w; "$w"', ["a", "warning a"], []],
    ["Test-Failing a -WhatIf", [], ["warning: warning a", 'What if: Performing the operation "Test-Failing" on target "a".']],
    ["Test-Failing a -wi:$false -WarningAction Ignore", ["a"], []],
    ["$WhatIfPreference = $true; Test-Failing a -wa Ignore", [], ['What if: Performing the operation "Test-Failing" on target "a".']],
    ["1,2 | Write-Output -OutVariable o | Out-Null; $o; 3 | Write-Output -ov +o | Out-Null; $o.Count", [1, 2, 3], []],
    ["1,2 | Write-Output -PipelineVariable p | % { $p * 10 }", [10, 20], []],
  ])("%s", async (text, items, messages) => {
    const shell = startShell({ cmdlets: [failing] });
    expect([await shell.run(text), shell.messages]).toEqual([items, messages]);
  });

  test("-Confirm asks, and an answer may stand for all", async () => {
    const asked: string[] = [];
    const shell = startShell(
      { cmdlets: [failing] },
      {
        confirm: (_, message) => {
          asked.push(message);
          return Promise.resolve(asked.length === 1 ? "no" : "yesToAll");
        },
      },
    );
    expect(await shell.run("'a','b','c' | Test-Failing -Confirm")).toEqual(["b", "c"]);
    expect(asked).toHaveLength(2);
    expect(asked[0]).toBe('Are you sure you want to perform this action?\nPerforming the operation "Test-Failing" on target "a".');
  });

  test("-Confirm where nobody is there is an error, not a yes", async () => {
    const shell = startShell({ cmdlets: [failing] });
    expect(await shell.run("Test-Failing a -Confirm")).toEqual([]);
    expect(shell.errors[0]?.id).toBe("ConfirmationNotPossible");
  });
});

test("isIncomplete tells an unfinished line from a wrong one", () => {
  const { engine } = startShell();
  expect(["x {", "x |", "'a", "x", ")", ""].map((text) => engine.isIncomplete(text))).toEqual([true, true, true, false, false, false]);
});

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failure, output, startShell } from "./shell.js";

const jobs = `$jobs = @(
  [pscustomobject]@{ id = 'b'; state = 'active';    priority = 5 }
  [pscustomobject]@{ id = 'a'; state = 'completed'; priority = 10 }
  [pscustomobject]@{ id = 'c'; state = 'active';    priority = 1; poolInfo = @{ poolId = 'p' } }
);`;

describe("objects in, objects out", () => {
  test.each<[string, unknown[]]>([
    ["$jobs | Select-Object id, Priority -First 1", [{ id: "b", priority: 5 }]],
    ["$jobs | select -Last 1 -ExpandProperty id", ["c"]],
    ["$jobs | select -Skip 1 -First 1 -Exp id; 1..5 | select -SkipLast 3; 1..5 | select -Index 0,4", ["a", 1, 2, 1, 5]],
    ["$jobs | select @{n='p'; e={ $_.priority * 2 }} -First 1", [{ p: 10 }]],
    ["$jobs | select p* -Last 1 | % { $_.poolInfo.poolId }", ["p"]],
    ["$jobs | select * -ExcludeProperty p* -First 1", [{ id: "b", state: "active" }]],
    ["$jobs | select state -Unique; 1,1,2,'1' | select -Unique", [{ state: "active" }, { state: "completed" }, 1, 2]],
    ["$jobs | select missing -First 1", [{ missing: null }]],
    ["$jobs | Where-Object { $_.priority -gt 3 -and $_.state -eq 'ACTIVE' } | % id", ["b"]],
    ["$jobs | where state -eq active | % id; $jobs | ? priority -GE 5 | % id; $jobs | ? id -in a,c | % id", ["b", "c", "b", "a", "a", "c"]],
    ["$jobs | ? poolInfo | % id; $jobs | ? -Not poolInfo | % id; $jobs | ? id -like '[ab]' | % id", ["c", "b", "a", "b", "a"]],
    ["1..3 | ForEach-Object -Begin { 'start' } -Process { $_ * 2 } -End { 'end' }", ["start", 2, 4, 6, "end"]],
    ["1,2 | % { $_; $_ } | % { $_ + 1 }", [2, 2, 3, 3]],
    ["$jobs | Sort-Object priority | % id; $jobs | sort state, id -Descending | % id", ["c", "b", "a", "a", "c", "b"]],
    [
      "$jobs | sort @{e='state'; Descending=$true}, id | % id; 3,1,2 | sort -Top 2; 'b','A','a' | sort -Unique",
      ["a", "b", "c", 1, 2, "A", "b"],
    ],
    ["10, 9, 2 | sort; '10','9' | sort { [int]$_ }", [2, 9, 10, "9", "10"]],
    [
      "(1..4 | Measure-Object).Count; (1..4 | measure -Sum -Average -Maximum).Average; ($jobs | measure priority -Minimum).Minimum",
      [4, 2.5, 1],
    ],
    [
      "$jobs | Group-Object state -NoElement | Select-Object Count, Name",
      [
        { Count: 2, Name: "active" },
        { Count: 1, Name: "completed" },
      ],
    ],
    ["($jobs | group state)[0].Group.id", ["b", "c"]],
    [
      "$jobs[0] | ConvertTo-Json -Compress; 1,'a' | ConvertTo-Json -Compress; ,@(1) | ConvertTo-Json -Compress; 5 | ConvertTo-Json -AsArray -Compress",
      ['{"id":"b","state":"active","priority":5}', '[1,"a"]', "[1]", "[5]"],
    ],
    [
      "@{a=@{b=@()}; t='1:00'; d=[datetime]'2026-11-21T00:00:00'; n=$null; l=9223372036854775807} | ConvertTo-Json",
      ['{\n  "a": {\n    "b": []\n  },\n  "t": "1:00",\n  "d": "2026-11-21T00:00:00",\n  "n": null,\n  "l": 9223372036854775807\n}'],
    ],
    [
      `'{"a": {"b": [1, 2]}}' | ConvertFrom-Json | % { $_.A.B[1] }; ('[1,2]' | ConvertFrom-Json).Count; '{"x":1}' | ConvertFrom-Json -AsHashtable | % { $_['x'] }`,
      [2, 2, 1],
    ],
    ["Write-Output 1 2; Write-Output (1,2) -NoEnumerate | % { $_.Count }", [1, 2, 2]],
    ["1,2 | Out-Null", []],
    ["Set-Variable x 5; $x; (Get-Variable x).Value; Get-Variable x -ValueOnly; 7 | Set-Variable y; $y", [5, 5, 5, 7]],
    [
      "(Get-Command Where-Object).Name; (gcm ?).Name; (Get-Command *-Job).Name -join ' '",
      ["Where-Object", "?", "Get-Job Receive-Job Remove-Job Stop-Job Wait-Job"],
    ],
    [
      "(Get-Command -Verb Select).Name; (Get-Command -ParameterName AsPlainText).Name",
      ["Select-Object", "Select-String", "ConvertTo-SecureString"],
    ],
    [
      "Get-Command Out-File -Syntax",
      [
        "\nOut-File [-FilePath] <string> [[-Encoding] <string>] [-Append] [-NoClobber] [-NoNewline] [-Width <int>] [-InputObject <PSObject>] [-WhatIf] [-Confirm] [<CommonParameters>]\n",
      ],
    ],
    [
      '$jobs[0] | Get-Member -MemberType NoteProperty | % { "$($_.MemberType) $($_.Definition)" }',
      ["NoteProperty string id=b", "NoteProperty int priority=5", "NoteProperty string state=active"],
    ],
    [
      '(ConvertTo-SecureString secret -AsPlainText).Length; "$(ConvertTo-SecureString secret -AsPlainText)"',
      [6, "System.Security.SecureString"],
    ],
    ["'a' | Out-String; 1,2 | Out-String -Stream", ["a\n", "1", "2"]],
  ])("%s", async (text, expected) => {
    expect(await output(jobs + text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ["1 | Select-Object -ExpandProperty x", 'ExpandPropertyNotFound: Property "x" cannot be found.'],
    ["'{' | ConvertFrom-Json", "System.ArgumentException: Conversion from JSON failed with error: "],
    ["Get-Variable nosuch", "VariableNotFound: Cannot find a variable with the name 'nosuch'."],
    ["'a' | Measure-Object -Sum", 'NonNumericInputObject: Input object "a" is not numeric.'],
    ["Get-Help No-Such", "HelpNotFound: Get-Help could not find No-Such in this session."],
    [
      "1 | select -First -1",
      "ParameterArgumentValidationError: Cannot validate argument on parameter 'First'. The -1 argument is less than the minimum allowed range of 0.",
    ],
    ["1 | Where-Object a -EQ 1 -NE 2", "AmbiguousParameterSet: Parameter set cannot be resolved using the specified named parameters."],
  ])("%s", async (text, expected) => {
    expect((await failure(text)).slice(0, expected.length)).toBe(expected);
  });

  test("ConvertTo-Json warns where it cuts", async () => {
    const shell = startShell();
    expect(await shell.run("@{a=@{b=@{c=@{d=1}}}} | ConvertTo-Json -Compress -Depth 1")).toEqual([
      '{"a":{"b":"System.Collections.Hashtable"}}',
    ]);
    expect(shell.messages).toEqual(["warning: Resulting JSON is truncated as serialization has exceeded the set depth of 1."]);
  });

  test("Write-Host and the other streams go to the host", async () => {
    const shell = startShell();
    expect(await shell.run("Write-Host a 1 $true; Write-Warning w; Write-Verbose no; Write-Verbose v -Verbose; Write-Error e")).toEqual([]);
    expect(shell.messages).toEqual(["a 1 True", "warning: w", "verbose: v"]);
    expect(shell.errors.map(({ message }) => message)).toEqual(["e"]);
  });

  test("Get-Help describes a command from its parameters", async () => {
    const [text] = await output("Get-Help Remove-Job");
    expect(text).toContain("NAME\n    Remove-Job\n");
    expect(text).toContain("    Remove-Job [-Id] <int[]> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]");
    expect(await output("Get-Help Get-Content -Parameter Path")).toEqual([
      [
        "-Path <string[]>",
        "    Type: string[]",
        "    Required: true",
        "    Position: 0",
        "    Accept pipeline input: true (ByPropertyName)",
        "    Aliases: PSPath, LiteralPath, LP",
        "",
      ].join("\n"),
    ]);
  });
});

describe("files", () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), "specwright-shell-"));
    await writeFile(path.join(directory, "a.txt"), "one\r\ntwo\n");
  });
  afterAll(() => rm(directory, { recursive: true }));

  test("are read as lines, or whole", async () => {
    expect(await output("Get-Content a.txt; gc a.txt -Raw; cat a.txt -Head 1", { directory })).toEqual([
      "one",
      "two",
      "one\r\ntwo\n",
      "one",
    ]);
    expect(await failure("Get-Content b.txt", { directory })).toBe(
      `PathNotFound: Cannot find path '${path.join(directory, "b.txt")}' because it does not exist.`,
    );
  });

  test("are written as output would be shown, without colour", async () => {
    await output(
      "[pscustomobject]@{name='x'; state='on'} | Out-File out.txt; 'more' | Out-File out.txt -Append; 'no' | Out-File out.txt -WhatIf",
      { directory },
    );
    expect(await readFile(path.join(directory, "out.txt"), "utf8")).toBe("\nname state\n---- -----\nx    on\n\nmore\n");
    expect(await failure("'x' | Out-File out.txt -NoClobber", { directory })).toMatch(/^EEXIST: /);
  });
});

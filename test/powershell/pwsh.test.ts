import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPwsh, Pwsh } from "./pwsh.js";

const file = findPwsh();

describe.skipIf(file === undefined)("a real PowerShell for the tests", () => {
  let pwsh: Pwsh;
  beforeAll(() => {
    pwsh = new Pwsh(file ?? "");
  });
  afterAll(() => pwsh.close());

  test("tells what a script writes, of which types, and what goes wrong", async () => {
    const outcome = await pwsh.run({ script: "1 + 1; 'a'; 1.5; Write-Warning careful; Write-Error wrong; throw 'end'" });
    expect(outcome).toMatchObject({
      types: ["System.Int32", "System.String", "System.Double"],
      warnings: ["careful"],
      errors: [{ message: "wrong" }],
      ended: { message: "end" },
    });
    expect(outcome.text.split(/\r?\n/)).toEqual(["2", "a", "1.5", ""]);
  });

  test("nothing of a script is seen by the next one", async () => {
    const left = "$x = 5; function f { 'f' }; Set-Alias foo Write-Output; $env:FOO_OF_TEST = 1; $global:g = 1; Write-Error x";
    await pwsh.run({ script: left });
    const found = "$null -eq $x; $null -eq $g; $Error.Count; (Get-Command f, foo -ErrorAction Ignore).Count";
    expect((await pwsh.run({ script: found })).text.split(/\r?\n/)).toEqual(["True", "True", "0", "0", ""]);
  });

  test("a script without an end does not hold up the others", async () => {
    const impatient = new Pwsh(file ?? "", 1);
    const [endless, next] = await Promise.all([impatient.run({ script: "while ($true) { }" }), impatient.run({ script: "'next'" })]);
    expect([endless.ended?.id, next.text.trim()]).toEqual(["Timeout", "next"]);
    await impatient.close();
  });
});

import { describe, expect, test } from "vitest";
import { Printer, renderLines } from "../../../generator/shell/format/printer.js";
import { fit, truncate, widthOf, wrap } from "../../../generator/shell/format/text-width.js";
import { markService } from "../../../generator/shell/format/service-objects.js";
import { startShell } from "./shell.js";

const plain = { width: 60, color: false };
const show = async (text: string, style = plain): Promise<string> => renderLines(await startShell().objects(text), style).join("\n");

describe("default views", () => {
  test("small objects are tables of all their properties, numbers to the right", async () => {
    expect(await show("[pscustomobject]@{ name = 'a'; count = 5 }, [pscustomobject]@{ name = 'bcd'; count = 1234 }"))
      .toMatchInlineSnapshot(`
      "
      name count
      ---- -----
      a        5
      bcd   1234
      "
    `);
  });

  test("big ones show what a person looks for, also from below properties", async () => {
    const resource = `[pscustomobject]@{
      id = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws'
      name = 'nightly'; type = 'Microsoft.MachineLearningServices/workspaces/batchEndpoints'; location = 'westeurope'; tags = @{ a = 'b' }
      properties = [pscustomobject]@{ provisioningState = 'Succeeded'; description = 'x' }; systemData = @{ createdBy = 'me' } }`;
    const [item] = await startShell().objects(resource);
    markService(item);
    expect(renderLines([item], plain).join("\n")).toMatchInlineSnapshot(`
      "
      name    resourceGroup location   provisioningState
      ----    ------------- --------   -----------------
      nightly rg            westeurope Succeeded
      "
    `);
  });

  test("others are lists", async () => {
    expect(
      await show("[pscustomobject]@{ alpha = 1; beta = 'two'; gamma = 1,2,3,4,5; delta = @{ x = @{ y = @{ z = 1 } } }; epsilon = $null }"),
    ).toMatchInlineSnapshot(`
      "
      alpha   : 1
      beta    : two
      gamma   : {1, 2, 3, 4…}
      delta   : {[x, System.Collections.Hashtable]}
      epsilon :
      "
    `);
  });

  test("text, numbers and hashtables", async () => {
    expect(await show("'text'; 5; $true; $null; @{ a = 1; b = 'x' }; 'after'")).toMatchInlineSnapshot(`
      "text
      5
      True

      Name                           Value
      ----                           -----
      a                              1
      b                              x

      after"
    `);
  });
});

describe("Format-Table and Format-List", () => {
  test("calculated columns, and what is too wide is cut", async () => {
    const text = `[pscustomobject]@{ name = 'a'; text = '${"long ".repeat(20)}' } | Format-Table @{n='Name'; e={ $_.name + '!' }}, text`;
    expect(await show(text, { width: 30, color: false })).toMatchInlineSnapshot(`
      "
      Name text
      ---- ----
      a!   long long long long long…
      "
    `);
  });

  test("-Wrap breaks instead, -HideTableHeaders leaves the headings out", async () => {
    const text = `[pscustomobject]@{ name = 'a'; text = '${"long ".repeat(8).trim()}' } | ft -Wrap -HideTableHeaders`;
    expect(await show(text, { width: 24, color: false })).toMatchInlineSnapshot(`
      "
      a    long long long long
           long long long long
      "
    `);
  });

  test("a list of chosen properties", async () => {
    expect(await show("[pscustomobject]@{ name = 'a'; d = [datetime]'2026-11-21 13:05'; x = 1 } | fl name, d")).toMatchInlineSnapshot(`
      "
      name : a
      d    : 11/21/2026 1:05:00 PM
      "
    `);
  });

  test("colour only where it is asked for", async () => {
    const items = await startShell().objects("[pscustomobject]@{ name = 'a' }");
    expect(renderLines(items, { width: 40, color: true }).join("")).toContain("\u001b[");
    expect(renderLines(items, plain).join("")).not.toContain("\u001b[");
  });
});

test("what was gathered can be shown at any time, and the table goes on", () => {
  const lines: string[] = [];
  const printer = new Printer(
    (more) => lines.push(...more),
    () => plain,
  );
  printer.push({ name: "a", state: "on" });
  expect(lines).toEqual([]);
  printer.flush();
  expect(lines).toEqual(["", "name state", "---- -----", "a    on"]);
  printer.push({ name: "b", state: "off" });
  printer.end();
  expect(lines.slice(4)).toEqual(["b    off", ""]);
});

test("widths are a terminal's, not a string's", () => {
  expect([widthOf("日本"), widthOf("é"), widthOf("👍")]).toEqual([4, 1, 2]);
  expect([fit("日本語", 5), truncate("abcdef", 4), wrap("one two three", 7)]).toEqual(["日本…", "abc…", ["one two", "three"]]);
});

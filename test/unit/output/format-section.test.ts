import { describe, expect, it } from "vitest";
import { formatSections } from "../../../generator/output/format-section.js";
import type { Section } from "../../../generator/output/formatting.js";

const typescript = (text: string): Section => ({ language: "typescript", text });

describe("sections formatted together", () => {
  it("come out one by one", async () => {
    const sections: Section[] = [
      typescript("const a  = 1\n"),
      { language: "json", text: '{"a":[1,2]}' },
      typescript("/** Adds. */\nexport function  add(){}"),
      { language: "yaml", text: "a:   1\nb: [ 1,2 ]\n" },
      { language: "powershell", text: "function  Get-It { 'it' }\r\n" },
      { language: "text", text: "as it   is\n" },
      { language: "python", text: "def f( ): pass\n" },
    ];
    expect(await formatSections(sections)).toEqual([
      { text: "const a = 1;" },
      { text: '{ "a": [1, 2] }' },
      { text: "/** Adds. */\nexport function add() {}" },
      { text: "a: 1\nb: [1, 2]" },
      { text: "function  Get-It { 'it' }" },
      { text: "as it   is" },
      { text: "def f( ): pass" },
    ]);
  });

  // Pairs that mean something else when one follows the other.
  it.each([
    ["if (a)", "let b = 2;"],
    ["label:", "let b = 2;"],
    ["export default", "let b = 2;"],
    ["const a = b +", "let c = 2;"],
    ["type A =", "let b = 2;"],
    ["const a = `", "`;"],
    ["/* open", "*/ let a = 1;"],
    ["function f() {", "}"],
    ["class A {", "m() {} }"],
    ["switch (a) { case 1:", "}"],
    ["// prettier-ignore", "let   b = 2;"],
    ["let a = 1; // prettier-ignore", "let   b = 2;"],
    ["let a = 1;", "'use strict'"],
    ["export async", "function a() {}"],
    ["let a = 1", "(b)"],
    ["let a = 1", "`text`"],
    ["// a comment", "export   { a }"],
    ["let a = 1", "let a = 2"],
    ["sectionOfSpecwright(0);", "let a  = 1"],
    ["", "let a  = 1"],
    [";", "let a  = 1"],
  ])("are as they are alone: %j before %j", async (first, second) => {
    const sections = [typescript("let   before"), typescript(first), typescript(second), typescript("let   after")];
    const alone = await Promise.all(sections.map(async (section) => (await formatSections([section]))[0]));
    expect(await formatSections(sections)).toEqual(alone);
  });
});

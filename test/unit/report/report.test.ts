import { describe, expect, it } from "vitest";
import { codeFrame, frameWriter } from "../../../generator/report/code-frame.js";
import { Diagnostics, formatDiagnostic, InputError } from "../../../generator/report/diagnostics.js";
import { didYouMean, suggest } from "../../../generator/report/suggest.js";

const at = (line: number, column: number, file = "a.json"): { file: string; pointer: string; line: number; column: number } => ({
  file,
  pointer: "",
  line,
  column,
});

describe("diagnostics", () => {
  it("come in the order of files and places, each once", () => {
    const diagnostics = new Diagnostics();
    diagnostics.warning("SW105", "later", at(2, 1));
    diagnostics.warning("SW105", "later", at(2, 1));
    expect(diagnostics.hasErrors).toBe(false);
    diagnostics.error("SW103", "earlier", at(1, 5));
    diagnostics.error("SW103", "in another file", at(1, 1, "b.json"));
    diagnostics.error("SW603", "nowhere");
    expect(diagnostics.all.map(({ message }) => message)).toEqual(["nowhere", "earlier", "later", "in another file"]);
    expect(() => {
      diagnostics.throwIfErrors();
    }).toThrow(InputError);
  });

  it("take as long for the last of many as for the first", () => {
    const diagnostics = new Diagnostics();
    for (let line = 1; line <= 100_000; line++) diagnostics.warning("SW105", "again", at(line, 1));
    expect(diagnostics.all).toHaveLength(100_000);
  });

  it("are one line, whatever the document's names hold", () => {
    const text = formatDiagnostic({ severity: "error", code: "SW103", message: '"a\n\u001b[31mb\u2028" is missing', source: at(1, 2) });
    expect(text).toBe('a.json:1:2: error SW103: "a [31mb " is missing');
  });
});

describe("code frames", () => {
  const lines = ["one", "\ttwo", "three", "four", "five", "six"];

  it("show the lines around a place", () => {
    expect(codeFrame(lines, 4, 2)).toBe(["  2 |  two", "  3 | three", "> 4 | four", "    |  ^", "  5 | five", "  6 | six"].join("\n"));
    expect(codeFrame(lines, 1, 1)).toBe(["> 1 | one", "    | ^", "  2 |  two", "  3 | three"].join("\n"));
  });

  it("show the part of a long line that matters, and no control characters", () => {
    const frame = codeFrame([`${"x".repeat(100_000)}!\u001b${"y".repeat(1000)}`], 1, 100_001);
    const [shown = "", caret = ""] = frame.split("\n");
    expect(shown.length).toBeLessThan(200);
    expect(shown[caret.indexOf("^")]).toBe("!");
    expect(shown).not.toContain("\u001b");
  });

  it("stay away where there is no such line", () => {
    expect(codeFrame(lines, 9, 1)).toBe("");
  });

  it("stand below the diagnostic's own line", () => {
    const write = frameWriter((file) => (file === "a.json" ? "{\r\n  1\r\n}" : undefined));
    expect(write({ severity: "error", code: "SW102", message: "No.", source: at(2, 3) })).toBe(
      "a.json:2:3: error SW102: No.\n  1 | {\n> 2 |   1\n    |   ^\n  3 | }",
    );
    expect(write({ severity: "error", code: "SW102", message: "No.", source: at(2, 3, "b.json") })).toBe("b.json:2:3: error SW102: No.");
    expect(write({ severity: "error", code: "SW603", message: "No." })).toBe("error SW603: No.");
  });
});

describe("suggestions", () => {
  it.each([
    ["Wigdet", "Widget"],
    ["widget", "Widget"],
    ["Widgets", "Widget"],
    ["Gadet", "Gadget"],
    ["constructor", undefined],
    ["x", undefined],
    ["", undefined],
  ])("%j → %j", (name, nearest) => {
    expect(suggest(name, ["Gadget", "Widget", "toString"])).toBe(nearest);
  });

  it("become a sentence, or nothing", () => {
    expect(didYouMean("tilte", ["title"])).toBe(' Did you mean "title"?');
    expect(didYouMean("zzz", ["title"])).toBe("");
  });
});

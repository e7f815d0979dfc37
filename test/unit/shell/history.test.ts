import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { HistoryFile, historyFile, mayHoldSecret } from "../../../generator/shell/terminal/history.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "history-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  "New-AzPool -Password 'x'",
  "Set-Thing -AccountKey abc",
  "Set-Thing -Key:abc",
  "$token = 'abc'",
  "'x' | ConvertTo-SecureString -AsPlainText -Force",
  "Get-Thing -SasToken 'sv=1&sig=abc'",
  "Get-Content 'https://host/file?sig=abc'",
  "Set-Thing -ConnectionString 'AccountName=a'",
  "$env:AZURE_CLIENT_SECRET",
])("%s may hold a secret", (text) => {
  expect(mayHoldSecret(text)).toBe(true);
});

test.each(["Get-AzJob | where state -eq active", "1 + 1", "Update-AzJob -Id nightly -Priority 3", "Get-Keyboard"])(
  "%s holds none",
  (text) => {
    expect(mayHoldSecret(text)).toBe(false);
  },
);

describe("the file", () => {
  test("keeps statements of several lines together, and none of a statement that may hold a secret", async () => {
    const file = join(folder, "deep", "history");
    const history = new HistoryFile(file);
    expect(await history.load()).toEqual([]);
    await history.add("1 |\nmeasure");
    await history.add("@'\nhunter2\n'@ | ConvertTo-SecureString -AsPlainText");
    await history.add("2");
    expect(readFileSync(file, "utf8")).toBe("1 |\nmeasure\n2\n");
    expect(await history.load()).toEqual(["2", "measure", "1 |"]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("does not grow for ever, and is taken from others' eyes", async () => {
    const file = join(folder, "history");
    writeFileSync(file, Array.from({ length: 5000 }, (_, index) => `${index}\n`).join(""), { mode: 0o644 });
    const lines = await new HistoryFile(file).load();
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([1000, "4999", "4000"]);
    expect(readFileSync(file, "utf8").split("\n")).toHaveLength(1001);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("that cannot be written keeps nobody from working", async () => {
    const history = new HistoryFile(join(folder, "file", "history"));
    writeFileSync(join(folder, "file"), "");
    await history.add("1");
    expect(await history.load()).toEqual([]);
  });

  test("is where SPECWRIGHT_HISTORY or the XDG base directories say", () => {
    expect(historyFile({ SPECWRIGHT_HISTORY: "" })).toBeUndefined();
    expect(historyFile({ SPECWRIGHT_HISTORY: "/h" })).toBe("/h");
    if (process.platform !== "win32") expect(historyFile({ XDG_STATE_HOME: "/state" })).toBe("/state/specwright/history");
  });
});

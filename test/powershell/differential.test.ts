import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { difference } from "./compare.js";
import { Grammar } from "./grammar.js";
import { runInOurShell } from "./our-shell.js";
import { findPwsh, Pwsh } from "./pwsh.js";

const file = findPwsh();
const scripts = path.join(import.meta.dirname, "scripts");

/** How many generated scripts are compared, and for how long at most: `SPECWRIGHT_SCRIPTS=20000` compares more by hand. */
const asked = process.env["SPECWRIGHT_SCRIPTS"];
const generated = asked === undefined ? 1600 : Number(asked);
const milliseconds = asked === undefined ? 75_000 : Infinity;

/** The shell's contract: what a script gives is what PowerShell gives, or a refusal that says so. */
describe.skipIf(file === undefined)("the shell beside PowerShell", () => {
  let pwsh: Pwsh;
  let folder: string;
  beforeAll(() => {
    pwsh = new Pwsh(file ?? "", 10);
    folder = mkdtempSync(path.join(tmpdir(), "differential-"));
  });
  afterAll(async () => {
    await pwsh.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A folder of its own for each of the two, so that none sees the other's files. */
  const inFolders = async (script: string, name: string): Promise<string | undefined> => {
    const [theirs, ours] = ["theirs", "ours"].map((side) => mkdtempSync(path.join(folder, `${name}-${side}-`)));
    const real = pwsh.run({ script, directory: theirs ?? folder });
    const own = await runInOurShell({ script, directory: ours ?? folder });
    const problem = difference(await real, own);
    return problem === undefined ? undefined : `${script}\n${problem}`;
  };

  test.each(readdirSync(scripts))("%s", { timeout: 120_000 }, async (name) => {
    const lines = readFileSync(path.join(scripts, name), "utf8").split("\n");
    const written = lines.filter((line) => line !== "" && !line.startsWith("#!")).map((line) => line.replaceAll("⏎", "\n"));
    const problems = await Promise.all(written.map((script) => inFolders(script, path.parse(name).name)));
    expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
  });

  test("scripts that a grammar writes, each from its seed", { timeout: Math.min(2 ** 31 - 1, milliseconds + 120_000) }, async () => {
    const end = Date.now() + milliseconds;
    const problems: string[] = [];
    let seed = 1;
    while (seed <= generated && Date.now() < end) {
      const batch = Array.from({ length: 20 }, (_, index) => new Grammar(seed + index).script());
      const found = await Promise.all(batch.map((script) => inFolders(script, "generated")));
      problems.push(...found.flatMap((problem, index) => (problem === undefined ? [] : [`seed ${seed + index}: ${problem}`])));
      seed += batch.length;
    }
    expect(problems).toEqual([]);
  });
});

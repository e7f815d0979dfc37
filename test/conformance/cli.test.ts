import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { specwright } from "../cli/support.js";
import { generatedFolder } from "./generate.js";
import { documentsFolder } from "./testserver.js";

test.each(["body-complex", "paging", "xml-service"])(
  "specwright generate --spec writes the client of %s that these tests call",
  async (name) => {
    const out = await mkdtemp(join(tmpdir(), "specwright-conformance-cli-"));
    onTestFinished(() => rm(out, { recursive: true }));
    const { code, stderr } = await specwright(["generate", "--spec", join(documentsFolder, `${name}.json`), "--out", out, "--name", name]);
    expect(code, stderr).toBe(0);
    const tested = join(generatedFolder, name);
    expect(await sources(out)).toEqual(await sources(tested));
    for (const file of await sources(out)) {
      const [written, unformatted] = await Promise.all([readFile(join(out, file), "utf8"), readFile(join(tested, file), "utf8")]);
      expect(words(written), file).toBe(words(unformatted));
    }
  },
);

/** A source without what formatting adds and takes away. */
function words(source: string): string {
  return source.replace(/[\s|(),;*]/g, "");
}

async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((entry) => entry.endsWith(".ts")).sort();
}

import { spawn } from "node:child_process";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { installation, petDocument, petProject } from "./support.js";

/** A process that watches; what it says is taken bit by bit. */
function watching(cli: string, cwd: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [cli, "generate", "--watch"], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  let notify: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (more: string) => {
      text += more;
      notify();
    });
  }
  const ended = new Promise<number | null>((resolve) =>
    child.once("close", (code) => {
      resolve(code);
    }),
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  return {
    /** Waits for a text, and takes all that was said up to its end. */
    async until(pattern: RegExp): Promise<string> {
      for (;;) {
        const found = pattern.exec(text);
        if (found) {
          const end = found.index + found[0].length;
          const said = text.slice(0, end);
          text = text.slice(end);
          return said;
        }
        await new Promise<void>((resolve) => {
          notify = resolve;
        });
      }
    },
    end: (signal: NodeJS.Signals) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** As editors save: a draft beside the file takes its name. */
function saveByRename(file: string, text: string): void {
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}

const done = /unchanged, \d+ deleted; .* in all\n/;

describe("specwright generate --watch", () => {
  it("generates after each save, shows what changed, points at errors, and gets well again", { timeout: 180_000 }, async () => {
    const { cli, templates, env, remove } = installation();
    onTestFinished(remove);
    const cwd = petProject();
    const process = watching(cli, cwd, env);
    expect(await process.until(/Watching .*Ctrl-C ends it\.\n/)).toMatch(/^generated: 1 service, 2 api-versions/m);

    const document = join(cwd, "specs/pets/2026-01-01/openapi.json");
    saveByRename(document, petDocument("2026-01-01", "An animal."));
    const changed = await process.until(done);
    expect(changed).toMatch(/^specs\/pets\/2026-01-01\/openapi\.json changed\.$/m);
    expect(changed).toMatch(/^~ generated\/pets\/src\/2026-01-01\/models\.ts$/m);
    expect(changed).toMatch(/^ {4}-.*A pet\.[^]*^ {4}\+.*An animal\./m);

    const template = join(templates, "client/client.hbs");
    const good = readFileSync(template, "utf8");
    writeFileSync(template, good.replace("{{clientName}}", "{{clientNam}}"));
    expect(await process.until(/1 error.*\n/)).toMatch(/client\.hbs:\d+:\d+: error SW601: .*clientNam/);
    saveByRename(template, good);
    expect(await process.until(done)).toContain("All is well again. 0 files written");

    writeFileSync(document, petDocument("2026-01-01", "A pet.").replace('"swagger"', "swagger"));
    expect(await process.until(/1 error.*\n/)).toMatch(/^specs\/pets\/2026-01-01\/openapi\.json:2:\d+: error SW102: /m);
    writeFileSync(document, petDocument("2026-01-01", "A pet."));
    expect(await process.until(done)).toContain("All is well again.");

    const configuration = join(cwd, "specs/specwright.yaml");
    saveByRename(configuration, readFileSync(configuration, "utf8").replace("Pet Store", "Zoo"));
    expect(await process.until(done)).toMatch(/^~ generated\/pets\/README\.md$/m);
    expect(readFileSync(join(cwd, "generated/pets/README.md"), "utf8")).toContain("Zoo");
    expect(await process.end("SIGINT")).toBe(0);
  });
});

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { put, run, temporaryFolder, type Ended, type RunOptions } from "../unit/output/support.js";

/** The compiled command line. */
export const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** The repository's own folder, with the real documents. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** An installation of its own; `remove` clears it away. */
export interface Installation {
  cli: string;
  templates: string;
  /** Keeps its cache to itself. */
  env: Record<string, string>;
  remove: () => void;
}

/**
 * Compiles the repository's sources into a folder with templates that a test may change.
 * @param change made to the sources before they are compiled
 */
export function installation(change?: (generator: string) => void): Installation {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "specwright-installed-")));
  cpSync(join(repository, "generator"), join(folder, "generator"), { recursive: true });
  cpSync(join(repository, "templates"), join(folder, "templates"), { recursive: true });
  for (const name of ["package.json", "node_modules", "test"]) symlinkSync(join(repository, name), join(folder, name));
  change?.(join(folder, "generator"));
  const compiled = spawnSync(process.execPath, [join(repository, "generator/tools/compile/index.js")], { cwd: folder, encoding: "utf8" });
  if (compiled.status !== 0) throw new Error(compiled.stderr);
  return {
    cli: join(folder, "dist", "cli.js"),
    templates: join(folder, "templates"),
    env: { XDG_CACHE_HOME: join(folder, "cache"), LOCALAPPDATA: join(folder, "cache") },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs the compiled command line. */
export function specwright(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return run(cli, args, options);
}

/** A Swagger document with one operation and one model. */
export function petDocument(apiVersion: string, description = "A pet."): string {
  const document = {
    swagger: "2.0",
    info: { title: "Pet Store", version: apiVersion },
    host: "pets.example.com",
    schemes: ["https"],
    consumes: ["application/json"],
    produces: ["application/json"],
    paths: {
      "/pets/{name}": {
        get: {
          operationId: "Pets_Get",
          description: "Gets a pet.",
          parameters: [
            { name: "name", in: "path", required: true, type: "string", description: "Name of the pet." },
            { name: "api-version", in: "query", required: true, type: "string", description: "Version of the API." },
          ],
          responses: { "200": { description: "The pet.", schema: { $ref: "#/definitions/Pet" } } },
        },
      },
    },
    definitions: { Pet: { type: "object", description, properties: { name: { type: "string", description: "Name of the pet." } } } },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A project with one service of two api-versions, and nothing generated yet. */
export function petProject(): string {
  const folder = temporaryFolder();
  put(join(folder, "specs"), {
    "specwright.yaml": [
      "services:",
      "  pets:",
      "    title: Pet Store",
      '    package: "@example/pets"',
      '    defaultVersion: "2025-01-01"',
      "    versions:",
      '      "2025-01-01": pets/2025-01-01/openapi.json',
      '      "2026-01-01": pets/2026-01-01/openapi.json',
      "",
    ].join("\n"),
    "pets/2025-01-01/openapi.json": petDocument("2025-01-01"),
    "pets/2026-01-01/openapi.json": petDocument("2026-01-01"),
  });
  return folder;
}

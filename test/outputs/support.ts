import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, onTestFinished } from "vitest";
import { specwright } from "../cli/support.js";

const repository = join(import.meta.dirname, "../..");

/** A generated package with compiled code. */
export interface Built {
  folder: string;
  /** What a module below dist/ exports. */
  module(path: string): Promise<Record<string, unknown>>;
}

/** Generates one api-version of a service of ours with some outputs, and compiles it. */
export async function built(service: string, apiVersion: string, outputs: readonly string[], isKept = false): Promise<Built> {
  const project = mkdtempSync(join(tmpdir(), "specwright-outputs-"));
  if (!isKept) onTestFinished(() => rm(project, { recursive: true, force: true }));
  mkdirSync(join(project, "specs"));
  for (const part of ["common-types", `${service}/${apiVersion}`])
    cpSync(join(repository, "specs", part), join(project, "specs", part), { recursive: true });
  const configuration = { [service]: { outputs, versions: { [apiVersion]: `${service}/${apiVersion}/openapi.json` } } };
  writeFileSync(join(project, "specs/specwright.yaml"), JSON.stringify({ services: configuration }));
  symlinkSync(join(repository, "node_modules"), join(project, "node_modules"));
  expect(await specwright(["generate"], { cwd: project })).toMatchObject({ code: 0 });
  const folder = join(project, "generated", service);
  const modules = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  await build({ entryPoints: modules.map((file) => join(folder, "src", file)), outdir: join(folder, "dist"), format: "esm" });
  return { folder, module: (path) => import(pathToFileURL(join(folder, "dist", path)).href) as Promise<Record<string, unknown>> };
}

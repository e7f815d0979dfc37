import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { inferCmdlets, type CmdletOptions } from "../../generator/cmdlets/infer.js";
import type { CmdletParameter, CmdletSurface, ParameterSet } from "../../generator/cmdlets/surface.js";
import { loadDocument } from "../../generator/load/load.js";
import { buildModel } from "../../generator/model/build.js";
import type { Service } from "../../generator/model/index.js";
import { Diagnostics } from "../../generator/report/diagnostics.js";

export async function serviceOf(file: string): Promise<Service> {
  const diagnostics = new Diagnostics();
  return buildModel(await loadDocument(file, diagnostics), diagnostics);
}

export async function surfaceOf(file: string, options: Partial<CmdletOptions> = {}): Promise<CmdletSurface> {
  return inferCmdlets(await serviceOf(file), { prefix: "Az", subjectPrefix: "", ...options });
}

/** The surface of a Swagger document made for one test. */
export async function surfaceOfText(document: object, options: Partial<CmdletOptions> = {}): Promise<CmdletSurface> {
  return inferCmdlets(await serviceOfText(document), { prefix: "Az", subjectPrefix: "", ...options });
}

/** The code model of a Swagger document made for one test. */
export async function serviceOfText(document: object): Promise<Service> {
  const folder = mkdtempSync(path.join(tmpdir(), "specwright-cmdlets-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = path.join(folder, "main.json");
  writeFileSync(file, JSON.stringify({ swagger: "2.0", info: { title: "Contoso", version: "1" }, ...document }));
  return serviceOf(file);
}

export function setOf(surface: CmdletSurface, cmdlet: string, set: string): ParameterSet {
  const found = surface.cmdlets.find(({ name }) => name === cmdlet)?.parameterSets.find(({ name }) => name === set);
  if (!found) throw new Error(`There is no ${cmdlet} with the set ${set}.`);
  return found;
}

export function parameterOf(surface: CmdletSurface, cmdlet: string, set: string, name: string): CmdletParameter {
  const found = setOf(surface, cmdlet, set).parameters.find((parameter) => parameter.name === name);
  if (!found) throw new Error(`There is no -${name} in ${cmdlet} ${set}.`);
  return found;
}

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { Document, LoadOptions } from "../../../generator/load/document.js";
import { loadDocument } from "../../../generator/load/load.js";
import { Diagnostics, InputError, formatDiagnostic } from "../../../generator/report/diagnostics.js";

/** Writes files into a folder of their own that goes when the test ends, and gives the folder. Objects are written as JSON. */
export function folderWith(files: Record<string, unknown>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "specwright-")));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content, undefined, 2));
  }
  return folder;
}

export interface Outcome {
  /** Absent where loading gave up. */
  document: Document | undefined;
  /** `line:column severity code message`, for the main file; other files with their name first. The severity of a slip is `slip`. */
  said: string[];
}

/** Loads a file as the generator does. */
export async function load(folder: string, file: string, options?: LoadOptions): Promise<Outcome> {
  const diagnostics = new Diagnostics();
  const absolute = path.join(folder, file);
  let document: Document | undefined;
  try {
    document = await loadDocument(absolute, diagnostics, options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  const said = diagnostics.all.map((each) => {
    const text = formatDiagnostic(each).replace(`${absolute}:`, "").replaceAll(`${folder}/`, "");
    return each.slip ? text.replace(": warning ", ": slip ") : text;
  });
  return { document, said };
}

/** A document with one operation, to be spread over. */
export const minimal = {
  swagger: "2.0",
  info: { title: "Minimal", version: "1.0" },
  paths: { "/things": { get: { operationId: "Things_List", responses: { "200": { description: "fine" } } } } },
};

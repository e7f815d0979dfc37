import path from "node:path";
import { InputError, type Diagnostics } from "../report/diagnostics.js";
import { identify } from "./dialect.js";
import type { Document, LoadOptions } from "./document.js";
import { readExternalFiles } from "./external.js";
import { Files } from "./files.js";
import { LoadedDocument } from "./loaded-document.js";
import { checkAgainstSpecification } from "./official.js";
import { joinPointer } from "./pointer.js";
import { documentRoot } from "./root.js";
import { displayName, SourceFile } from "./source-file.js";
import { checkStructure } from "./structure.js";
import { isUrl } from "./target.js";

/**
 * Reads a Swagger 2.0 or OpenAPI 3.0/3.1 document, JSON or YAML, with every file that it refers to, and checks all that a reader
 * relies on. What is wrong goes to `diagnostics`; a document with errors must not be read further (`diagnostics.throwIfErrors()`).
 *
 * `file`: path, or https URL where `options.network` is set.
 * @throws {InputError} where there is no document at all: the file cannot be read or parsed, or is of another kind.
 */
export async function loadDocument(file: string, diagnostics: Diagnostics, options: LoadOptions = {}): Promise<Document> {
  const location = isUrl(file) ? file : path.resolve(file);
  const files = new Files(
    [options.root ?? (isUrl(file) ? [] : documentRoot(location)), options.allowRoots ?? []].flat(),
    options.network ? { hosts: [...(options.hosts ?? []), ...(isUrl(file) ? [new URL(file).hostname] : [])] } : undefined,
  );
  const main = isUrl(location) ? await files.fetch(location) : files.main(location);
  if (!(main instanceof SourceFile)) {
    diagnostics.error(main.code, `The document cannot be read: ${main.reason}.`, {
      file: displayName(location),
      pointer: "",
      line: 1,
      column: 1,
    });
    throw new InputError(diagnostics);
  }
  if (main.parsed.problem) diagnostics.error("SW102", main.parsed.problem.message, main.source(main.parsed.problem.offset, ""));
  const identified = main.parsed.problem ? undefined : identify(main, diagnostics);
  if (!identified) throw new InputError(diagnostics);

  // Files are read where a $ref names them, and nothing waits for that; what is fetched has to be there by then.
  if (files.network) await readExternalFiles(main, identified.root, files);
  const document = new LoadedDocument(identified.dialect, main, identified.root, files);
  const reported = checkStructure(document, diagnostics);
  await checkAgainstSpecification(document, reported, diagnostics);
  for (const each of files.read.values()) reportDuplicates(each, diagnostics);
  return document;
}

/** A repeated key hides what came before it; where that was an operation or a definition, something of the API is lost. */
function reportDuplicates(file: SourceFile, diagnostics: Diagnostics): void {
  for (const { path: keys, key, offset, firstOffset } of file.parsed.duplicates) {
    const { line } = file.source(firstOffset, "");
    const message = `"${key}" occurs twice in one object, first in line ${String(line)}; the last one would count.`;
    diagnostics[isLoss(keys) ? "error" : "warning"]("SW107", message, file.source(offset, joinPointer([...keys, key])));
  }
}

/** The objects whose entries make up the API: paths, the methods of a path, an operation's own fields, and what is defined for all. */
function isLoss(keys: readonly (string | number)[]): boolean {
  const [first, second] = keys;
  if (first === "paths" || first === "x-ms-paths" || first === "webhooks") return keys.length <= 3;
  if (first === "components") return keys.length <= 2 && second !== "examples";
  return keys.length === 1 && ["definitions", "parameters", "responses", "securityDefinitions"].includes(String(first));
}

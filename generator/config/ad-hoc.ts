import type { Source } from "../model/source.js";
import type { ServiceConfiguration } from "./configuration.js";
import { namesFrom } from "./names.js";

export interface AdHocOptions {
  /** Absolute path of the document. */
  document: string;
  /** info.title of the document, and info.version; whatever they hold. */
  title: string;
  apiVersion: string;
  /** `--name`: takes the title's place wherever names are made from it. */
  name?: string;
  /** Where the document says its title. */
  source: Source;
  /** `--prefix` and `--subject-prefix`. */
  prefix?: string;
  subjectPrefix?: string;
}

/** The configuration of a document that is in no specwright.yaml (`--spec FILE [--name N]`). */
export function adHocService({ document, title, apiVersion, name, source, prefix, subjectPrefix }: AdHocOptions): ServiceConfiguration {
  const names = namesFrom(name ?? title);
  return {
    source,
    ...names,
    title: title.trim() === "" ? names.name : title.trim(),
    packageVersion: "0.1.0",
    defaultVersion: apiVersion,
    versions: [{ source, apiVersion, document }],
    cmdlets: { prefix: prefix ?? "Az", subjectPrefix: subjectPrefix ?? "" },
  };
}

import { parse } from "node:path";
import type { Service } from "../model/service.js";
import type { ServiceConfiguration } from "./configuration.js";
import { hasWords, namesFrom, namesFromGiven } from "./names.js";

/**
 * The configuration of a document that is in no specwright.yaml (`--spec FILE [--name N]`). All names are valid, whatever the document says.
 * `document`: absolute path, or URL. `name` takes the title's place wherever names are made from it; a title without words, the file's.
 */
export function configurationOf(
  { title, apiVersion, apiVersionSource, source }: Pick<Service, "title" | "apiVersion" | "apiVersionSource" | "source">,
  document: string,
  name?: string,
): ServiceConfiguration {
  const names = name === undefined ? namesFrom(hasWords(title) ? title : parse(document).name) : namesFromGiven(name);
  return {
    source,
    ...names,
    title: title.trim() === "" ? names.name : title.trim(),
    packageVersion: "0.1.0",
    defaultVersion: apiVersion,
    versions: [{ source: apiVersionSource, apiVersion, document }],
    cmdlets: { prefix: "Az", subjectPrefix: "" },
  };
}

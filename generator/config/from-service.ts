import { parse } from "node:path";
import type { Service } from "../model/service.js";
import type { ServiceConfiguration } from "./configuration.js";

/**
 * The configuration of a document that no specwright.yaml knows. `name`: npm name of the package, `petstore` or `@acme/petstore`;
 * from the document's title where absent.
 */
export function configurationOf(service: Service, document: string, name?: string): ServiceConfiguration {
  const words = wordsOf(name?.replace(/^@.*\//, "") ?? service.title, parse(document).name);
  const packageName = name ?? words.join("-").toLowerCase();
  return {
    source: service.source,
    name: packageName,
    title: service.title,
    packageName,
    packageVersion: "1.0.0",
    clientName: `${words.map(capitalized).join("").replace(/^\d/, "Api$&")}Client`,
    defaultVersion: service.apiVersion,
    versions: [{ source: service.source, apiVersion: service.apiVersion, document }],
    cmdlets: { prefix: "Az", subjectPrefix: "" },
  };
}

/** ASCII words of a name, of another one where it has none; without the `Client` that is put behind them. */
function wordsOf(...names: string[]): string[] {
  for (const name of names) {
    const words = name.match(/[A-Za-z0-9]+/g) ?? [];
    const own = words.length > 1 && /^client$/i.test(words.at(-1) ?? "") ? words.slice(0, -1) : words;
    if (own.length > 0) return own;
  }
  return ["service"];
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "../common/hash.js";
import fields from "./view-fields.json" with { type: "json" };

/** What a template can name in a value. */
export interface Shape {
  /** As people know it: `OperationView`, `{ name, member }`, `string`. */
  name: string;
  /** Numbers of the shapes of its fields, by name. */
  fields?: Record<string, Field>;
  /** Number of the shape of what is in a list. */
  item?: number;
  /** It may have any field: values of documents, and what is found by name. */
  open?: true;
}

export interface Field {
  shape: number;
  /** The type as it is declared. */
  type: string;
  /** What its declaration says about it. */
  doc?: string;
}

export interface ViewFields {
  /** Stands for the text of all modules that declare views. */
  sources: string;
  /** Number of the shape that each template gets. */
  templates: Record<string, number>;
  shapes: Shape[];
}

/** Made from the types of outputs/ by `npm run reference`. */
export const viewFields = fields as ViewFields;

/** Texts of the modules below outputs/ of a checkout, where views are declared; empty where Specwright is installed without its sources. */
export function viewSources(generator = fileURLToPath(new URL("../generator", packageFolder()))): string[] {
  try {
    const files = readdirSync(join(generator, "outputs"), { recursive: true, encoding: "utf8" });
    return files
      .filter((file) => file.endsWith(".ts"))
      .sort()
      .map((file) => readFileSync(join(generator, "outputs", file), "utf8"));
  } catch {
    return [];
  }
}

/** Words in views that may have been declared since view-fields.json was made; undefined where it is as new as they are. */
export function newerWords(): ReadonlySet<string> | undefined {
  const sources = viewSources();
  if (sources.length === 0 || hashOf(...sources) === viewFields.sources) return undefined;
  return new Set(sources.flatMap((text) => text.match(/\w+/g) ?? []));
}

/** In sources this module lies two folders below the package, once compiled one folder below it. */
function packageFolder(): URL {
  return import.meta.url.endsWith("/render/view-fields.ts") ? new URL("../", import.meta.url) : new URL(import.meta.url);
}

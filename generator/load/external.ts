import { pathToFileURL, fileURLToPath } from "node:url";
import type { Files } from "./files.js";
import { isObject, type JsonObject } from "./json.js";
import { SourceFile } from "./source-file.js";
import { isUrl } from "./target.js";

/**
 * A $ref to another file, in JSON or YAML. One that is written in a way that this does not see is read once it is followed, unless it has to be
 * fetched.
 */
const refersElsewhere = /\$ref["']?\s*:\s*["']?[^#"'\s]|\\u0024/;

/**
 * Reads every file that the document refers to, and those that these refer to. swagger-parser finds the references; its resolver and
 * parser are ours, so that the sandbox holds and positions are kept. What cannot be read is left to structure.ts to report, which
 * knows the line of each $ref.
 */
export async function readExternalFiles(main: SourceFile, root: JsonObject, files: Files): Promise<void> {
  if (!refersElsewhere.test(main.text)) return;
  const plugin = {
    order: 1,
    canRead: true,
    canParse: true,
    allowEmpty: true,
    read: async ({ url }: { url: string }): Promise<string> => {
      const file = isUrl(url) ? await files.fetch(url) : files.get(fileURLToPath(pathToUrl(url)));
      if (!(file instanceof SourceFile)) throw new Error(file.reason);
      return file.file;
    },
    parse: ({ data, baseUrl = "" }: { data: string | Buffer; baseUrl?: string }): unknown => {
      const file = files.get(String(data));
      // Samples are data: a "$ref" in them is no reference.
      return file instanceof SourceFile && !baseUrl.includes("/x-ms-examples/") ? file.parsed.value : null;
    },
  };
  const off = { json: false, yaml: false, text: false, binary: false };
  const { default: SwaggerParser } = await import("@apidevtools/swagger-parser");
  try {
    await new SwaggerParser().resolve(main.file, withKnownVersion(files.network ? root : withoutSamples(root)) as never, {
      continueOnError: true,
      parse: { ...off, specwright: plugin },
      resolve: { file: false, http: false, specwright: plugin },
    });
  } catch {
    // One error for all references that lead nowhere, without their lines.
  }
}

/**
 * Samples, of which a document has as many as operations, refer to nothing: what needs them reads them itself. That may be too late for those
 * that have to be fetched.
 */
function withoutSamples(root: JsonObject): JsonObject {
  const ofOperation = (operation: unknown): unknown => (isObject(operation) ? { ...operation, "x-ms-examples": undefined } : operation);
  const ofPath = (path: unknown): unknown => (isObject(path) ? mapValues(path, ofOperation) : path);
  return mapValues(root, (value, name) => (isObject(value) && /^(x-ms-)?paths$/.test(name) ? mapValues(value, ofPath) : value));
}

function mapValues(object: JsonObject, change: (value: unknown, name: string) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]));
}

/** swagger-parser refuses patch versions that it has not heard of, though they change nothing for references. */
function withKnownVersion(root: JsonObject): JsonObject {
  const { openapi } = root;
  if (typeof openapi !== "string") return root;
  return { ...root, paths: root["paths"] ?? {}, openapi: openapi.startsWith("3.1") ? "3.1.0" : "3.0.0" };
}

/** The parser hands on paths of this machine, already percent-encoded. */
function pathToUrl(url: string): URL {
  return new URL(url, pathToFileURL("/"));
}

import type { Diagnostics } from "../report/diagnostics.js";
import type { Dialect } from "./document.js";
import { isObject, member, setMember, type JsonObject } from "./json.js";
import type { SourceFile } from "./source-file.js";

export interface Identified {
  dialect: Dialect;
  /** The document's root, with versions that YAML takes for numbers (`swagger: 2.0`) as the text that stands there. */
  root: JsonObject;
}

/** Finds out which specification a document follows; undefined, and a diagnostic, where it is none that is known. */
export function identify(file: SourceFile, diagnostics: Diagnostics): Identified | undefined {
  const { value } = file.parsed;
  if (!isObject(value)) {
    diagnostics.error("SW106", "This is no OpenAPI document: it is no object.", file.source(file.parsed.start, ""));
    return undefined;
  }
  const root = textVersions(file, value, diagnostics);
  const { swagger, openapi } = root;
  if (swagger === "2.0") return { dialect: "swagger-2.0", root };
  if (typeof openapi === "string" && /^3\.0(\.\d+)?(-.+)?$/.test(openapi)) return { dialect: "openapi-3.0", root };
  if (typeof openapi === "string" && /^3\.1(\.\d+)?(-.+)?$/.test(openapi)) return { dialect: "openapi-3.1", root };
  const supported = 'supported are "swagger": "2.0", and "openapi": "3.0.x" and "3.1.x"';
  const key =
    swagger !== undefined
      ? "swagger"
      : openapi !== undefined
        ? "openapi"
        : member(value, "swaggerVersion") !== undefined
          ? "swaggerVersion"
          : undefined;
  if (key === undefined) {
    diagnostics.error(
      "SW106",
      `This is no OpenAPI document: it says neither "swagger" nor "openapi"; ${supported}.`,
      file.source(file.parsed.start, ""),
    );
  } else {
    diagnostics.error(
      "SW106",
      `Version ${JSON.stringify(root[key])} of the specification is not supported; ${supported}.`,
      file.locate([key]),
    );
  }
  return undefined;
}

/** Without quotes YAML reads versions as numbers, and 1.10 becomes 1.1: the text that stands there is what was meant. */
function textVersions(file: SourceFile, root: JsonObject, diagnostics: Diagnostics): JsonObject {
  const result = asText(file, root, ["swagger"], asText(file, root, ["openapi"], root, diagnostics), diagnostics);
  const info = member(result, "info");
  if (!isObject(info)) return result;
  const fixed = asText(file, info, ["info", "version"], info, diagnostics);
  return fixed === info ? result : withMember(result, "info", fixed);
}

function asText(file: SourceFile, holder: JsonObject, keys: string[], current: JsonObject, diagnostics: Diagnostics): JsonObject {
  const key = keys.at(-1) ?? "";
  if (typeof member(holder, key) !== "number") return current;
  const written = file.scalarAt(file.place(keys).start) || String(holder[key]);
  diagnostics.warning("SW105", `"${key}" is a number here, and read as the text "${written}"; put it in quotes.`, file.locate(keys));
  return withMember(current, key, written);
}

function withMember(object: JsonObject, key: string, value: unknown): JsonObject {
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(object)) setMember(copy, name, name === key ? value : member);
  return copy;
}

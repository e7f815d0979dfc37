import { findLostInteger } from "../integers.js";
import type { ChosenSet } from "./binding.js";
import {
  define,
  isObject,
  stepsOf,
  type CmdletDefinition,
  type OperationDefinition,
  type Target,
} from "./definition.js";
import { durationOf } from "./durations.js";
import { CmdletError } from "./errors.js";
import { identityParts } from "./identity.js";

/** What the given parameters come to, sorted by where it goes. */
export interface CallArguments {
  /** Client parameters, by name. */
  client: Record<string, unknown>;
  /** Arguments of the operation, by name. */
  values: Record<string, unknown>;
  options: Record<string, unknown>;
  /** The body, or undefined where nothing of it was given. */
  body: unknown;
  /** What goes into the body, to be put onto another one (read, change, write). */
  properties: { path: readonly string[]; value: unknown }[];
  /** Entries of the body beside its properties. */
  entries: object[];
  switches: Record<string, unknown>;
  outputFile?: string;
  /** Names of the parts of the path, as a caller sees them. */
  parts: string[];
}

/**
 * Sorts parameters by where they go. Files are read, JSON is parsed.
 * @param operation the one that is called in the end
 * @throws {CmdletError} naming the parameter whose value does not do
 */
export async function argumentsOf(
  { name, targets }: ChosenSet,
  given: Readonly<Record<string, unknown>>,
  operation: OperationDefinition,
  { name: command, durations = [], dates = [] }: Pick<CmdletDefinition, "name" | "durations" | "dates">,
): Promise<CallArguments> {
  const result: CallArguments = {
    client: {},
    values: {},
    options: {},
    body: undefined,
    properties: [],
    entries: [],
    switches: {},
    parts: [],
  };
  for (const [value, target] of operation.fixed ?? []) put(result, target, value);
  const fail = (parameter: string, message: string, id: string, cause?: unknown): CmdletError =>
    new CmdletError(`Cannot process argument for parameter '${parameter}'. ${message}`, `${command}_${name}`, {
      category: id === "FileNotFound" ? "ObjectNotFound" : "InvalidData",
      id,
      parameter,
      cause,
    });
  for (const [parameter, target] of targets) {
    const said = given[parameter];
    if (said === undefined) continue;
    const value = durations.includes(parameter)
      ? duration(parameter, said)
      : dates.includes(parameter)
        ? date(parameter, said)
        : said;
    const [kind, ...path] = stepsOf(target);
    switch (kind) {
      case "identity": {
        const known = new Set(path.filter((part) => stepsOf(operation.parts[part])[0] === "client"));
        const parts = identityParts(value, operation.path, path, known);
        if (!parts) {
          const message = `It has to be the path of a resource, an object with one as its id, or an object with ${listed(path)}; the path looks like ${operation.path}.`;
          throw fail(parameter, message, "InvalidIdentity");
        }
        for (const [part, text] of Object.entries(parts)) put(result, operation.parts[part], text);
        break;
      }
      case "property":
        result.properties.push({ path, value });
        break;
      case "keys":
        result.properties.push({ path, value: emptyObjects(value) });
        break;
      case "choice": {
        const [whenTrue, whenFalse, ...where] = path;
        result.properties.push({ path: where, value: value === true ? whenTrue : whenFalse });
        break;
      }
      case "file":
        result.properties.push({
          path,
          value: await contentOf(String(value)).catch((cause: unknown) => unreadable(parameter, cause)),
        });
        break;
      case "entries":
        if (!isObject(value)) throw fail(parameter, "It has to be an object.", "InvalidType");
        result.entries.push(value);
        break;
      case "json":
        result.body = json(parameter, String(value));
        break;
      case "json-file": {
        const bytes = await contentOf(String(value)).catch((cause: unknown) => unreadable(parameter, cause));
        result.body = json(parameter, new TextDecoder().decode(bytes));
        break;
      }
      case "body":
        result.body = value;
        break;
      case "output-file":
        result.outputFile = String(value);
        break;
      case "switch":
        result.switches[path[0] ?? ""] = value;
        break;
      default:
        put(result, target, value);
    }
  }
  result.parts = Object.values(operation.parts).flatMap((target) => {
    const [kind, ...path] = stepsOf(target);
    const value = kind === "value" ? read(result.values, path) : undefined;
    return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
  });
  return result;

  function unreadable(parameter: string, cause: unknown): never {
    throw fail(
      parameter,
      `The file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
      "FileNotFound",
      cause,
    );
  }

  function duration(parameter: string, value: unknown): unknown {
    if (value === null) return null;
    const message = "It has to be a length of time: 01:30:00, 1.00:00:00 (a day), or PT1H30M.";
    const read = (one: unknown): string => {
      const text = durationOf(one);
      if (text === undefined) throw fail(parameter, message, "InvalidType");
      return text;
    };
    return Array.isArray(value) ? value.map(read) : read(value);
  }

  function date(parameter: string, value: unknown): unknown {
    if (typeof value !== "string") return value;
    const read = new Date(value);
    if (!Number.isNaN(read.getTime())) return read;
    throw fail(
      parameter,
      "It has to be a date: Tue, 01 Dec 2026 10:00:00 GMT, or 2026-12-01T10:00:00Z.",
      "InvalidType",
    );
  }

  function json(parameter: string, text: string): unknown {
    const lost = findLostInteger(text);
    if (lost)
      throw fail(
        parameter,
        `${lost.digits} (${lost.path}) is beyond the integers that a number can hold.`,
        "InvalidJson",
      );
    try {
      return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
    } catch (cause) {
      throw fail(
        parameter,
        `It is no JSON: ${cause instanceof Error ? cause.message : String(cause)}.`,
        "InvalidJson",
        cause,
      );
    }
  }
}

/** Puts a value where a target says: a client parameter, an argument or an option. */
function put(result: CallArguments, target: Target | undefined, value: unknown): void {
  const [kind, ...path] = stepsOf(target);
  if (kind === "client") define(result.client, path[0] ?? "", value);
  else if (kind === "option") write(result.options, path, value);
  else if (kind === "value") write(result.values, path, value);
}

/** Sets a value inside objects, making those that are missing. */
export function write(object: object, [name, ...rest]: readonly string[], value: unknown): void {
  if (name === undefined) return;
  if (rest.length === 0) {
    define(object, name, value);
    return;
  }
  const found = Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
  const inner: Record<string, unknown> = isObject(found) ? { ...found } : {};
  define(object, name, inner);
  write(inner, rest, value);
}

/** The value inside objects; undefined where an object on the way is missing. */
export function read(object: object, path: readonly string[]): unknown {
  let value: unknown = object;
  for (const name of path) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return value;
}

function emptyObjects(value: unknown): object {
  const keys: unknown[] = Array.isArray(value) ? value : [value];
  return Object.fromEntries(keys.map((key) => [String(key), {}]));
}

async function contentOf(file: string): Promise<Uint8Array> {
  const { readFile } = await import("node:fs/promises");
  return new Uint8Array(await readFile(file));
}

function listed(names: readonly string[]): string {
  return names.join(", ").replace(/, ([^,]*)$/, " and $1");
}

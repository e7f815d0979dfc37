import type { Json } from "./slices.js";

/** A change to a document. `at` picks the place, `with` what comes there; both are taken modulo what there is. */
export interface Mutation {
  how: "remove" | "replace" | "graft" | "refer" | "rename" | "wrap" | "repeat";
  at: number;
  with: number;
}

/** Values and names that something may trip over. */
const odd: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1e308, 2 ** 53, "", " ", [], {}, [[]], [null], { $ref: "#" }, { $ref: 1 }, { $ref: "#/definitions/nope" }],
  ...[
    "__proto__",
    "constructor",
    "then",
    "toString",
    "delete",
    "con",
    "a b",
    "a/b~c%",
    "*/",
    "`${x}`",
    "\u0000",
    "\u202ex",
    "\ud800",
    "日本語",
  ],
  ...[
    "object",
    "array",
    "string",
    "file",
    "null",
    "date-time",
    "binary",
    "byte",
    "body",
    "formData",
    "path",
    "query",
    "header",
    "default",
    "200",
  ],
  ...[
    "x".repeat(300),
    "{",
    "{}",
    "{a}",
    "/{a}/{a}",
    "$filter",
    "api-version",
    "2.0",
    "application/xml",
    "multipart/form-data",
    "text/plain",
  ],
];

interface Place {
  holder: Json | unknown[];
  key: string;
}

/** The document with all of the changes, one after the other. */
export function mutated(document: Json, mutations: readonly Mutation[]): Json {
  for (const mutation of mutations) change(document, mutation);
  return document;
}

function change(document: Json, { how, at, with: chosen }: Mutation): void {
  const places = placesIn(document);
  const { holder, key } = pick(places, at) ?? { holder: document, key: "info" };
  const members = holder as Json;
  const value = members[key];
  switch (how) {
    case "remove":
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      break;
    case "replace":
      set(members, key, structuredClone(pick(odd, chosen)));
      break;
    case "graft": {
      const from = pick(places, chosen);
      if (from) set(members, key, structuredClone((from.holder as Json)[from.key]));
      break;
    }
    case "refer":
      set(members, key, { $ref: pick(pointersIn(document), chosen) ?? "#" });
      break;
    case "rename":
      if (Array.isArray(holder)) break;
      Reflect.deleteProperty(holder, key);
      set(members, String(pick(odd, chosen)), value);
      break;
    case "wrap":
      set(members, key, chosen % 2 === 0 ? [value] : { [String(pick(odd, chosen))]: value });
      break;
    case "repeat":
      if (Array.isArray(holder)) holder.push(structuredClone(value));
      else set(members, `${key}${String(chosen % 3)}`, structuredClone(value));
  }
}

/** As JSON.parse does: `__proto__` is a key like any other. */
function set(members: Json, key: string, value: unknown): void {
  Object.defineProperty(members, key, { value, enumerable: true, configurable: true, writable: true });
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % Math.max(1, list.length)];
}

/** Every member of every object and list, but for what says which specification is followed. */
function placesIn(document: Json): Place[] {
  const places: Place[] = [];
  const walk = (holder: Json | unknown[]): void => {
    for (const key of Object.keys(holder)) {
      if (key !== "swagger") places.push({ holder, key });
      const value = (holder as Json)[key];
      if (typeof value === "object" && value !== null) walk(value as Json);
    }
  };
  walk(document);
  return places;
}

/** $refs to definitions and to what is in them. */
function pointersIn({ definitions }: Json): string[] {
  if (typeof definitions !== "object" || definitions === null) return [];
  const escape = (key: string): string => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
  return Object.entries(definitions).flatMap(([name, schema]) => {
    const own = `#/definitions/${escape(name)}`;
    const below = typeof schema === "object" && schema !== null ? Object.keys(schema) : [];
    return [own, ...below.map((key) => `${own}/${escape(key)}`)];
  });
}

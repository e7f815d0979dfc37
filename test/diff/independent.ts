import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * A second comparison of two Swagger 2.0 documents, for telling whether the first one misses anything. It shares no code with it and goes
 * another way: it reads the documents as they are, knows no definitions by name, and walks from each operation through both documents at
 * once, one pair of JSON nodes after the other, each pair once.
 */

type Json = Record<string, unknown>;

/** A node of a document: its value, its file, and its JSON pointer. */
interface Node {
  value: unknown;
  file: string;
  pointer: string;
}

/** Where the two documents differ. */
export interface Difference {
  /** The keyword, or what came or went. */
  what: string;
  from: Place;
  to: Place;
  /** The places that were passed on the way there, the outermost first. */
  way: { from: Place; to: Place }[];
}

export interface Place {
  file: string;
  pointer: string;
}

export function independentDifferences(from: string, to: string): Difference[] {
  const walk = new Walk();
  walk.documents(read(from), read(to));
  return walk.differences;
}

const documents = new Map<string, unknown>();

function read(file: string): Node {
  const absolute = resolve(file);
  if (!documents.has(absolute)) documents.set(absolute, JSON.parse(readFileSync(absolute, "utf8").replace(/^\uFEFF/, "")));
  return { value: documents.get(absolute), file: absolute, pointer: "" };
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

function child({ value, file, pointer }: Node, key: string | number): Node {
  const found =
    isObject(value) && Object.hasOwn(value, key) ? value[key] : Array.isArray(value) ? (value[Number(key)] as unknown) : undefined;
  return { value: found, file, pointer: `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}` };
}

function keys({ value }: Node): string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function items(node: Node): Node[] {
  return Array.isArray(node.value) ? node.value.map((_, index) => child(node, index)) : [];
}

/** Follows $refs, through files. */
function follow(node: Node): Node {
  let at = node;
  for (let steps = 0; steps < 50; steps++) {
    const reference = isObject(at.value) ? at.value["$ref"] : undefined;
    if (typeof reference !== "string") return at;
    const [path = "", fragment = ""] = reference.split("#");
    const start = path === "" ? read(at.file) : read(resolve(dirname(at.file), decodeURI(path)));
    at = fragment
      .split("/")
      .slice(1)
      .reduce((step, key) => child(step, decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")), start);
  }
  return at;
}

const text = (value: unknown): string => JSON.stringify(value) ?? "";

/** What a schema says once all of its allOf is taken together. */
interface Flat {
  node: Node;
  keywords: Map<string, unknown>;
  properties: Map<string, Node>;
  required: Set<string>;
  additional?: Node;
  items?: Node;
}

/** Keywords that say which values are possible, as far as they are compared. */
const plainKeywords = ["format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems"].concat(
  ["maxItems", "multipleOf", "pattern", "discriminator"],
);

function flatten(schema: Node): Flat {
  const node = follow(schema);
  const flat: Flat = { node, keywords: new Map(), properties: new Map(), required: new Set() };
  const seen = new Set<string>();
  const add = (part: Node): void => {
    const target = follow(part);
    if (seen.has(target.file + target.pointer)) return;
    seen.add(target.file + target.pointer);
    for (const base of items(child(target, "allOf"))) add(base);
    const value = isObject(target.value) ? target.value : {};
    for (const keyword of plainKeywords) if (value[keyword] !== undefined) flat.keywords.set(keyword, value[keyword]);
    if (value["uniqueItems"] === true) flat.keywords.set("uniqueItems", true);
    if (value["x-nullable"] === true) flat.keywords.set("x-nullable", true);
    if (Array.isArray(value["enum"])) {
      flat.keywords.set("enum", [...new Set(value["enum"].map(text))].sort());
      const named = value["x-ms-enum"];
      flat.keywords.set("open", isObject(named) && named["modelAsString"] === true);
    }
    if (typeof value["type"] === "string") flat.keywords.set("type", value["type"]);
    for (const name of keys(child(target, "properties"))) flat.properties.set(name, child(child(target, "properties"), name));
    for (const name of items(child(target, "required"))) flat.required.add(String(name.value));
    if (isObject(value["additionalProperties"])) flat.additional = child(target, "additionalProperties");
    if (value["items"] !== undefined) flat.items = child(target, "items");
  };
  add(node);
  if (flat.properties.size > 0 || flat.additional) flat.keywords.set("type", "object");
  return flat;
}

class Walk {
  readonly differences: Difference[] = [];
  readonly #seen = new Set<string>();

  documents(from: Node, to: Node): void {
    const way: Difference["way"] = [];
    this.#value("host", child(from, "host"), child(to, "host"), way, [from, to]);
    const [before, after] = [operations(from), operations(to)];
    for (const [line, operation] of before) {
      const other = after.get(line);
      if (other) this.#operation(operation, other);
      else this.#note("operation", operation.node, to, way);
    }
    for (const [line, operation] of after) if (!before.has(line)) this.#note("operation", from, operation.node, way);
  }

  #note(what: string, from: Place, to: Place, way: Difference["way"]): void {
    const place = ({ file, pointer }: Place): Place => ({ file, pointer });
    this.differences.push({
      what,
      from: place(from),
      to: place(to),
      way: way.map((each) => ({ from: place(each.from), to: place(each.to) })),
    });
  }

  #value(what: string, from: Node, to: Node, way: Difference["way"], [before, after]: readonly [Node, Node]): void {
    if (text(from.value) !== text(to.value)) this.#note(what, before, after, way);
  }

  #operation(from: Operation, to: Operation): void {
    const places: readonly [Node, Node] = [from.node, to.node];
    for (const key of ["operationId", "deprecated", "x-ms-long-running-operation"])
      this.#value(key, child(from.node, key), child(to.node, key), [], places);
    const paging = ({ node }: Operation) => {
      const value = child(node, "x-ms-pageable").value;
      return isObject(value) ? { items: value["itemName"] ?? "value", link: value["nextLinkName"] ?? null } : null;
    };
    if (text(paging(from)) !== text(paging(to))) this.#note("x-ms-pageable", from.node, to.node, []);
    this.#parameters(from, to);
    const [before, after] = [child(from.node, "responses"), child(to.node, "responses")];
    for (const status of new Set([...keys(before), ...keys(after)])) {
      const [one, other] = [follow(child(before, status)), follow(child(after, status))];
      if (one.value === undefined) this.#note("response", from.node, other, []);
      else if (other.value === undefined) this.#note("response", one, to.node, []);
      else this.#response(one, other);
    }
  }

  #response(from: Node, to: Node): void {
    const way = [{ from, to }];
    const [before, after] = [child(from, "schema"), child(to, "schema")];
    if (before.value !== undefined && after.value !== undefined) this.#schema(before, after, way);
    else if (before.value !== after.value) this.#note("body", from, to, way);
    for (const name of new Set([...keys(child(from, "headers")), ...keys(child(to, "headers"))])) {
      const find = (node: Node) => keys(child(node, "headers")).find((key) => key.toLowerCase() === name.toLowerCase());
      const [one, other] = [find(from), find(to)];
      const [header, headerNow] = [child(child(from, "headers"), one ?? ""), child(child(to, "headers"), other ?? "")];
      if (one === undefined) this.#note("header", from, headerNow, way);
      else if (other === undefined) this.#note("header", header, to, way);
      else this.#schema(header, headerNow, [...way, { from: header, to: headerNow }]);
    }
  }

  #parameters(from: Operation, to: Operation): void {
    const [before, after] = [parametersOf(from), parametersOf(to)];
    for (const [key, parameter] of before) {
      const other = after.get(key);
      if (!other) this.#note("parameter", parameter, to.node, []);
      else this.#parameter(parameter, other, key);
    }
    for (const [key, parameter] of after) if (!before.has(key)) this.#note("parameter", from.node, parameter, []);
  }

  #parameter(from: Node, to: Node, key: string): void {
    const way = [{ from, to }];
    const flag = (node: Node) => child(node, "required").value === true;
    if (flag(from) !== flag(to)) this.#note("required", from, to, way);
    if (key === "query api-version") return;
    for (const keyword of ["default", "collectionFormat"] as const) {
      const value = (node: Node) =>
        child(node, keyword).value ?? (keyword === "collectionFormat" && child(node, "type").value === "array" ? "csv" : undefined);
      if (text(value(from)) !== text(value(to))) this.#note(keyword, from, to, way);
    }
    const schema = (node: Node) => (child(node, "in").value === "body" ? child(node, "schema") : node);
    this.#schema(schema(from), schema(to), way);
  }

  #schema(from: Node, to: Node, way: Difference["way"]): void {
    const [before, after] = [flatten(from), flatten(to)];
    const key = [before.node, after.node].map(({ file, pointer }) => `${file}#${pointer}`).join(" ");
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const here = [...way, { from, to }, { from: before.node, to: after.node }];
    for (const keyword of [...plainKeywords, "type", "enum", "open", "uniqueItems", "x-nullable"])
      if (text(before.keywords.get(keyword)) !== text(after.keywords.get(keyword))) this.#note(keyword, before.node, after.node, here);
    for (const [name, property] of before.properties) {
      const other = after.properties.get(name);
      if (other) this.#property(name, property, other, [before, after], here);
      else this.#note(`property ${name}`, property, after.node, here);
    }
    for (const [name, property] of after.properties)
      if (!before.properties.has(name)) this.#note(`property ${name}`, before.node, property, here);
    if (before.items && after.items) this.#schema(before.items, after.items, here);
    if (before.additional && after.additional) this.#schema(before.additional, after.additional, here);
    else if (before.additional !== after.additional) this.#note("additionalProperties", before.node, after.node, here);
  }

  #property(name: string, from: Node, to: Node, [before, after]: readonly [Flat, Flat], way: Difference["way"]): void {
    const here = [...way, { from, to }];
    if (before.required.has(name) !== after.required.has(name)) this.#note(`required ${name}`, from, to, here);
    const said = (node: Node, key: string) => child(node, key).value ?? child(follow(node), key).value;
    const writable = (node: Node) => {
      const parts = said(node, "x-ms-mutability");
      if (said(node, "readOnly") === true) return "read";
      return Array.isArray(parts) && parts.length > 0 ? [...parts].sort().join() : "create,read,update";
    };
    if (writable(from) !== writable(to)) this.#note(`mutability ${name}`, from, to, here);
    if (text(said(from, "default")) !== text(said(to, "default"))) this.#note(`default ${name}`, from, to, here);
    this.#schema(from, to, here);
  }
}

interface Operation {
  node: Node;
  path: string;
  pathItem: Node;
}

const methods = ["get", "put", "post", "patch", "delete", "head", "options"];

function operations(root: Node): Map<string, Operation> {
  const found = new Map<string, Operation>();
  const base = String(child(root, "basePath").value ?? "").replace(/\/$/, "");
  for (const section of ["paths", "x-ms-paths"]) {
    for (const path of keys(child(root, section))) {
      const pathItem = follow(child(child(root, section), path));
      for (const method of methods) {
        const node = child(pathItem, method);
        if (node.value !== undefined) found.set(`${method} ${base}${path.replace(/\{[^{}]*\}/g, "{}")}`, { node, path, pathItem });
      }
    }
  }
  return found;
}

/** By place and name; those of the path by their order there. */
function parametersOf({ node, path, pathItem }: Operation): Map<string, Node> {
  const steps = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  const found = new Map<string, Node>();
  for (const parameter of [...items(child(pathItem, "parameters")), ...items(child(node, "parameters"))].map(follow)) {
    const [place, name] = [String(child(parameter, "in").value), String(child(parameter, "name").value)];
    const at = place === "path" ? steps.indexOf(name) : -1;
    found.set(place === "body" ? "body" : `${place} ${at >= 0 ? String(at) : place === "header" ? name.toLowerCase() : name}`, parameter);
  }
  return found;
}

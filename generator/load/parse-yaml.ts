import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import type { CST, Document as YamlDocument, Node as YamlNode, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { once } from "../common/once.js";
import { setMember } from "./json.js";
import { Layout } from "./layout.js";
import { maximumDepth, tooDeep, type DuplicateKey, type Parsed } from "./parsed.js";

/** The library, read with the first YAML: most documents are JSON, and each thread would read it in vain. */
const yaml = once(() => createRequire(import.meta.url)("yaml") as typeof Yaml);

/**
 * Aliases share what they stand for, but readers walk it each time; a handful of lines can thus stand for billions of values. As many are let
 * pass as need no more time than a few times the document's own.
 */
const mostAliased = (own: number): number => 100_000 + 8 * own;

/**
 * Parses YAML 1.2 (and the merge key `<<` of 1.1) and keeps the position of every value and key. A part that an alias stands
 * for is one value in several places; inside it, positions are those of the anchor.
 */
export function parseYaml(text: string): Parsed {
  const duplicates: DuplicateKey[] = [];
  try {
    const contents = compose(text).contents;
    if (!contents || (yaml().isScalar(contents) && contents.source === "" && contents.type === "PLAIN"))
      throw new Problem(text.length, "The file is empty.");
    const { value, start, layout } = new Builder(duplicates).build(contents, 0, []);
    return { value, start, duplicates, ...(layout && { layout }) };
  } catch (problem) {
    if (problem instanceof Problem)
      return { value: undefined, start: 0, duplicates, problem: { offset: problem.offset, message: problem.message } };
    throw problem;
  }
}

/**
 * The library's parseDocument, taken apart for one reason: its parser and composer recurse into nested collections and would
 * exhaust the stack, so depth is watched while the tokens come in.
 */
function compose(text: string): YamlDocument.Parsed {
  const parser = new (yaml().Parser)();
  const tokens: CST.Token[] = [];
  let offset = 0;
  for (const lexeme of new (yaml().Lexer)().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    offset += lexeme.length;
    // Each level takes at most two entries of the stack: the collection, and the scalar or pair being read.
    if (parser.stack.length > 2 * maximumDepth) throw new Problem(Math.min(offset, text.length), tooDeep);
  }
  for (const token of parser.end()) tokens.push(token);
  // Repeated keys are found by the builder: the library's own check compares each key with every other.
  const composer = new (yaml().Composer)({ uniqueKeys: false, prettyErrors: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (!document) throw new Problem(text.length, "The file is empty.");
  const error = document.errors[0];
  if (error) throw new Problem(error.pos[0], sentence(error.message));
  if (second) throw new Problem(second.range[0], "A second document begins here; only one is allowed in a file.");
  return document as YamlDocument.Parsed;
}

class Problem extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

interface Built {
  value: unknown;
  start: number;
  layout?: Layout;
  /** Number of values in it, with those behind aliases counted each time; and of these alone. */
  size: number;
  aliased: number;
  height: number;
}

type Path = readonly (string | number)[];

class Builder {
  /** By anchor; null while what it marks is still being read. */
  readonly #anchors = new Map<string, Built | null>();
  /** Values that stand in the text itself. */
  #own = 0;

  constructor(private readonly duplicates: DuplicateKey[]) {}

  build(node: unknown, offset: number, path: Path): Built {
    if (yaml().isAlias(node)) return this.#alias(node.source, startOf(node, offset), path);
    const anchor = yaml().isScalar(node) || yaml().isCollection(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, null);
    const built = this.#value(node, offset, path);
    const most = mostAliased(++this.#own);
    if (built.aliased > most) throw new Problem(built.start, `Aliases make this stand for more than ${most.toLocaleString("en")} values.`);
    if (anchor !== undefined) this.#anchors.set(anchor, built);
    return built;
  }

  #alias(name: string, start: number, path: Path): Built {
    const target = this.#anchors.get(name);
    if (target === undefined) throw new Problem(start, `There is no anchor "${name}" before this alias.`);
    if (target === null) throw new Problem(start, `The alias "${name}" stands inside what it stands for.`);
    if (path.length + target.height > maximumDepth) throw new Problem(start, tooDeep);
    return { ...target, start, aliased: target.size };
  }

  #value(node: unknown, offset: number, path: Path): Built {
    const start = startOf(node, offset);
    if (path.length > maximumDepth) throw new Problem(start, tooDeep);
    if (yaml().isMap(node)) return this.#map(node, start, path);
    if (yaml().isSeq(node)) return this.#list(node, start, path);
    return { value: yaml().isScalar(node) ? scalarValue(node) : null, start, size: 1, aliased: 0, height: 0 };
  }

  #map(node: YAMLMap, start: number, path: Path): Built {
    const value: Record<string, unknown> = {};
    const layout = new Layout("object");
    const merged: { built: Built; start: number }[] = [];
    const result: Built = { value, start, layout, size: 1, aliased: 0, height: 0 };
    const first = new Map<string, number>();
    for (const pair of node.items) {
      const key = keyText(pair.key, start);
      const keyStart = startOf(pair.key, start);
      const child = this.build(pair.value, endOf(pair.key, keyStart), [...path, key]);
      grow(result, child);
      if (key === "<<" && yaml().isScalar(pair.key) && pair.key.type === "PLAIN") {
        merged.push({ built: child, start: keyStart });
        continue;
      }
      const firstOffset = first.get(key);
      if (firstOffset === undefined) first.set(key, keyStart);
      else this.duplicates.push({ path: [...path], key, offset: keyStart, firstOffset });
      setMember(value, key, child.value);
      put(layout, key, keyStart, child.start, child.layout);
    }
    for (const { built, start: keyStart } of merged) merge(value, layout, built, keyStart);
    return result;
  }

  #list(node: YAMLSeq, start: number, path: Path): Built {
    const value: unknown[] = [];
    const layout = new Layout("array");
    const result: Built = { value, start, layout, size: 1, aliased: 0, height: 0 };
    for (const [index, item] of node.items.entries()) {
      // `- a: b` in a flow list is a pair on its own: a map with one key.
      if (yaml().isPair(item)) throw new Problem(start, "A list item is a key without braces around it.");
      const child = this.build(item, start, [...path, index]);
      grow(result, child);
      value.push(child.value);
      layout.starts.push(child.start);
      layout.children.push(child.layout);
    }
    return result;
  }
}

function grow(parent: Built, child: Built): void {
  parent.size += child.size;
  parent.aliased += child.aliased;
  parent.height = Math.max(parent.height, child.height + 1);
}

function put(layout: Layout, key: string, keyStart: number, start: number, child: Layout | undefined): void {
  layout.keys?.push(key);
  layout.keyStarts.push(keyStart);
  layout.starts.push(start);
  layout.children.push(child);
}

/** `<<: *base` and `<<: [*a, *b]`: keys that the map does not have itself. */
function merge(value: Record<string, unknown>, layout: Layout, from: Built, offset: number): void {
  const bases = Array.isArray(from.value)
    ? from.value.map((item, index) => [item, from.layout?.children[index]] as const)
    : [[from.value, from.layout] as const];
  for (const [base, places] of bases) {
    if (typeof base !== "object" || base === null || !places?.keys)
      throw new Problem(offset, 'What "<<" merges must be a map, or a list of maps.');
    for (const [key, child] of Object.entries(base)) {
      if (Object.hasOwn(value, key)) continue;
      const index = places.find(key);
      setMember(value, key, child);
      put(layout, key, places.keyStarts[index] ?? offset, places.starts[index] ?? offset, places.children[index]);
    }
  }
}

function keyText(key: unknown, start: number): string {
  if (key === null) return "";
  if (!yaml().isScalar(key)) throw new Problem(startOf(key, start), "A key must be text.");
  // `200:` and `1.10:` are keys as they are written, not numbers.
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

/** JSON knows no infinity and no big integers; such numbers stay what they are in the text. */
function scalarValue(node: Scalar): unknown {
  const { value } = node;
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return node.source ?? String(value);
}

function startOf(node: unknown, otherwise: number): number {
  return (node as YamlNode | null)?.range?.[0] ?? otherwise;
}

function endOf(node: unknown, otherwise: number): number {
  return (node as YamlNode | null)?.range?.[1] ?? otherwise;
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

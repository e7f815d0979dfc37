import type { Source } from "../report/source.js";
import type { Dialect, Document, Node } from "./document.js";
import type { Files } from "./files.js";
import { asString, isObject, member, type JsonObject } from "./json.js";
import { keyStart, partOf, type Place } from "./layout.js";
import { decodePercent, escapeKey, pointerKeys, unescapeKey } from "./pointer.js";
import type { Refusal } from "./refusal.js";
import { SourceFile } from "./source-file.js";
import { targetOf } from "./target.js";

/** Where one $ref leads, without following the next one. */
export type Followed =
  | { kind: "node"; node: Node }
  /** The file is there, but not what the pointer names; `parent` is the last node on the way that exists. */
  | { kind: "missing"; parent: Node; key: string; pointer: string }
  | { kind: "refused"; file: string; refusal: Refusal }
  /** The file is there, but is not JSON or YAML. */
  | { kind: "broken"; file: SourceFile }
  | { kind: "unusable"; reason: string };

export class LoadedDocument implements Document {
  readonly root: Node;
  readonly #files: Files;
  readonly #followed = new Map<string, Map<string, Followed>>();
  /** Where the $refs of a file lead in the end; null while that is being found out. */
  readonly #resolved = new Map<string, Map<string, Node | null>>();
  readonly #anchors = new Map<string, Map<string, Node>>();

  constructor(
    readonly dialect: Dialect,
    main: SourceFile,
    root: JsonObject,
    files: Files,
  ) {
    this.#files = files;
    this.root = new PlacedNode(root, main.file, "", undefined, "");
  }

  get files(): ReadonlyMap<string, string> {
    return new Map([...this.#files.read].map(([file, { text }]) => [file, text]));
  }

  get refused(): readonly string[] {
    return this.#files.refused;
  }

  at(node: Node, ...keys: (string | number)[]): Node {
    let at = node;
    for (const key of keys) at = new PlacedNode(member(at.value, key), at.file, `${at.pointer}/${escapeKey(key)}`, at, key);
    return at;
  }

  resolve(node: Node, isEnd?: (node: Node) => boolean): Node {
    return isEnd ? this.#resolveTo(node, isEnd) : this.#resolveAll(node);
  }

  #resolveTo(node: Node, isEnd: (node: Node) => boolean): Node {
    const passed = new Set<unknown>();
    let at = node;
    for (let reference = referenceOf(at); reference !== undefined && !isEnd(at); reference = referenceOf(at)) {
      passed.add(at.value);
      const next = this.follow(at, reference);
      if (next.kind !== "node" || passed.has(next.node.value)) return { value: undefined, file: at.file, pointer: at.pointer };
      at = next.node;
    }
    return at;
  }

  /** However long chains are, each $ref is followed once. */
  #resolveAll(node: Node): Node {
    const passed: [known: Map<string, Node | null>, reference: string][] = [];
    let at = node;
    for (let reference = referenceOf(at); reference !== undefined; reference = referenceOf(at)) {
      const ofFile = inner(this.#resolved, at.file);
      const known = ofFile.get(reference);
      if (known) {
        at = known;
        break;
      }
      const next = known === null ? undefined : this.follow(at, reference);
      ofFile.set(reference, null);
      passed.push([ofFile, reference]);
      at = next?.kind === "node" ? next.node : { value: undefined, file: at.file, pointer: at.pointer };
    }
    for (const [ofFile, reference] of passed) ofFile.set(reference, at);
    return at;
  }

  /** One step along the $ref of a node. */
  follow(node: Node, reference: string): Followed {
    const known = inner(this.#followed, node.file);
    let followed = known.get(reference);
    if (!followed) known.set(reference, (followed = this.#follow(reference, node.file)));
    return followed;
  }

  written(node: Node): string {
    const { value } = node;
    if (typeof value !== "number" && typeof value !== "boolean") return JSON.stringify(value);
    const file = this.#files.read.get(node.file);
    // What stands behind an alias is written elsewhere.
    const text = file?.scalarAt(placeOf(node, file).start) ?? "";
    const isWritten = typeof value === "number" ? text !== "" && Number(text) === value : /^[A-Za-z]+$/.test(text);
    return isWritten ? text : String(value);
  }

  source(node: Node, key?: string): Source {
    const file = this.#files.read.get(node.file);
    if (!file) return { file: node.file, pointer: node.pointer, line: 1, column: 1 };
    const place = placeOf(node, file);
    if (key === undefined) return file.source(place.start, node.pointer);
    return file.source(keyStart(place, key), `${node.pointer}/${escapeKey(key)}`);
  }

  #follow(reference: string, from: string): Followed {
    const target = targetOf(reference, from);
    if (target.kind === "unusable") return target;
    const file = this.#files.get(target.file);
    if (!(file instanceof SourceFile)) return { kind: "refused", file: target.file, refusal: file };
    if (file.parsed.problem) return { kind: "broken", file };
    return this.#find(file.file === this.root.file ? this.root : rootOf(file), target.fragment);
  }

  #find(root: Node, fragment: string): Followed {
    if (fragment === "" || fragment === "/") return { kind: "node", node: root };
    if (!fragment.startsWith("/")) {
      const node = this.#anchorsOf(root).get(decodePercent(fragment));
      return node ? { kind: "node", node } : { kind: "missing", parent: root, key: fragment, pointer: `#${fragment}` };
    }
    let node = root;
    for (const part of fragment.slice(1).split("/")) {
      // Names with a percent sign are not always encoded in real documents: the decoded name first, then as it stands.
      const key = [unescapeKey(decodePercent(part)), unescapeKey(part)].find((name) => member(node.value, name) !== undefined);
      if (key === undefined) return { kind: "missing", parent: node, key: unescapeKey(decodePercent(part)), pointer: `#${fragment}` };
      node = this.at(node, key);
    }
    return { kind: "node", node };
  }

  /** $anchor of JSON Schema 2020-12, by name. */
  #anchorsOf(root: Node): Map<string, Node> {
    const known = this.#anchors.get(root.file);
    if (known) return known;
    const anchors = new Map<string, Node>();
    const seen = new Set<unknown>();
    const ahead: Node[] = [root];
    for (let node = ahead.pop(); node; node = ahead.pop()) {
      if (typeof node.value !== "object" || node.value === null || seen.has(node.value)) continue;
      seen.add(node.value);
      const name = asString(member(node.value, "$anchor"));
      if (name !== undefined && !anchors.has(name)) anchors.set(name, node);
      for (const key of Object.keys(node.value)) ahead.push(this.at(node, key));
    }
    this.#anchors.set(root.file, anchors);
    return anchors;
  }
}

function inner<T>(maps: Map<string, Map<string, T>>, key: string): Map<string, T> {
  let map = maps.get(key);
  if (!map) maps.set(key, (map = new Map<string, T>()));
  return map;
}

/** The text of a node's $ref, if it is a reference. */
export function referenceOf(node: Node): string | undefined {
  return isObject(node.value) ? asString(member(node.value, "$ref")) : undefined;
}

function rootOf(file: SourceFile): Node {
  return new PlacedNode(file.parsed.value, file.file, "", undefined, "");
}

/** A node that remembers how it was reached, so that its position costs no search from the top. */
class PlacedNode implements Node {
  readonly #parent: Node | undefined;
  readonly #key: string | number;
  #place: Place | undefined;

  constructor(
    readonly value: unknown,
    readonly file: string,
    readonly pointer: string,
    parent: Node | undefined,
    key: string | number,
  ) {
    this.#parent = parent;
    this.#key = key;
  }

  place(file: SourceFile): Place {
    this.#place ??= this.#parent ? partOf(placeOf(this.#parent, file), this.#key) : file.place([]);
    return this.#place;
  }
}

function placeOf(node: Node, file: SourceFile): Place {
  return node instanceof PlacedNode ? node.place(file) : file.place(pointerKeys(node.pointer));
}

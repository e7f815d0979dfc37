import type { Source } from "../report/source.js";
import type { Code } from "../report/codes.js";
import type { Diagnostics, Severity } from "../report/diagnostics.js";
import { didYouMean } from "../report/suggest.js";
import type { Dialect, Node } from "./document.js";
import { isArray, isObject, member, type JsonObject } from "./json.js";
import { meantBy, mend, type Holder } from "./mend.js";
import { referenceOf, type Followed, type LoadedDocument } from "./loaded-document.js";
import { checkObject } from "./rules.js";
import { openApi30, openApi31, swagger20, type ObjectShape, type Shapes } from "./shapes.js";

const shapesOf: Record<Dialect, Shapes> = { "swagger-2.0": swagger20, "openapi-3.0": openApi30, "openapi-3.1": openApi31 };

/**
 * Walks everything that the document says, through every $ref, and reports what a reader could not rely on: objects of the wrong
 * shape, fields that are missing, references that lead nowhere. Each object is looked at once for each part that it plays.
 */
export function checkStructure(document: LoadedDocument, diagnostics: Diagnostics): Reported {
  const walk = new Walk(document, shapesOf[document.dialect], diagnostics);
  walk.run();
  return walk.reported;
}

/** Where something was reported in the main file; parts shared by YAML aliases have one place, but several pointers. */
export interface Reported {
  pointers: ReadonlySet<string>;
  /** See {@link placeName}. */
  places: ReadonlySet<string>;
}

export function placeName({ line, column }: Source): string {
  return `${String(line)}:${String(column)}`;
}

/** What a field may hold, read from the notation of shapes.ts. */
export type Kind =
  | { is: "text" | "prose" | "flag" | "number" | "any" | "sample" }
  /** `fields`: what those hold that have been met. */
  | { is: "object"; name: string; shape: ObjectShape; fields: Map<string, readonly Kind[]> }
  | { is: "list" | "map"; of: readonly Kind[]; notation: string };

interface Visit {
  node: Node;
  kinds: readonly Kind[];
  /** Key that it stands under, for messages. */
  name: string;
  /** The object or list that it stands in, and under which key. */
  holder?: Holder;
}

/** `slip`: what is wrong has been made good, or the rest can be read without it; see Diagnostics.slip. */
export type Report = (severity: Severity | "slip", message: string, node: Node, key?: string, code?: Code) => void;

class Walk {
  readonly reported = { pointers: new Set<string>(), places: new Set<string>() };
  readonly #ahead: Visit[] = [];
  readonly #kinds = new Map<string, readonly Kind[]>();
  readonly #seen = new Map<string, Set<object>>();
  readonly #refused = new Set<string>();
  /** Whether a $ref leads back to itself, by the object that it stands in. */
  readonly #circular = new Map<object, boolean>();
  /** References that lead nowhere and for which the name that was meant has been looked for. */
  #suggested = 0;

  constructor(
    private readonly document: LoadedDocument,
    private readonly shapes: Shapes,
    private readonly diagnostics: Diagnostics,
  ) {}

  run(): void {
    this.#ahead.push({ node: this.document.root, kinds: this.#read("Document"), name: "" });
    for (let visit = this.#ahead.pop(); visit; visit = this.#ahead.pop()) this.#visit(visit);
  }

  readonly #report: Report = (severity, message, node, key, code = "SW105") => {
    const source = this.document.source(node, key);
    if (node.file === this.document.root.file) {
      this.reported.pointers.add(source.pointer);
      this.reported.places.add(placeName(source));
    }
    this.diagnostics[severity](code, message, source);
  };

  #visit({ node, kinds, name, holder }: Visit): void {
    const { value } = node;
    const kind = kinds.find((each) => accepts(each, value));
    if (!kind) {
      this.#misfit(node, kinds, name, holder);
      return;
    }
    if (kind.is === "sample") this.#sample(node);
    else if (kind.is === "list") this.#items(node, kind.of, kind.notation, name);
    else if (kind.is === "map") this.#entries(node, kind.of, kind.notation);
    else if (kind.is === "object") this.#object(node, kind, kinds, name);
  }

  #misfit(node: Node, kinds: readonly Kind[], name: string, holder: Holder | undefined): void {
    const called = name === "" ? "This" : `"${name}"`;
    if (node.value === null) {
      this.#report("warning", `${called} is empty, and taken as absent.`, node);
      return;
    }
    const must = `${called} must be ${kinds.map(describeKind).join(" or ")}, but is ${describeValue(node.value)}`;
    const meant = meantBy(node, kinds, this.document);
    if (holder && meant) {
      mend(holder, meant.value);
      this.#report("slip", `${must}; it is read as ${meant.words}.`, node);
      // A list that has been made of one value is looked at like any other.
      if (kinds.some((kind) => kind.is === "list" && accepts(kind, meant.value)))
        this.#ahead.push({ node: { ...node, value: meant.value }, kinds, name });
    } else if (kinds.every(({ is }) => is === "prose" || is === "number")) {
      this.#report("warning", `${must}; it is left out.`, node);
    } else if (node.pointer === "/paths" || name === "") {
      this.#report("error", `${must}.`, node);
    } else {
      const isSchema = kinds.some((kind) => kind.is === "object" && kind.name === "Schema");
      this.#report("slip", `${must}; ${isSchema ? "any value is taken" : "it is left out"}.`, node);
    }
  }

  #items(node: Node, kinds: readonly Kind[], notation: string, name: string): void {
    if (!isArray(node.value) || !this.#first(node.value, notation)) return;
    for (const key of node.value.keys())
      this.#ahead.push({
        node: this.document.at(node, key),
        kinds,
        name: `${name}[${String(key)}]`,
        holder: { value: node.value, key },
      });
  }

  #entries(node: Node, kinds: readonly Kind[], notation: string): void {
    if (!isObject(node.value) || !this.#first(node.value, notation)) return;
    for (const key of Object.keys(node.value)) {
      // Whole maps that stand in another file are beyond the specification, but are followed.
      if (key === "$ref" && typeof member(node.value, "$ref") === "string") this.#reference(node, kinds, key);
      else if (!fits(kinds, node.value[key]))
        this.#ahead.push({ node: this.document.at(node, key), kinds, name: key, holder: { value: node.value, key } });
    }
  }

  #object(node: Node, kind: Extract<Kind, { is: "object" }>, kinds: readonly Kind[], name: string): void {
    if (!isObject(node.value) || !this.#first(node.value, kind.name)) return;
    const { shape, fields } = kind;
    const isReference = referenceOf(node) !== undefined;
    if (isReference) this.#reference(node, kinds, name);
    else if (Object.hasOwn(node.value, "$ref"))
      this.#report("slip", "A $ref must be text; this one is left out.", this.document.at(node, "$ref"));
    for (const key of Object.keys(node.value)) {
      let kinds = fields.get(key);
      if (!kinds) fields.set(key, (kinds = this.#field(shape, key)));
      if (!fits(kinds, node.value[key]))
        this.#ahead.push({ node: this.document.at(node, key), kinds, name: key, holder: { value: node.value, key } });
    }
    if (isReference) return;
    for (const [key, message] of Object.entries(shape.required ?? {})) {
      if ((member(node.value, key) ?? null) === null) this.#report(kind.name === "Document" ? "error" : "slip", message, node);
    }
    checkObject(kind.name, node as Node<JsonObject>, this.document, this.#report);
  }

  #field({ fields, others }: ObjectShape, key: string): readonly Kind[] {
    const notation = Object.hasOwn(fields, key) ? fields[key] : key.startsWith("x-") || key === "$ref" ? undefined : others;
    return notation === undefined ? anything : this.#read(notation);
  }

  /** True the first time that the object is met in this part; a shared object is not looked at again. */
  #first(value: object, part: string): boolean {
    let seen = this.#seen.get(part);
    if (!seen) this.#seen.set(part, (seen = new Set()));
    if (seen.has(value)) return false;
    seen.add(value);
    return true;
  }

  #reference(node: Node, kinds: readonly Kind[], name: string): void {
    const reference = referenceOf(node) ?? "";
    const followed = this.document.follow(node, reference);
    if (followed.kind === "node") {
      if (referenceOf(followed.node) !== undefined && this.#isCircular(node))
        this.#report("slip", `"${reference}" leads back to itself, and never to a value; any value is taken.`, node, "$ref", "SW108");
      else this.#ahead.push({ node: followed.node, kinds, name });
    } else if (followed.kind === "broken") {
      const { file, parsed } = followed.file;
      if (!this.#known(`broken ${file}`))
        this.diagnostics.error("SW102", parsed.problem?.message ?? "", followed.file.source(parsed.problem?.offset ?? 0, ""));
    } else if (followed.kind !== "refused" || !this.#known(`${node.file} ${followed.file}`)) {
      this.#report(
        "error",
        describeFailure(reference, followed, this.document, this.#suggested++ < mostSuggested),
        this.document.at(node, "$ref"),
        undefined,
        codeOf(followed),
      );
    }
  }

  /** Entries of x-ms-examples are data in files of their own: what is wrong with them never stops a generator, except reading what it must not. */
  #sample(node: Node): void {
    const reference = referenceOf(node);
    if (reference === undefined) return;
    const followed = this.document.follow(node, reference);
    if (followed.kind === "node") return;
    const place = this.document.at(node, "$ref");
    if (followed.kind === "broken") {
      const { parsed } = followed.file;
      const { file, line, column } = followed.file.source(parsed.problem?.offset ?? 0, "");
      const where = `${file}:${String(line)}:${String(column)}`;
      this.#report(
        "warning",
        `The sample "${reference}" is left out, because it is not valid: ${where}: ${parsed.problem?.message ?? ""}`,
        place,
        undefined,
        "SW305",
      );
    } else if (codeOf(followed) === "SW104") {
      this.#report("error", describeFailure(reference, followed, this.document), place, undefined, "SW104");
    } else {
      this.#report("warning", `The sample is left out. ${describeFailure(reference, followed, this.document)}`, place, undefined, "SW305");
    }
  }

  /** However many $refs a chain has, it is followed once. */
  #isCircular(node: Node): boolean {
    const passed = new Set<unknown>();
    let at = node;
    let isCircular = false;
    for (;;) {
      const reference = referenceOf(at);
      const known = this.#circular.get(at.value as object);
      isCircular = known ?? passed.has(at.value);
      if (reference === undefined || known !== undefined || isCircular) break;
      passed.add(at.value);
      const next = this.document.follow(at, reference);
      if (next.kind !== "node" || typeof next.node.value !== "object" || next.node.value === null) break;
      at = next.node;
    }
    for (const value of passed) this.#circular.set(value as object, isCircular);
    return isCircular;
  }

  #known(trouble: string): boolean {
    if (this.#refused.has(trouble)) return true;
    this.#refused.add(trouble);
    return false;
  }

  #read(notation: string): readonly Kind[] {
    let kinds = this.#kinds.get(notation);
    if (!kinds) this.#kinds.set(notation, (kinds = alternatives(notation).map((part) => this.#readOne(part))));
    return kinds;
  }

  #readOne(notation: string): Kind {
    const inner = notation.slice(1, -1);
    if (notation.startsWith("[")) return { is: "list", of: this.#read(inner), notation };
    if (notation.startsWith("{")) return { is: "map", of: this.#read(inner), notation };
    const shape = this.shapes[notation];
    return shape ? { is: "object", name: notation, shape, fields: new Map() } : { is: notation as "any" };
  }
}

/** Splits at the bars that are in no brackets. */
function alternatives(notation: string): string[] {
  return notation.match(/\[[^\]]*\]|\{[^}]*\}|[^|]+/g) ?? [];
}

const anything: readonly Kind[] = [{ is: "any" }];

/** Whether nothing more needs to be known: it is data, or a scalar of the right kind. */
function fits(kinds: readonly Kind[], value: unknown): boolean {
  if (typeof value === "object") return kinds[0]?.is === "any";
  for (const kind of kinds) if (accepts(kind, value)) return true;
  return false;
}

function accepts(kind: Kind, value: unknown): boolean {
  switch (kind.is) {
    case "text":
    case "prose":
      return typeof value === "string";
    case "flag":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number";
    case "list":
      return isArray(value);
    case "any":
      return true;
    default:
      return isObject(value);
  }
}

function describeKind(kind: Kind): string {
  switch (kind.is) {
    case "text":
    case "prose":
      return "text";
    case "flag":
      return "true or false";
    case "number":
      return "a number";
    case "list":
      return "a list";
    case "map":
      return "an object";
    default:
      return "an object";
  }
}

function describeValue(value: unknown): string {
  if (isArray(value)) return "a list";
  if (isObject(value)) return "an object";
  if (typeof value === "string") return value.length > 40 ? "text" : `the text ${JSON.stringify(value)}`;
  return typeof value === "number" ? `the number ${String(value)}` : String(value);
}

type Failure = Exclude<Followed, { kind: "node" | "broken" }>;

function codeOf(failure: Failure): Code {
  if (failure.kind === "refused") return failure.refusal.code;
  return failure.kind === "missing" ? "SW103" : "SW104";
}

/** Looking for the name that was meant takes its time where there are many, and who has made that many slips has made one. */
const mostSuggested = 50;

function describeFailure(reference: string, failure: Failure, document: LoadedDocument, mayTakeTime = true): string {
  if (failure.kind === "unusable") return `"${reference}" cannot be followed: ${failure.reason}.`;
  if (failure.kind === "refused") {
    const verb = failure.refusal.code === "SW104" ? "must not be read" : "cannot be read";
    return `"${reference}" ${verb}: ${failure.refusal.reason}.${hintForBareName(reference, document)}`;
  }
  const { parent, key } = failure;
  const keys = mayTakeTime && isObject(parent.value) ? Object.keys(parent.value) : [];
  const place = parent.pointer === "" ? "the file" : `"${parent.pointer.slice(1)}"`;
  return `"${reference}" points to nothing: ${place} has no "${key}".${didYouMean(key, keys)}`;
}

/** `$ref: Pet` was a name in Swagger 1.2; today it is a file. */
function hintForBareName(reference: string, document: LoadedDocument): string {
  if (!/^\w+$/.test(reference)) return "";
  const holders = document.dialect === "swagger-2.0" ? ["definitions"] : ["components", "schemas"];
  const schemas = document.at(document.root, ...holders);
  return member(schemas.value, reference) === undefined ? "" : ` Did you mean "#${schemas.pointer}/${reference}"?`;
}

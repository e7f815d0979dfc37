import { memoized } from "../../common/memoized.js";

/** Names in TypeScript: from whatever a document says to identifiers that read well and never collide. */

/** `batchDeployments`, `ifModifiedSince`, `ipGroups`. Only the first word and what follows a separator change their case. */
export const camelCase = memoized((name) => {
  const pascal = pascalCase(name);
  // An acronym, also in the plural (`SKUs`), or the first letter.
  const leading = /^[A-Z]{3,}s(?![a-z])|^[A-Z]+(?![a-z])|^[A-Z]/.exec(pascal)?.[0] ?? "";
  return identifier(leading.toLowerCase() + pascal.slice(leading.length));
});

/** `BatchDeployments`, `IfModifiedSince`; a name that is one already stays as it is. */
export const pascalCase = memoized((name) =>
  identifier(
    name
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .normalize("NFC")
      .split(/(?:[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point})+/u)
      .filter(Boolean)
      .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
      .join(""),
  ),
);

/** Name of a type: the document's own in Pascal case. */
export function typeName(name: string): string {
  const pascal = pascalCase(name);
  return isFreeType(pascal) ? pascal : `${pascal}Model`;
}

function isFreeType(name: string): boolean {
  return !reservedTypes.has(name) && !reservedWords.has(name);
}

export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) && !/\p{Default_Ignorable_Code_Point}/u.test(name);
}

/** Words that cannot name a variable, a parameter or a function in a module. */
export function isReserved(name: string): boolean {
  return reservedWords.has(name);
}

function identifier(name: string): string {
  if (name === "") return "_";
  return /^[\p{ID_Start}_$]/u.test(name) ? name : `_${name}`;
}

/**
 * Names that JavaScript itself looks for on any object: a module or a client with a `then` would be taken for a promise, one with a `toString`
 * of its own for a text.
 */
export const objectMembers = [
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "then",
  "toJSON",
  "toLocaleString",
  "toString",
  "valueOf",
  "__proto__",
];

const noNames: ReadonlySet<string> = new Set();

/** Hands out each name once within a scope; a second taker gets a number. Case-insensitive for scopes that are files. */
export class Scope {
  readonly #taken = new Set<string>();
  /** The number to try first, by name: lower ones are taken. */
  readonly #numbers = new Map<string, number>();
  readonly #fold: (name: string) => string;
  readonly #around: ReadonlySet<string>;

  /** `around`: names, as `fold` has them, that many scopes have in common. */
  constructor(taken: Iterable<string> = [], fold: (name: string) => string = (name) => name, around = noNames) {
    this.#fold = fold;
    this.#around = around;
    for (const name of taken) this.#taken.add(fold(name));
  }

  /** The name itself where it is free, else the first free of `alternatives`, else the name with a number. */
  take(name: string, ...alternatives: string[]): string {
    const candidates = [name, ...alternatives];
    const free = candidates.find((candidate) => !this.has(candidate)) ?? this.#numbered(candidates.at(-1) ?? name);
    this.#taken.add(this.#fold(free));
    return free;
  }

  has(name: string): boolean {
    const folded = this.#fold(name);
    return this.#taken.has(folded) || this.#around.has(folded);
  }

  #numbered(name: string): string {
    let number = this.#numbers.get(name) ?? 2;
    while (this.has(`${name}${number}`)) number++;
    this.#numbers.set(name, number + 1);
    return `${name}${number}`;
  }
}

// Keywords of ECMAScript modules (strict mode), and the globals whose shadowing would confuse a reader or break our own templates.
const reservedWords = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function " +
    "if implements import in instanceof interface let new null package private protected public return static super switch this throw true try " +
    "typeof undefined var void while with yield NaN Infinity"
  ).split(" "),
);

// Names that TypeScript does not accept for a type, and global types that generated code itself refers to.
const reservedTypes = new Set(
  (
    "any unknown never object string number boolean symbol bigint void undefined null true false this typeof keyof readonly unique infer is asserts " +
    "Record Promise Date Uint8Array ReadableStream Omit"
  ).split(" "),
);

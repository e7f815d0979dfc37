import { builtinModules } from "node:module";

/** The names that a service needs, made from one that somebody wrote for people. All of them are valid, whatever the title is. */
export interface ServiceNames {
  /** Folder and `--service`: `machine-learning-services`. */
  name: string;
  /** `machine-learning-services`, or with a scope where the given name has one. */
  packageName: string;
  /** `MachineLearningServicesClient`. */
  clientName: string;
}

/** npm allows 214; a folder and a class are still readable with these. */
const longest = 60;

/** Words that say what the package is anyway, when they end a title. */
const endings = new Set(["client", "api", "apis", "rest", "sdk", "specification", "management client"]);

/** @param title the document's, whatever it says: `Machine Learning Services`, `petStore API`, `@contoso/pet-store`. */
export function namesFrom(title: string): ServiceNames {
  const { scope, rest } = scoped(title);
  return namesOf(scope, withoutEndings(wordsOf(rest)));
}

/** @param name what somebody calls a package on purpose (`--name`): no word is left out, and what npm takes as it is stays as it is. */
export function namesFromGiven(name: string): ServiceNames {
  const { scope, rest } = scoped(name);
  const names = namesOf(scope, wordsOf(rest));
  return isNpmName(name) ? { ...names, packageName: name } : names;
}

/** Whether a name has anything that an identifier can be made of. */
export function hasWords(text: string): boolean {
  return wordsOf(text).length > 0;
}

function scoped(given: string): { scope: string | undefined; rest: string } {
  const [, scope, rest = given] = /^@([a-z0-9][a-z0-9._-]*)\/(.+)$/.exec(given) ?? [];
  return { scope, rest };
}

function isNpmName(name: string): boolean {
  return (
    name.length <= 214 &&
    !["node_modules", "favicon.ico"].includes(name) &&
    /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/.test(name) &&
    !builtinModules.includes(name)
  );
}

function namesOf(scope: string | undefined, all: readonly string[]): ServiceNames {
  const words = shortened(all);
  if (words.length === 0) words.push("service");
  if (/^\d/.test(words[0] ?? "")) words.unshift("api");
  const slug = words.join("-").toLowerCase();
  const unscoped = scope === undefined && builtinModules.includes(slug) ? `${slug}-client` : slug;
  const className = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return {
    name: slug,
    packageName: scope === undefined ? unscoped : `@${scope}/${slug}`,
    clientName: className.endsWith("Client") ? className : `${className}Client`,
  };
}

/** Letters and digits of ASCII, accents taken off; a capital after a small letter begins a word, and so does the last of several capitals. */
function wordsOf(text: string): string[] {
  const ascii = text
    .slice(0, 1000)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
  return ascii
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

function withoutEndings(words: readonly string[]): string[] {
  const kept = [...words];
  const last = (count: number): string => kept.slice(-count).join(" ").toLowerCase();
  for (;;) {
    const count = kept.length > 2 && endings.has(last(2)) ? 2 : kept.length > 1 && endings.has(last(1)) ? 1 : 0;
    if (count === 0) return kept;
    kept.length -= count;
  }
}

function shortened(words: readonly string[]): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const word of words) {
    length += word.length + 1;
    if (length > longest) return kept.length > 0 ? kept : [word.slice(0, longest)];
    kept.push(word);
  }
  return kept;
}

import { type CharTest } from "./syntax.js";
import { Refusal } from "../language/refusal.js";

/** A test by a JavaScript expression of one character, remembered for what was asked. */
function tested(expression: RegExp): CharTest {
  const known = new Map<number, boolean>();
  return (code) => {
    const answer = known.get(code) ?? expression.test(String.fromCharCode(code));
    known.set(code, answer);
    return answer;
  };
}

export const isDigit = tested(/^\p{Nd}$/u);
/** ECMA-262 knows letters, digits and connectors of ASCII alone; .NET all, with marks and joiners. */
export const isWord = tested(/^[\p{L}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\u200d\u200c]$/u);
export const isSpace = tested(/^[\f\n\r\t\v\u0085\p{Z}]$/u);

export const not =
  (test: CharTest): CharTest =>
  (code) =>
    !test(code);

const categories = new Map<string, CharTest>();

/** `\p{L}`, `\p{Lu}`: general categories. Blocks (`\p{IsGreek}`) are refused. @throws {Refusal} */
export function category(name: string): CharTest {
  const known = categories.get(name);
  if (known) return known;
  if (!/^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfson]?)$/.test(name)) {
    throw new Refusal(`The category \\p{${name}}`, "a general category, such as \\p{L}, or ranges");
  }
  const made = tested(new RegExp(`^\\p{${name}}$`, "u"));
  categories.set(name, made);
  return made;
}

/** Both cases of what a test takes. */
export function ignoringCase(test: CharTest): CharTest {
  return (code) => {
    if (test(code)) return true;
    const char = String.fromCharCode(code);
    const [lower, upper] = [char.toLowerCase(), char.toUpperCase()];
    return (lower.length === 1 && test(lower.charCodeAt(0))) || (upper.length === 1 && test(upper.charCodeAt(0)));
  };
}

export function oneChar(code: number, ignoreCase: boolean): CharTest {
  if (!ignoreCase) return (other) => other === code;
  const char = String.fromCharCode(code);
  const [lower, upper] = [char.toLowerCase(), char.toUpperCase()];
  const codes = [code, lower.length === 1 ? lower.charCodeAt(0) : code, upper.length === 1 ? upper.charCodeAt(0) : code];
  const [first, second, third] = codes;
  return (other) => other === first || other === second || other === third;
}

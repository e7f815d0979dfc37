/** An integer of a JSON text that no JavaScript number is equal to. */
export interface LostInteger {
  /** Where it stands: `tasks[3].size`; empty for the value itself. */
  path: string;
  /** As the text has it. */
  digits: string;
  /** Where it begins in the text. */
  index: number;
}

/** The first integer of a JSON text that would become another one as a JavaScript number (beyond 2^53, unless it happens to be exact). */
export function findLostInteger(text: string): LostInteger | undefined {
  return lostIntegers(text).next().value ?? undefined;
}

/** The value of a JSON text, with a bigint where an integer would become another one as a number. */
export function parseWithBigInts(text: string): unknown {
  let mark = "integer ";
  while (text.includes(mark)) mark += "* ";
  let marked = "";
  let end = 0;
  for (const { digits, index } of lostIntegers(text)) {
    marked += `${text.slice(end, index)}"${mark}${digits}"`;
    end = index + digits.length;
  }
  const reviver = (_: string, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value;
  return end === 0 ? JSON.parse(text) : JSON.parse(marked + text.slice(end), reviver);
}

function* lostIntegers(text: string): Generator<LostInteger, undefined> {
  // Almost no text gets further than this.
  if (!/\d{16}/.test(text)) return undefined;
  const path: (string | number)[] = [];
  let before = "";
  const next = /"|-?\d[\d.eE+-]*|[{}[\],:]/g;
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const { index } = match;
    if (match[0] === '"') next.lastIndex = stringEnd(text, index);
    const token = text.slice(index, next.lastIndex);
    if (token === "{") path.push("");
    else if (token === "[") path.push(0);
    else if (token === "}" || token === "]") path.pop();
    else if (token === ",") advance(path);
    else if (token.startsWith('"')) {
      if ((before === "{" || before === ",") && typeof path.at(-1) === "string") path[path.length - 1] = JSON.parse(token) as string;
    } else if (isLost(token)) yield { path: pathText(path), digits: token, index };
    before = token;
  }
  return undefined;
}

/** Where the string that begins at `start` is over. By steps, since a regular expression runs out of stack on strings of megabytes. */
function stringEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  return end + 1;
}

function advance(path: (string | number)[]): void {
  const last = path.at(-1);
  if (typeof last === "number") path[path.length - 1] = last + 1;
}

/** What JavaScript itself writes for a number (9223372036854776000) is not taken for a loss. */
function isLost(literal: string): boolean {
  if (!/^-?\d{16,}$/.test(literal)) return false;
  const number = Number(literal);
  return !Number.isSafeInteger(number) && String(number) !== literal && BigInt(literal) !== BigInt(number);
}

function pathText(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}

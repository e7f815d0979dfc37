/** The syntax tree of .NET's regular expressions, as far as the shell has them. */
export type Node =
  | { readonly kind: "empty" }
  | { readonly kind: "char"; readonly test: CharTest }
  | { readonly kind: "sequence"; readonly items: readonly Node[] }
  | { readonly kind: "choice"; readonly items: readonly Node[] }
  | { readonly kind: "repeat"; readonly item: Node; readonly minimum: number; readonly maximum: number; readonly lazy: boolean }
  | { readonly kind: "group"; readonly item: Node; readonly number: number }
  | { readonly kind: "atomic"; readonly item: Node }
  | { readonly kind: "look"; readonly item: Node; readonly behind: boolean; readonly negated: boolean }
  | { readonly kind: "backreference"; readonly number: number; readonly ignoreCase: boolean }
  | { readonly kind: "assertion"; readonly name: AssertionName };

/** Whether a UTF-16 code unit belongs. */
export type CharTest = (code: number) => boolean;

export type AssertionName = "start" | "end" | "endOrNewline" | "lineStart" | "lineEnd" | "wordBoundary" | "noWordBoundary" | "searchStart";

/** RegexOptions, as scripts and `(?imnsx)` set them. */
export interface RegexOptions {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly singleline: boolean;
  readonly explicitCapture: boolean;
  readonly ignoreWhitespace: boolean;
}

export const noOptions: RegexOptions = {
  ignoreCase: false,
  multiline: false,
  singleline: false,
  explicitCapture: false,
  ignoreWhitespace: false,
};

/** The pattern is none of .NET's. The message is .NET's. */
export class RegexSyntaxError extends Error {
  override name = "RegexSyntaxError";
  constructor(pattern: string, offset: number, reason: string) {
    super(`Invalid pattern '${pattern}' at offset ${offset}. ${reason}`);
  }
}

import path from "node:path";
import type { Cmdlet, CommandContext } from "../cmdlet.js";
import { escapeRegex, type Match, type Regex } from "../regex/regex.js";
import { MatchValue } from "../runtime/match-value.js";
import { regexFor } from "../runtime/regex-errors.js";
import { toText } from "../values/text.js";
import { read } from "./files.js";
import { expandPaths } from "./paths.js";
import { flag, isSet, type Parameters, textsParameter } from "./parameters.js";

/** What Select-String finds. */
export class MatchInfo {
  static readonly netType = "Microsoft.PowerShell.Commands.MatchInfo";
  readonly #found: {
    line: string;
    number: number;
    file: string;
    pattern: string;
    matches: readonly Match[];
    regex: Regex;
    ignoreCase: boolean;
  };

  constructor(found: {
    line: string;
    number: number;
    file: string;
    pattern: string;
    matches: readonly Match[];
    regex: Regex;
    ignoreCase: boolean;
  }) {
    this.#found = found;
  }

  get IgnoreCase(): boolean {
    return this.#found.ignoreCase;
  }
  get LineNumber(): number {
    return this.#found.number;
  }
  get Line(): string {
    return this.#found.line;
  }
  get Filename(): string {
    return path.basename(this.#found.file);
  }
  get Path(): string {
    return this.#found.file;
  }
  get Pattern(): string {
    return this.#found.pattern;
  }
  get Matches(): MatchValue[] {
    return this.#found.matches.map((match) => new MatchValue(match, this.#found.regex.names));
  }

  /** `file:line:text`, or the text alone where it comes through the pipeline. */
  toString(): string {
    const { file, number, line } = this.#found;
    return file === "InputStream" ? line : `${file}:${number}:${line}`;
  }
}

const common = [
  flag("SimpleMatch", ["s"]),
  flag("CaseSensitive"),
  flag("Quiet"),
  flag("NotMatch"),
  flag("AllMatches"),
  flag("List"),
  flag("Raw"),
  flag("NoEmphasis"),
] as const;
const pattern = { name: "Pattern", type: "string[]", position: 0, mandatory: true } as const;

export const selectString: Cmdlet = {
  name: "Select-String",
  aliases: ["sls"],
  synopsis: "Finds text by a pattern, in strings or files.",
  lacks: ["Context", "Culture", "Encoding", "Exclude", "Include"],
  parameterSets: [
    {
      name: "File",
      parameters: [
        pattern,
        {
          name: "Path",
          type: "string[]",
          position: 1,
          mandatory: true,
          completes: "path",
          aliases: ["LiteralPath", "PSPath", "LP"],
          pipeline: { byPropertyName: true },
        },
        ...common,
      ],
    },
    {
      name: "Object",
      parameters: [
        pattern,
        { name: "InputObject", type: "Object", mandatory: true, allowEmpty: true, pipeline: { byValue: true } },
        ...common,
      ],
    },
  ],
  defaultParameterSet: "File",
  async *run({ bound, records, context }) {
    const find = finder(bound);
    let number = 0;
    let quiet = false;
    for await (const { parameters } of records) {
      const sources = await sourcesOf(parameters, context, () => ++number);
      for (const { file, lines } of sources) {
        for (const { line, at } of lines) {
          const found = find(line, at, file);
          if (!found) continue;
          quiet = true;
          if (!isSet(bound, "Quiet")) yield isSet(bound, "Raw") ? line : found;
          if (isSet(bound, "List") || isSet(bound, "Quiet")) break;
        }
      }
    }
    if (isSet(bound, "Quiet")) yield quiet;
  },
};

interface Source {
  readonly file: string;
  readonly lines: readonly { readonly line: string; readonly at: number }[];
}

async function sourcesOf(parameters: Parameters, context: CommandContext, next: () => number): Promise<Source[]> {
  if (!("Path" in parameters)) return [{ file: "InputStream", lines: [{ line: toText(parameters["InputObject"]), at: next() }] }];
  const sources: Source[] = [];
  for (const file of await expandPaths(textsParameter(parameters, "Path") ?? [], context)) {
    const text = await read(file, context);
    if (text === undefined) continue;
    const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
    sources.push({ file, lines: lines.map((line, index) => ({ line, at: index + 1 })) });
  }
  return sources;
}

function finder(bound: Parameters): (line: string, number: number, file: string) => MatchInfo | undefined {
  const ignoreCase = !isSet(bound, "CaseSensitive");
  const patterns = textsParameter(bound, "Pattern") ?? [];
  const regexes = patterns.map((text) => ({
    text,
    regex: regexFor(isSet(bound, "SimpleMatch") ? escapeRegex(text) : text, { ignoreCase }),
  }));
  return (line, number, file) => {
    for (const { text, regex } of regexes) {
      const first = regex.match(line);
      if ((first === undefined) !== isSet(bound, "NotMatch")) continue;
      const matches =
        first === undefined || isSet(bound, "SimpleMatch") ? [] : isSet(bound, "AllMatches") ? [...regex.matches(line)] : [first];
      return new MatchInfo({ line, number, file, pattern: text, matches, regex, ignoreCase });
    }
    return undefined;
  };
}

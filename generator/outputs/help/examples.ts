import type { Cmdlet, CmdletParameter, ParameterSet } from "../../cmdlets/surface.js";
import { isStamp } from "../common/stamps.js";
import type { JsonValue, Operation, Sample } from "../../model/index.js";
import type { Schemas } from "../common/schemas.js";
import { isComplete, valueAt } from "./coverage.js";
import { argument, token, widthOf, type PowerShellView } from "./powershell.js";
import { outputLines } from "./printed.js";
import { isMandatory, syntaxOrder, type SyntaxOrder } from "./syntax.js";
import { helpLine, helpText } from "../common/markdown.js";

/** A command that sends a documented request, and what it prints. */
export interface HelpExampleView {
  number: number;
  title: string;
  /** The document has no such sample: the values are made up. */
  synthetic: boolean;
  command: string;
  arguments: ArgumentView[];
  /** Everything on one line. */
  inline: boolean;
  /** What it prints; empty where it prints nothing. */
  output: string[];
  /** What it does. */
  description: readonly string[];
  /** Takes the request's body as JSON, because the parameters for its properties cannot say all of it. */
  json: boolean;
  /** Fence of the code, and of the output. */
  fences: { code: string; output: string };
}

type NewExample = Omit<HelpExampleView, "number">;

/** `-Name value`; a switch has no value. */
export interface ArgumentView {
  name: string;
  value?: PowerShellView;
  /** `-Name:$false`. */
  off: boolean;
}

/** Columns of a command that stays on one line. */
const width = 110;

/** What examples are made of: the code model, by operationId. */
export interface HelpSource {
  operations: ReadonlyMap<string, Operation>;
  schemas: Schemas;
  /** What samples print, so far: the cmdlets that an operation stands for (New and Set) print the same. */
  outputs: Map<Sample, string[]>;
}

/**
 * An example for each sample of each operation that the cmdlet calls, in the order of its sets.
 * @param shown those of the sets that a person sees
 */
export function exampleViews(cmdlet: Cmdlet, shown: readonly ParameterSet[], source: HelpSource): HelpExampleView[] {
  const sets = shown.filter((set) => !set.parameters.some(isElsewhere));
  const order = syntaxOrder(sets);
  const calls = [...new Set(sets.map(({ operations }) => operations.at(-1) ?? ""))];
  const found = calls.flatMap((id) => {
    const operation = source.operations.get(id);
    const own = sets.filter(({ operations }) => operations.at(-1) === id).sort(byWay);
    const examples = (operation?.samples ?? []).flatMap((sample) => exampleOf(cmdlet, own, order, operation, sample, source));
    return own.some(({ operations }) => operations.length > 1) ? telling(examples, own) : examples;
  });
  return distinct(found).map((example, index) => ({ number: index + 1, ...example }));
}

const bodies: ParameterSet["body"][] = ["expanded", "none", "object", "json"];

/** The way of giving the body that says most to a person comes first. */
function byWay(a: ParameterSet, b: ParameterSet): number {
  return bodies.indexOf(a.body) - bodies.indexOf(b.body);
}

/** The request is in an object of the pipeline, or in a file. */
function isElsewhere({ target }: CmdletParameter): boolean {
  return target.to === "identity" || (target.to === "json" && target.from === "file");
}

function exampleOf(
  cmdlet: Cmdlet,
  ways: readonly ParameterSet[],
  order: SyntaxOrder,
  operation: Operation | undefined,
  sample: Sample,
  source: HelpSource,
): NewExample[] {
  if (!operation) return [];
  const { schemas } = source;
  const complete = (set: ParameterSet): boolean => {
    return set.body === "expanded" ? isComplete(set, operation, sample, schemas) : argumentsOf(set, order, sample) !== undefined;
  };
  const set = ways.find(complete) ?? ways[0];
  const said = set && (argumentsOf(set, order, sample) ?? argumentsOf(set, order, sample, true));
  const given = set && said && (sample.synthetic ? withSomething(set, order, said, sample.body) : said);
  if (!set || !given || !isTaken(set, given, cmdlet)) return [];
  const command = cmdlet.name;
  const output = set.parameters.some(({ target }) => target.to === "output-file") ? [] : outputOf(operation, sample, source);
  const line = given.reduce((sum, { name, value }) => sum + name.length + 2 + (value ? widthOf(value) + 1 : 0), command.length);
  return [
    {
      title: helpLine(sample.synthetic ? titleOf(set.synopsis, command) : sample.title),
      synthetic: sample.synthetic === true,
      command,
      arguments: given,
      inline: line <= width,
      output,
      description: helpText(set.synopsis),
      json: set.body === "json",
      fences: { code: "```", output: fenceOf(output) },
    },
  ];
}

function outputOf(operation: Operation, sample: Sample, { outputs }: HelpSource): string[] {
  let lines = outputs.get(sample);
  if (!lines) outputs.set(sample, (lines = outputLines(operation, sample)));
  return lines;
}

/**
 * Whether PowerShell takes the set for these arguments: where they fit the default set too, it takes that one, and a command with them
 * would do something else than the sample.
 */
function isTaken(set: ParameterSet, given: readonly ArgumentView[], { parameterSets, defaultParameterSet }: Cmdlet): boolean {
  const preset = parameterSets.find(({ name }) => name === defaultParameterSet);
  if (!preset || preset === set) return true;
  const names = new Set(given.map(({ name }) => name));
  const fits = [...names].every((name) => preset.parameters.some((parameter) => parameter.name === name));
  return !fits || preset.parameters.some((parameter) => isMandatory(parameter) && !names.has(parameter.name));
}

/** What a person changes first. */
const likely = /^(Description|DisplayName|FriendlyName|Tag|Metadata)$/;

/** A made-up request says what it must: where that is nothing of the body, a command that changes something tells more. */
function withSomething(set: ParameterSet, order: SyntaxOrder, given: ArgumentView[], body: JsonValue | undefined): ArgumentView[] {
  const isBody = ({ target }: CmdletParameter): boolean => "path" in target || target.to === "entries";
  const ordered = order(set);
  const says = ordered.some((parameter) => isBody(parameter) && given.some(({ name }) => name === parameter.name));
  const possible = ordered.filter(({ target, ...parameter }) => {
    if (target.to !== "property" || madeUp({ target, ...parameter }) === undefined) return false;
    return !says || isEmptyObject(valueAt(body, target.path.slice(0, -1)));
  });
  const wanted = possible.filter(({ name }) => likely.test(name));
  const added = (wanted.length > 0 ? wanted : possible).slice(0, 2);
  return ordered.flatMap((parameter) => {
    const value = added.includes(parameter) ? madeUp(parameter) : undefined;
    const argument = value === undefined ? given.find(({ name }) => name === parameter.name) : argumentFor(parameter, value);
    return argument ?? [];
  });
}

function isEmptyObject(value: JsonValue | undefined): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

function madeUp({ name, type, map, values }: CmdletParameter): JsonValue | undefined {
  if (map) return { name: "value" };
  if (type === "SwitchParameter") return true;
  if (type === "int" || type === "long") return 1;
  return type === "string" ? (values?.[0] ?? name.charAt(0).toLowerCase() + name.slice(1)) : undefined;
}

/** Of commands that read before they write, samples that say the same, or change nothing, are left out; the first one stays in any case. */
function telling(examples: readonly NewExample[], sets: readonly ParameterSet[]): NewExample[] {
  const inBody = new Set(sets.flatMap(({ parameters }) => parameters.filter(({ target }) => "path" in target).map(({ name }) => name)));
  const seen = new Set<string>();
  const kept = examples.filter(({ arguments: given }) => {
    const key = JSON.stringify(given);
    const isNew = !seen.has(key) && given.some(({ name }) => inBody.has(name));
    seen.add(key);
    return isNew;
  });
  return kept.length > 0 ? kept : examples.slice(0, 1);
}

/** Without those whose command is one that was shown already. */
function distinct(examples: readonly NewExample[]): NewExample[] {
  const byCommand = new Map<string, NewExample>();
  for (const example of examples) {
    const key = JSON.stringify([example.command, example.arguments]);
    if (!byCommand.has(key)) byCommand.set(key, example);
  }
  return [...byCommand.values()];
}

/** The first sentence of what the set does. */
function titleOf(synopsis: string, command: string): string {
  return (/^.*?(?=[.!?](\s|$))/.exec(synopsis.replace(/\s+/g, " ").trim())?.[0] ?? synopsis) || command;
}

/** Longer than any row of backticks in the text. */
function fenceOf(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.map((line) => /^ {0,3}(`+)\s*$/.exec(line)?.[1]?.length ?? 0));
  return "`".repeat(longest + 1);
}

/** The sample's values as arguments; undefined where one cannot be said, unless that one may be left out. */
function argumentsOf(set: ParameterSet, order: SyntaxOrder, sample: Sample, leavingOut = false): ArgumentView[] | undefined {
  const result: ArgumentView[] = [];
  for (const parameter of order(set)) {
    const value = valueOf(parameter, set, sample);
    if (value === undefined) continue;
    const given = argumentFor(parameter, value);
    if (given) result.push(given);
    else if (!leavingOut) return undefined;
  }
  // JSON takes many lines: it comes last.
  return [...result.filter(({ value }) => value?.kind !== "json"), ...result.filter(({ value }) => value?.kind === "json")];
}

function argumentFor(parameter: CmdletParameter, value: JsonValue): ArgumentView | undefined {
  const { name, type, target } = parameter;
  if (target.to === "json") {
    return { name, value: { kind: "json", lines: JSON.stringify(value, null, 2).split("\n"), inline: false }, off: false };
  }
  if (target.to === "choice") return { name, off: value === target.whenFalse };
  if (type === "SwitchParameter" && typeof value === "boolean") return { name, off: !value };
  const written = target.to === "file" || target.to === "output-file" ? token(String(value)) : argument(value, type);
  return written && { name, value: written, off: false };
}

/** What the sample gives for a parameter; undefined where it gives nothing. */
export function valueOf({ target }: CmdletParameter, set: ParameterSet, sample: Sample): JsonValue | undefined {
  switch (target.to) {
    case "path":
    case "query":
    case "header":
    case "cookie":
    case "host":
      return isStamp(target.to, target.name)
        ? undefined
        : sample.parameters.find(({ name, in: place }) => place === target.to && name === target.name)?.value;
    case "body":
      return sample.body;
    case "json":
      return target.from === "text" ? sample.body : undefined;
    case "property":
    case "choice":
      return valueAt(sample.body, target.path);
    case "keys": {
      const map = valueAt(sample.body, target.path);
      return typeof map === "object" && map !== null && !Array.isArray(map) ? Object.keys(map) : undefined;
    }
    case "entries":
      return entriesOf(set, sample.body);
    case "file":
      return valueAt(sample.body, target.path) === undefined ? undefined : `./${target.path.at(-1)?.replace(/\W+/g, "") ?? "value"}.bin`;
    case "output-file":
      return "./output.bin";
    default:
      return undefined;
  }
}

/** What the body has beside the properties that parameters stand for. */
function entriesOf({ parameters }: ParameterSet, body: JsonValue | undefined): JsonValue | undefined {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return undefined;
  const named = new Set(parameters.map(({ target }) => ("path" in target ? target.path[0] : undefined)));
  const others = Object.entries(body).filter(([name]) => !named.has(name));
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}

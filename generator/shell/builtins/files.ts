import { appendFile, readFile, writeFile } from "node:fs/promises";
import type { Cmdlet, CommandContext } from "../cmdlet.js";
import { renderLines } from "../format/printer.js";
import { refusal } from "../runtime/errors.js";
import { collect } from "../runtime/streams.js";
import { toText } from "../values/text.js";
import { expandPaths, isNothingThere, notThere, resolved } from "./paths.js";
import {
  flag,
  inputItems,
  inputObject,
  isSet,
  numberParameter,
  one,
  type Parameters,
  textParameter,
  textsParameter,
} from "./parameters.js";

const pathParameter = {
  name: "Path",
  type: "string[]",
  position: 0,
  mandatory: true,
  completes: "path",
  aliases: ["PSPath", "LiteralPath", "LP"],
  pipeline: { byPropertyName: true },
} as const;

const encoding = { name: "Encoding", type: "string" } as const;

/** UTF-8 alone is written and read: it is PowerShell's default. */
function checkEncoding(bound: Parameters): void {
  const name = textParameter(bound, "Encoding");
  if (name !== undefined && !/^utf-?8(?:nobom)?$/i.test(name)) throw refusal(`-Encoding ${name}`, "utf8");
}

export const getContent: Cmdlet = {
  name: "Get-Content",
  aliases: ["cat", "gc", "type"],
  synopsis: "Reads a file: its lines, or all of it with -Raw.",
  lacks: ["AsByteStream", "Credential", "Delimiter", "Exclude", "Filter", "Force", "Include", "ReadCount", "Stream", "Wait"],
  parameterSets: one([
    pathParameter,
    flag("Raw"),
    { name: "TotalCount", type: "int", aliases: ["First", "Head"] },
    { name: "Tail", type: "int", aliases: ["Last"] },
    encoding,
  ]),
  outputs: ["System.String"],
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      checkEncoding(parameters);
      for (const file of await expandPaths(textsParameter(parameters, "Path") ?? [], context)) {
        const text = await read(file, context);
        if (text === undefined) continue;
        if (isSet(parameters, "Raw")) yield text;
        else yield* linesOf(text, parameters);
      }
    }
  },
};

function linesOf(text: string, parameters: Parameters): string[] {
  if (text === "") return [];
  const lines = text.replace(/\r?\n$|\r$/, "").split(/\r\n|\n|\r/);
  const tail = numberParameter(parameters, "Tail");
  if (tail !== undefined) return tail === 0 ? [] : lines.slice(-tail);
  return lines.slice(0, numberParameter(parameters, "TotalCount"));
}

/** The text of a file; undefined, and told, where there is none. */
export async function read(file: string, context: CommandContext): Promise<string | undefined> {
  try {
    return (await readFile(file, { encoding: "utf8", signal: context.signal })).replace(/^\ufeff/, "");
  } catch (error) {
    context.signal.throwIfAborted();
    context.writeError(isNothingThere(error) ? notThere(file) : error, { target: file });
    return undefined;
  }
}

export const outFile: Cmdlet = {
  name: "Out-File",
  synopsis: "Writes output to a file, as it would be shown.",
  lacks: ["Force"],
  parameterSets: one([
    { name: "FilePath", type: "string", position: 0, mandatory: true, completes: "path", aliases: ["Path", "LiteralPath", "PSPath", "LP"] },
    { ...encoding, position: 1 },
    flag("Append"),
    flag("NoClobber", ["NoOverwrite"]),
    flag("NoNewline"),
    { name: "Width", type: "int", validate: { range: { minimum: 2, maximum: 2 ** 31 - 1 } } },
    inputObject,
  ]),
  shouldProcess: true,
  async *run({ bound, records, context }) {
    checkEncoding(bound);
    const lines = renderLines(await collect(inputItems(records)), {
      width: numberParameter(bound, "Width") ?? context.session.host.width,
      color: false,
    });
    const text = isSet(bound, "NoNewline") ? lines.join("") : lines.map((line) => `${line}\n`).join("");
    const file = resolved(textParameter(bound, "FilePath") ?? "", context);
    if (!(await context.shouldProcess(file, "Output to File"))) return;
    if (isSet(bound, "Append")) await appendFile(file, text);
    else await writeFile(file, text, { flag: isSet(bound, "NoClobber") ? "wx" : "w" });
    yield* [];
  },
};

/** Set-Content and Add-Content: each object's text, line by line. */
function contentWriter(name: string, aliases: string[], synopsis: string, append: boolean): Cmdlet {
  return {
    name,
    aliases,
    synopsis,
    lacks: ["AsByteStream", "Credential", "Exclude", "Filter", "Force", "Include", "Stream"],
    parameterSets: one([
      { ...pathParameter, pipeline: { byPropertyName: true } },
      {
        name: "Value",
        type: "Object[]",
        position: 1,
        mandatory: true,
        allowEmpty: true,
        pipeline: { byValue: true, byPropertyName: true },
      },
      flag("NoNewline"),
      flag("PassThru"),
      encoding,
    ]),
    shouldProcess: true,
    async *run({ bound, records, context }) {
      checkEncoding(bound);
      const values: unknown[] = [];
      for await (const { parameters } of records) values.push(...((parameters["Value"] ?? []) as unknown[]));
      const lines = values.map((value) => toText(value));
      const text = isSet(bound, "NoNewline") ? lines.join("") : lines.map((line) => `${line}\n`).join("");
      for (const file of textsParameter(bound, "Path") ?? []) {
        const absolute = resolved(file, context);
        if (!(await context.shouldProcess(`Path: ${absolute}`, append ? "Add Content" : "Set Content"))) continue;
        await (append ? appendFile : writeFile)(absolute, text);
      }
      if (isSet(bound, "PassThru")) yield* values;
    },
  };
}

export const setContent = contentWriter("Set-Content", [], "Writes text to a file, in place of what it has.", false);
export const addContent = contentWriter("Add-Content", ["ac"], "Adds text to a file.", true);

export const teeObject: Cmdlet = {
  name: "Tee-Object",
  aliases: ["tee"],
  synopsis: "Keeps output in a file or a variable, and hands it on.",
  parameterSets: [
    {
      name: "File",
      parameters: [
        {
          name: "FilePath",
          type: "string",
          position: 0,
          mandatory: true,
          completes: "path",
          aliases: ["Path", "LiteralPath", "PSPath", "LP"],
        },
        flag("Append"),
        { ...encoding },
        inputObject,
      ],
    },
    {
      name: "Variable",
      parameters: [{ name: "Variable", type: "string", mandatory: true, completes: "variable" }, flag("Append"), inputObject],
    },
  ],
  defaultParameterSet: "File",
  async *run({ bound, records, context }) {
    checkEncoding(bound);
    const items: unknown[] = [];
    for await (const item of inputItems(records)) {
      items.push(item);
      yield item;
    }
    const variable = textParameter(bound, "Variable");
    if (variable === undefined) {
      const text = renderLines(items, { width: context.session.host.width, color: false })
        .map((line) => `${line}\n`)
        .join("");
      await (isSet(bound, "Append") ? appendFile : writeFile)(resolved(textParameter(bound, "FilePath") ?? "", context), text);
      return;
    }
    const known = isSet(bound, "Append") ? context.frame.variables.get(variable) : undefined;
    const all = [...(Array.isArray(known) ? (known as unknown[]) : known === undefined || known === null ? [] : [known]), ...items];
    context.frame.variables.set(variable, all.length === 1 ? all[0] : all);
  },
};

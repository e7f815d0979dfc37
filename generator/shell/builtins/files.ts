import { appendFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Cmdlet, CommandContext } from "../cmdlet.js";
import { renderLines } from "../format/printer.js";
import { runtimeError } from "../runtime/errors.js";
import { collect } from "../runtime/streams.js";
import { flag, inputItems, inputObject, isSet, numberParameter, one, textParameter, textsParameter } from "./parameters.js";

export const getContent: Cmdlet = {
  name: "Get-Content",
  aliases: ["cat", "gc", "type"],
  synopsis: "Reads a file: its lines, or all of it with -Raw.",
  parameterSets: one([
    {
      name: "Path",
      type: "string[]",
      position: 0,
      mandatory: true,
      completes: "path",
      aliases: ["LiteralPath", "PSPath"],
      pipeline: { byPropertyName: true },
    },
    flag("Raw"),
    { name: "TotalCount", type: "int", aliases: ["First", "Head"] },
  ]),
  outputs: ["System.String"],
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      for (const file of textsParameter(parameters, "Path") ?? []) {
        const text = await read(file, context);
        if (text === undefined) continue;
        if (isSet(parameters, "Raw")) yield text;
        else
          yield* text
            .replace(/\r?\n$/, "")
            .split(/\r?\n/)
            .slice(0, numberParameter(parameters, "TotalCount"));
      }
    }
  },
};

async function read(file: string, context: CommandContext): Promise<string | undefined> {
  const absolute = path.resolve(context.session.directory, file);
  try {
    return (await readFile(absolute, { encoding: "utf8", signal: context.signal })).replace(/^\ufeff/, "");
  } catch (error) {
    context.signal.throwIfAborted();
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const message = `Cannot find path '${absolute}' because it does not exist.`;
    context.writeError(missing ? runtimeError("PathNotFound", message, "ObjectNotFound", "ItemNotFoundException") : error, {
      target: absolute,
    });
    return undefined;
  }
}

export const outFile: Cmdlet = {
  name: "Out-File",
  synopsis: "Writes output to a file, as it would be shown.",
  parameterSets: one([
    { name: "FilePath", type: "string", position: 0, mandatory: true, completes: "path", aliases: ["Path", "LiteralPath"] },
    flag("Append"),
    flag("NoClobber", ["NoOverwrite"]),
    flag("NoNewline"),
    { name: "Width", type: "int", validate: { range: { minimum: 2, maximum: 2 ** 31 - 1 } } },
    inputObject,
  ]),
  shouldProcess: true,
  async *run({ bound, records, context }) {
    const lines = renderLines(await collect(inputItems(records)), {
      width: numberParameter(bound, "Width") ?? context.session.host.width,
      color: false,
    });
    const text = isSet(bound, "NoNewline") ? lines.join("") : lines.map((line) => `${line}\n`).join("");
    const file = path.resolve(context.session.directory, textParameter(bound, "FilePath") ?? "");
    if (!(await context.shouldProcess(file, "Output to File"))) return;
    if (isSet(bound, "Append")) await appendFile(file, text);
    else await writeFile(file, text, { flag: isSet(bound, "NoClobber") ? "wx" : "w" });
    yield* [];
  },
};

import type { Cmdlet } from "../cmdlet.js";
import { renderLines } from "../format/printer.js";
import { errorCategories, ExitRequest, runtimeError } from "../runtime/errors.js";
import { collect, enumerate } from "../runtime/streams.js";
import { SecureString } from "../values/secure-string.js";
import { toText } from "../values/text.js";
import { flag, inputItems, inputObject, isSet, listParameter, numberParameter, one, textParameter } from "./parameters.js";

export const outString: Cmdlet = {
  name: "Out-String",
  synopsis: "Gives the text that output would be shown as.",
  parameterSets: one([
    flag("Stream"),
    { name: "Width", type: "int", validate: { range: { minimum: 2, maximum: 2 ** 31 - 1 } } },
    inputObject,
  ]),
  outputs: ["System.String"],
  async *run({ bound, records, context }) {
    const style = { width: numberParameter(bound, "Width") ?? context.session.host.width, color: false };
    const lines = renderLines(await collect(inputItems(records)), style);
    if (isSet(bound, "Stream")) yield* lines;
    else yield lines.map((line) => `${line}\n`).join("");
  },
};

export const outNull: Cmdlet = {
  name: "Out-Null",
  synopsis: "Throws output away.",
  parameterSets: one([inputObject]),
  async *run({ records }) {
    for await (const item of inputItems(records)) void item;
    yield* [];
  },
};

export const writeOutput: Cmdlet = {
  name: "Write-Output",
  aliases: ["echo", "write"],
  synopsis: "Writes objects to the pipeline.",
  parameterSets: one([
    { name: "InputObject", type: "PSObject", position: 0, mandatory: true, allowEmpty: true, remaining: true, pipeline: { byValue: true } },
    flag("NoEnumerate"),
  ]),
  async *run({ bound, records }) {
    for await (const item of inputItems(records)) {
      if (isSet(bound, "NoEnumerate")) yield item;
      else yield* enumerate(item);
    }
  },
};

export const writeHost: Cmdlet = {
  name: "Write-Host",
  synopsis: "Writes text to the terminal, past the pipeline.",
  parameterSets: one([
    { name: "Object", type: "Object", position: 0, aliases: ["Msg", "Message"], remaining: true, pipeline: { byValue: true } },
    { name: "Separator", type: "Object" },
  ]),
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      const items = listParameter(parameters, "Object") ?? [parameters["Object"] ?? ""];
      context.writeInformation(items.map(toText).join(textParameter(parameters, "Separator") ?? " "));
    }
    yield* [];
  },
};

const messageParameter = {
  name: "Message",
  type: "string",
  position: 0,
  mandatory: true,
  allowEmpty: true,
  aliases: ["Msg"],
  pipeline: { byValue: true },
} as const;

function messageWriter(name: string, synopsis: string, method: "writeWarning" | "writeVerbose" | "writeDebug"): Cmdlet {
  return {
    name,
    synopsis,
    parameterSets: one([messageParameter]),
    async *run({ records, context }) {
      for await (const { parameters } of records) context[method](toText(parameters["Message"]));
      yield* [];
    },
  };
}

export const writeWarning = messageWriter("Write-Warning", "Writes a warning.", "writeWarning");
export const writeVerbose = messageWriter("Write-Verbose", "Writes a message that -Verbose shows.", "writeVerbose");
export const writeDebug = messageWriter("Write-Debug", "Writes a message that -Debug shows.", "writeDebug");

export const writeError: Cmdlet = {
  name: "Write-Error",
  synopsis: "Writes an error and goes on.",
  parameterSets: one([
    messageParameter,
    { name: "ErrorId", type: "string" },
    { name: "Category", type: "System.Management.Automation.ErrorCategory", enumeration: errorCategories },
    { name: "TargetObject", type: "Object" },
  ]),
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      const category = errorCategories.find((name) => name === parameters["Category"]) ?? "NotSpecified";
      const id = textParameter(parameters, "ErrorId") ?? "Microsoft.PowerShell.Commands.WriteErrorException";
      context.writeError(runtimeError(id, toText(parameters["Message"]), category, "WriteErrorException"), {
        ...(parameters["TargetObject"] !== undefined && { target: toText(parameters["TargetObject"]) }),
      });
    }
    yield* [];
  },
};

export const exit: Cmdlet = {
  name: "exit",
  synopsis: "Ends the shell or the script, with an exit code.",
  parameterSets: one([{ name: "Code", type: "int", position: 0 }]),

  async *run({ bound }) {
    throw new ExitRequest(await Promise.resolve(numberParameter(bound, "Code") ?? 0));
  },
};

export const convertToSecureString: Cmdlet = {
  name: "ConvertTo-SecureString",
  synopsis: "Wraps text so that it is never shown, for parameters that take secrets.",
  parameterSets: one([
    { name: "String", type: "string", position: 0, mandatory: true, pipeline: { byValue: true } },
    { ...flag("AsPlainText"), mandatory: true },
    flag("Force"),
  ]),
  outputs: ["System.Security.SecureString"],
  async *run({ records }) {
    for await (const { parameters } of records) yield new SecureString(toText(parameters["String"]));
  },
};

export const getDate: Cmdlet = {
  name: "Get-Date",
  synopsis: "Gives the current date and time, or the one that is written.",
  parameterSets: one([{ name: "Date", type: "DateTime", position: 0, pipeline: { byValue: true } }]),
  outputs: ["System.DateTime"],
  async *run({ records }) {
    for await (const { parameters } of records) yield parameters["Date"] ?? new Date();
  },
};

import type { Cmdlet } from "../cmdlet.js";
import { renderLines } from "../format/printer.js";
import { errorCategories, runtimeError } from "../runtime/errors.js";
import { collect, enumerate } from "../runtime/streams.js";
import { Hashtable } from "../values/hashtable.js";
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
    for await (const { parameters } of records) {
      const { InputObject: item } = parameters;
      if (isSet(bound, "NoEnumerate")) yield item ?? null;
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
    flag("NoNewline"),
    { name: "ForegroundColor", type: "string" },
    { name: "BackgroundColor", type: "string" },
  ]),
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      const items = listParameter(parameters, "Object") ?? [parameters["Object"] ?? ""];
      const separator = textParameter(parameters, "Separator") ?? " ";
      context.writeInformation(items.map((item) => hostText(item, separator)).join(separator), {
        noNewline: isSet(parameters, "NoNewline"),
      });
    }
    yield* [];
  },
};

/** Lists are shown by their items, hashtables by their entries. */
function hostText(item: unknown, separator: string): string {
  if (item instanceof Hashtable)
    return item
      .entries()
      .map(([key, value]) => `[${toText(key)}, ${toText(value)}]`)
      .join(separator);
  return Array.isArray(item) ? item.map((each) => hostText(each, separator)).join(separator) : toText(item);
}

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
  lacks: [
    "CategoryActivity",
    "CategoryReason",
    "CategoryTargetName",
    "CategoryTargetType",
    "ErrorRecord",
    "RecommendedAction",
    "Exception",
  ],
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

export const writeInformation: Cmdlet = {
  name: "Write-Information",
  synopsis: "Writes a message that -InformationAction Continue shows.",
  parameterSets: one([
    { name: "MessageData", type: "Object", position: 0, mandatory: true, aliases: ["Msg", "Message"], pipeline: { byValue: true } },
    { name: "Tags", type: "string[]", position: 1 },
  ]),
  async *run({ records, context }) {
    for await (const { parameters } of records) context.writeInformation(toText(parameters["MessageData"]), { asked: true });
    yield* [];
  },
};

export const writeProgress: Cmdlet = {
  name: "Write-Progress",
  synopsis: "Shows how far work has come.",
  lacks: ["CurrentOperation", "ParentId", "SecondsRemaining", "SourceId"],
  parameterSets: one([
    { name: "Activity", type: "string", position: 0 },
    { name: "Status", type: "string", position: 1 },
    { name: "Id", type: "int", position: 2 },
    { name: "PercentComplete", type: "int" },
    flag("Completed"),
  ]),
  async *run({ bound, context }) {
    const percent = numberParameter(bound, "PercentComplete");
    context.writeProgress({
      activity: textParameter(bound, "Activity") ?? "",
      status: textParameter(bound, "Status") ?? "Processing",
      ...(percent !== undefined && percent >= 0 && { percent: Math.min(100, percent) }),
      completed: isSet(bound, "Completed"),
    });
    yield* [];
  },
};

export const readHost: Cmdlet = {
  name: "Read-Host",
  synopsis: "Asks for a line of text; with -AsSecureString one that nothing shows.",
  lacks: ["MaskInput"],
  parameterSets: one([{ name: "Prompt", type: "Object", position: 0, remaining: true }, flag("AsSecureString")]),
  async *run({ bound, context }) {
    const { host } = context.session;
    if (!host.readLine) {
      const message =
        "A command that prompts the user failed because the host program or the command type does not support user interaction.";
      throw runtimeError("HostFunctionNotImplemented", message, "NotImplemented", "HostException");
    }
    const prompt = bound["Prompt"] === undefined ? "" : `${toText(bound["Prompt"])}: `;
    const secure = isSet(bound, "AsSecureString");
    const line = await host.readLine(prompt, secure, context.signal);
    yield secure ? new SecureString(line) : line;
  },
};

export const clearHost: Cmdlet = {
  name: "Clear-Host",
  aliases: ["cls", "clear"],
  synopsis: "Clears the terminal.",
  parameterSets: one([]),
  async *run({ context }) {
    context.session.host.clear?.();
    yield* await Promise.resolve([]);
  },
};

/** Out-Host and Out-Default: what comes is shown. */
function outToHost(name: string, aliases: string[]): Cmdlet {
  return {
    name,
    aliases,
    synopsis: "Shows output.",
    parameterSets: one([inputObject, ...(name === "Out-Host" ? [flag("Paging")] : [])]),
    async *run({ records, context }) {
      const style = { width: context.session.host.width, color: false };
      const lines = renderLines(await collect(inputItems(records)), style);
      if (lines.length > 0) context.session.host.writeInformation(lines.join("\n"));
      yield* [];
    },
  };
}

export const outHost = outToHost("Out-Host", ["oh"]);
export const outDefault = outToHost("Out-Default", []);

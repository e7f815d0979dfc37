import { existsSync, statSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import type { Cmdlet, CommandContext } from "../cmdlet.js";
import { refusal, runtimeError } from "../runtime/errors.js";
import { DateTime } from "../values/datetime.js";
import { displaySet } from "../values/objects.js";
import { long } from "../values/number.js";
import { hasWildcard, matchesWildcard } from "../values/wildcard.js";
import { flag, isSet, one, textParameter, textsParameter } from "./parameters.js";

/** A path below the session's folder; `~` is the user's. @throws {ShellError} for drives of PowerShell. */
export function resolved(file: string, { session }: CommandContext): string {
  const drive = /^([A-Za-z]\w+):/.exec(file)?.[1];
  if (drive !== undefined)
    throw refusal(
      `The drive '${drive}:'`,
      /^env$/i.test(drive) ? "$env:NAME" : /^variable$/i.test(drive) ? "Get-Variable" : "a path of the file system",
    );
  const own = /^~(?=$|[\\/])/.test(file) ? homedir() + file.slice(1) : file;
  return path.resolve(session.state.directory, own);
}

/** Files that paths with patterns mean, absolute; a path without one is itself, there or not. */
export async function expandPaths(files: readonly string[], context: CommandContext): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    if (!hasWildcard(file) || existsSync(resolved(file, context))) found.push(resolved(file, context));
    else found.push(...(await matching(resolved(file, context))));
  }
  return found;
}

async function matching(pattern: string): Promise<string[]> {
  const folder = path.dirname(pattern);
  if (hasWildcard(folder)) {
    const folders = await matching(folder);
    return (await Promise.all(folders.map((each) => matching(path.join(each, path.basename(pattern)))))).flat();
  }
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => matchesWildcard(name, path.basename(pattern)))
    .sort()
    .map((name) => path.join(folder, name));
}

export function isNothingThere(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

export function notThere(file: string) {
  return runtimeError("PathNotFound", `Cannot find path '${file}' because it does not exist.`, "ObjectNotFound", "ItemNotFoundException");
}

/** A file or folder, with the properties that scripts ask for. */
class FileItem {
  static readonly netType = "System.IO.FileInfo";
  readonly #file: string;
  readonly #stats: { size: number; mtime: Date; birthtime: Date; isDirectory(): boolean };

  constructor(file: string, stats: { size: number; mtime: Date; birthtime: Date; isDirectory(): boolean }) {
    this.#file = file;
    this.#stats = stats;
  }

  get [displaySet](): readonly string[] {
    return ["LastWriteTime", "Length", "Name"];
  }
  get Name(): string {
    return path.basename(this.#file);
  }
  get BaseName(): string {
    return path.basename(this.#file, this.PSIsContainer ? "" : path.extname(this.#file));
  }
  get Extension(): string {
    return path.extname(this.#file);
  }
  get FullName(): string {
    return this.#file;
  }
  get DirectoryName(): string | null {
    return this.PSIsContainer ? null : path.dirname(this.#file);
  }
  get Length(): unknown {
    return this.PSIsContainer ? null : long(BigInt(this.#stats.size));
  }
  get LastWriteTime(): DateTime {
    return DateTime.local(this.#stats.mtime);
  }
  get CreationTime(): DateTime {
    return DateTime.local(this.#stats.birthtime);
  }
  get PSIsContainer(): boolean {
    return this.#stats.isDirectory();
  }
  get PSPath(): string {
    return this.#file;
  }

  toString(): string {
    return this.#file;
  }
}

export const getChildItem: Cmdlet = {
  name: "Get-ChildItem",
  aliases: ["dir", "gci", "ls"],
  synopsis: "Lists files and folders.",
  lacks: ["Attributes", "Depth", "Exclude", "FollowSymlink", "Hidden", "Include", "LiteralPath", "ReadOnly", "System"],
  parameterSets: one([
    { name: "Path", type: "string[]", position: 0, completes: "path", aliases: ["PSPath"], pipeline: { byPropertyName: true } },
    { name: "Filter", type: "string", position: 1 },
    flag("Recurse", ["s"]),
    flag("File", ["af"]),
    flag("Directory", ["ad", "d"]),
    flag("Force"),
    flag("Name"),
  ]),
  outputs: ["System.IO.FileInfo"],
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      const filter = textParameter(parameters, "Filter") ?? "*";
      const wanted = (item: FileItem): boolean =>
        matchesWildcard(item.Name, filter) &&
        (isSet(parameters, "Force") || !item.Name.startsWith(".")) &&
        !(isSet(parameters, "File") && item.PSIsContainer) &&
        !(isSet(parameters, "Directory") && !item.PSIsContainer);
      for (const file of await expandPaths(textsParameter(parameters, "Path") ?? ["."], context)) {
        for await (const item of itemsAt(file, isSet(parameters, "Recurse"), context)) {
          if (wanted(item)) yield isSet(parameters, "Name") ? item.Name : item;
        }
      }
    }
  },
};

async function* itemsAt(file: string, recurse: boolean, context: CommandContext): AsyncGenerator<FileItem> {
  const stats = await stat(file).catch(() => undefined);
  if (!stats) {
    context.writeError(notThere(file), { target: file });
    return;
  }
  if (!stats.isDirectory()) {
    yield new FileItem(file, stats);
    return;
  }
  const folders: string[] = [];
  const items = (await readdir(file)).map((name) => path.join(file, name)).flatMap((each) => itemOf(each) ?? []);
  const sorted = items.sort(
    (a, b) => Number(b.PSIsContainer) - Number(a.PSIsContainer) || (a.Name.toLowerCase() < b.Name.toLowerCase() ? -1 : 1),
  );
  for (const item of sorted) {
    if (item.PSIsContainer) folders.push(item.FullName);
    yield item;
  }
  if (recurse) for (const folder of folders) yield* itemsAt(folder, true, context);
}

function itemOf(file: string): FileItem | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && new FileItem(file, stats);
}

export const testPath: Cmdlet = {
  name: "Test-Path",
  synopsis: "Tells whether files or folders are there.",
  lacks: ["Credential", "Exclude", "Filter", "Include", "IsValid", "NewerThan", "OlderThan"],
  parameterSets: one([
    {
      name: "Path",
      type: "string[]",
      position: 0,
      mandatory: true,
      allowEmpty: true,
      completes: "path",
      aliases: ["LiteralPath", "PSPath", "LP"],
      pipeline: { byValue: true, byPropertyName: true },
    },
    { name: "PathType", type: "TestPathType", aliases: ["Type"], enumeration: ["Any", "Container", "Leaf"] },
  ]),
  outputs: ["System.Boolean"],
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      const type = textParameter(parameters, "PathType") ?? "Any";
      for (const file of textsParameter(parameters, "Path") ?? []) {
        const found = file.trim() === "" ? [] : await expandPaths([file], context);
        yield found.some((each) => {
          const stats = statSync(each, { throwIfNoEntry: false });
          return stats !== undefined && (type === "Any" || stats.isDirectory() === (type === "Container"));
        });
      }
    }
  },
};

export const setLocation: Cmdlet = {
  name: "Set-Location",
  aliases: ["cd", "chdir", "sl"],
  synopsis: "Changes the folder that paths are below.",
  lacks: ["StackName"],
  parameterSets: one([
    { name: "Path", type: "string", position: 0, completes: "path", aliases: ["LiteralPath", "PSPath", "LP"] },
    flag("PassThru"),
  ]),
  async *run({ bound, context }) {
    const given = textParameter(bound, "Path") ?? "~";
    const { state } = context.session;
    const folder = resolved(given, context);
    const stats = await stat(folder).catch(() => undefined);
    if (!stats?.isDirectory()) throw notThere(folder);
    state.directory = folder;
    if (isSet(bound, "PassThru")) yield folder;
  },
};

export const getLocation: Cmdlet = {
  name: "Get-Location",
  aliases: ["gl", "pwd"],
  synopsis: "Tells the folder that paths are below.",
  lacks: ["PSDrive", "PSProvider", "Stack", "StackName"],
  parameterSets: one([]),
  async *run({ context }) {
    yield await Promise.resolve(context.session.state.directory);
  },
};

export const joinPath: Cmdlet = {
  name: "Join-Path",
  synopsis: "Joins parts of a path.",
  lacks: ["Credential", "Extension", "Resolve"],
  parameterSets: one([
    {
      name: "Path",
      type: "string[]",
      position: 0,
      mandatory: true,
      aliases: ["PSPath"],
      pipeline: { byValue: true, byPropertyName: true },
    },
    { name: "ChildPath", type: "string", position: 1, mandatory: true, allowEmpty: true },
    { name: "AdditionalChildPath", type: "string[]", remaining: true },
  ]),
  outputs: ["System.String"],
  async *run({ records }) {
    for await (const { parameters } of records) {
      const rest = [textParameter(parameters, "ChildPath") ?? "", ...(textsParameter(parameters, "AdditionalChildPath") ?? [])];
      for (const first of textsParameter(parameters, "Path") ?? []) yield rest.reduce(joined, first);
    }
  },
};

/** One separator between the two, as the system writes it. */
function joined(left: string, right: string): string {
  const [a, b] = [left, right].map((part) => part.replace(/[\\/]/g, path.sep)) as [string, string];
  return `${a.replace(/[\\/]+$/, "")}${path.sep}${b.replace(/^[\\/]+/, "")}`;
}

const parts = ["Parent", "Leaf", "LeafBase", "Extension", "IsAbsolute"] as const;

export const splitPath: Cmdlet = {
  name: "Split-Path",
  synopsis: "Takes a part of a path: its folder, name, extension.",
  lacks: ["Credential", "NoQualifier", "Qualifier", "Resolve"],
  parameterSets: parts.map((part) => ({
    name: `${part}Set`,
    parameters: [
      {
        name: "Path",
        type: "string[]",
        position: 0,
        mandatory: true,
        aliases: ["LiteralPath", "PSPath", "LP"],
        pipeline: { byValue: true, byPropertyName: true },
      },
      { ...flag(part), mandatory: part !== "Parent" },
    ],
  })),
  defaultParameterSet: "ParentSet",
  outputs: ["System.String"],
  async *run({ records }) {
    for await (const { parameters } of records) {
      const part = parts.find((each) => isSet(parameters, each)) ?? "Parent";
      for (const file of textsParameter(parameters, "Path") ?? []) yield partOf(file, part);
    }
  },
};

function partOf(file: string, part: (typeof parts)[number]): unknown {
  switch (part) {
    case "Leaf":
      return path.basename(file);
    case "LeafBase":
      return path.basename(file, path.extname(file));
    case "Extension":
      return path.extname(file);
    case "IsAbsolute":
      return path.isAbsolute(file);
    default: {
      const folder = path.dirname(file);
      return folder === "." || folder === file ? "" : folder;
    }
  }
}

import { appendFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Redirection } from "../language/ast.js";
import { renderLines } from "../format/printer.js";
import { toText } from "../values/text.js";
import { errorValue } from "./error-values.js";
import { evaluate } from "./evaluate.js";
import { handingOn, type Host } from "./host.js";
import { messageRecord } from "./message-records.js";
import type { Frame } from "./session.js";

/** The streams with a number, by the host's method that takes them. */
const streams = { 2: "writeError", 3: "writeWarning", 4: "writeVerbose", 5: "writeDebug", 6: "writeInformation" } as const;
type StreamNumber = keyof typeof streams;

/** Where a stream goes: into the output, to a file, or nowhere. */
type Sink = "output" | "nowhere" | { readonly file: string; readonly append: boolean; readonly items: unknown[] };

/** Output of a command whose streams are redirected (about_Redirection). */
export async function* redirected(
  redirections: readonly Redirection[],
  frame: Frame,
  run: (frame: Frame) => AsyncIterable<unknown>,
): AsyncGenerator<unknown> {
  const sinks = await sinksOf(redirections, frame);
  const merged: unknown[] = [];
  const host = redirectedHost(frame.session.host, sinks, merged);
  const output = sinks.get(1) ?? "output";
  const session = { ...frame.session, host };
  try {
    for await (const item of run({ ...frame, session })) {
      yield* taken(merged, output);
      yield* taken([item], output);
    }
    yield* taken(merged, output);
  } finally {
    for (const sink of new Set(sinks.values())) if (typeof sink === "object") await write(sink, frame);
  }
}

function* taken(items: unknown[], output: Sink): Generator<unknown> {
  const all = items.splice(0);
  if (output === "output") yield* all;
  else if (output !== "nowhere") output.items.push(...all);
}

async function sinksOf(redirections: readonly Redirection[], frame: Frame): Promise<Map<number, Sink>> {
  const sinks = new Map<number, Sink>();
  for (const { stream, append, target } of redirections) {
    const sink = target ? await sinkFor(target, append, frame) : "output";
    for (const number of stream === "*" ? [1, 2, 3, 4, 5, 6] : [stream]) if (number !== 1 || sink !== "output") sinks.set(number, sink);
  }
  return sinks;
}

async function sinkFor(target: NonNullable<Redirection["target"]>, append: boolean, frame: Frame): Promise<Sink> {
  const name = await evaluate(target, frame);
  if (name === null || name === undefined) return "nowhere";
  return { file: path.resolve(frame.session.state.directory, toText(name)), append, items: [] };
}

/** A host that hands redirected streams on as objects. */
function redirectedHost(host: Host, sinks: ReadonlyMap<number, Sink>, merged: unknown[]): Host {
  const own: Partial<Record<keyof Host, unknown>> = {};
  for (const [key, method] of Object.entries(streams)) {
    const sink = sinks.get(Number(key));
    if (sink === undefined) continue;
    const take = (item: unknown): void => {
      if (sink === "output") merged.push(item);
      else if (sink !== "nowhere") sink.items.push(item);
    };
    own[method] = taker(Number(key) as StreamNumber, take);
  }
  return handingOn(host, own as Partial<Host>);
}

function taker(stream: StreamNumber, take: (item: unknown) => void) {
  if (stream === 2)
    return (record: Parameters<Host["writeError"]>[0]) => {
      take(errorValue(record));
    };
  return (message: string) => {
    take(messageRecord(streams[stream], message));
  };
}

async function write({ file, append, items }: Exclude<Sink, string>, frame: Frame): Promise<void> {
  const lines = renderLines(items, { width: frame.session.host.width, color: false });
  const text = lines.map((line) => `${line}\n`).join("");
  await (append ? appendFile : writeFile)(file, text);
}

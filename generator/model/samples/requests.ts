import type { Node } from "../../load/document.js";
import { isObject } from "../common/nodes.js";
import type { Operation } from "../operation.js";
import type { Host } from "../service.js";
import type { Sample, SampleParameter } from "../sample.js";
import type { Schema } from "../schema.js";
import type { JsonValue } from "../../report/source.js";
import { checkFit, type Fitting } from "./fit.js";

/** Something of an operation that a sample can give a value for. */
interface Slot {
  in: SampleParameter["in"] | "body";
  name: string;
  clientName?: string | undefined;
  required: boolean;
  schema?: Schema | undefined;
}

/** What a sample's `parameters` give, in terms of the operation. */
export function readRequest(fitting: Fitting, node: Node, operation: Operation, host: Host): Pick<Sample, "parameters" | "body"> {
  const { document, notes } = fitting;
  const slots = slotsOf(operation);
  const given = new Map<Slot, Node>();
  const unknown: string[] = [];
  for (const key of Object.keys(isObject(node.value) ? node.value : {})) {
    const slot = slots.find(({ name }) => name === key) ?? slots.find(({ clientName }) => clientName === key);
    if (slot && !given.has(slot)) given.set(slot, document.at(node, key));
    else unknown.push(key);
  }
  for (const key of unknown) {
    const child = document.at(node, key);
    const free = slots.filter((slot) => !given.has(slot));
    const meant = meaningOf(key, child.value, free, others(node, unknown, key));
    const place = document.source(node, key);
    if (!meant) notes.add("SW301", `A sample gives "${key}", which is no parameter of its operation; it is left out`, place);
    else {
      notes.add("SW301", `A sample gives "${key}", which is no parameter of its operation; it is taken as ${described(meant)}`, place);
      given.set(meant, child);
    }
  }
  for (const slot of slots) {
    if (!slot.required || given.has(slot) || slot.schema?.kind === "constant" || slot.in === "host") continue;
    notes.add("SW302", `A sample of "${operation.id}" does not give the required ${described(slot)}`, document.source(node));
  }
  return inOrder(fitting, slots, given, host);
}

/** Everything of the operation that is not filled in by the document itself. */
function slotsOf({ parameters, body }: Operation): Slot[] {
  const fields = body?.fields?.map((field): Slot => ({ ...field, in: "form" })) ?? [];
  const content: Slot[] = body && !body.fields ? [{ ...body, in: "body" }] : fields;
  return [...parameters, ...content];
}

/** Whether another key that is unknown too holds an object: then neither is certain to be the body. */
function others(node: Node, unknown: readonly string[], key: string): boolean {
  const value = node.value as Readonly<Record<string, unknown>>;
  return unknown.some((other) => other !== key && isObject(value[other]));
}

/** What an unknown name must mean: a slip of the pen, the host by another name, or the body by another name. */
function meaningOf(key: string, value: unknown, free: readonly Slot[], rivals: boolean): Slot | undefined {
  const near = free.filter((slot) => [slot.name, slot.clientName].some((name) => name !== undefined && isNear(name, key)));
  if (near.length === 1) return near[0];
  if (isObject(value) || Array.isArray(value)) {
    const body = free.find((slot) => slot.in === "body");
    return rivals ? undefined : body;
  }
  const hosts = free.filter((slot) => slot.in === "host");
  return hosts.length === 1 && typeof value === "string" && /^(https?:\/\/)?[\w-]+(\.[\w-]+)+(:\d+)?\/?$/.test(value)
    ? hosts[0]
    : undefined;
}

/** Equal but for case and punctuation, or for one letter in a name that is long enough for that to be no accident. */
function isNear(name: string, key: string): boolean {
  const [one, other] = [name, key].map((text) => text.toLowerCase().replace(/[^a-z0-9]/g, "")) as [string, string];
  return one !== "" && (one === other || (Math.min(one.length, other.length) >= 5 && isOneEditAway(one, other)));
}

function isOneEditAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}

function described(slot: Slot): string {
  return slot.in === "body" ? `body "${slot.name}"` : `${slot.in} parameter "${slot.name}"`;
}

function inOrder(
  fitting: Fitting,
  slots: readonly Slot[],
  given: ReadonlyMap<Slot, Node>,
  host: Host,
): Pick<Sample, "parameters" | "body"> {
  const request: Pick<Sample, "parameters" | "body"> = { parameters: [] };
  for (const slot of slots) {
    const node = given.get(slot);
    if (!node) continue;
    if (slot.schema) checkFit(fitting, node, slot.schema, slot.in === "body" ? "the body" : `"${slot.name}"`);
    const value = node.value as JsonValue;
    if (slot.in === "body") request.body = value;
    else request.parameters.push({ name: slot.name, in: slot.in, value: slot.in === "host" ? asHost(value, slot, host) : value });
  }
  return request;
}

/** Samples name hosts without the scheme, where the parameter is a whole URL. */
function asHost(value: JsonValue, slot: Slot, host: Host): JsonValue {
  const isWhole = host.kind === "template" && host.template.startsWith(`{${slot.name}}`);
  return isWhole && typeof value === "string" && !value.includes("://") ? `https://${value}` : value;
}

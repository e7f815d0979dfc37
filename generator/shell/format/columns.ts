import { readProperty } from "../runtime/access.js";
import { DateTime } from "../values/datetime.js";
import { Hashtable } from "../values/hashtable.js";
import { netTypeOf } from "../values/net-type.js";
import { displaySetOf, getProperty, isProperties, propertyNames } from "../values/objects.js";
import { toText } from "../values/text.js";
import { isService } from "./service-objects.js";

/** A column of a table, or a line of a list. */
export interface Column {
  readonly header: string;
  /** Columns that it takes at least. */
  readonly width?: number;
  readonly align?: "left" | "right";
  /** Broken numbers are shown as they are, not with the culture's decimals. */
  readonly plain?: boolean;
  value(item: unknown): unknown;
}

export function column(name: string): Column {
  return { header: name, value: (item) => readProperty(item, name) ?? null };
}

/** What a person looks for first, in this order. `resourceGroup` is part of the id of an Azure resource. */
const wanted = (
  "name id displayName resourceGroup location kind state status provisioningState allocationState taskState currentState priority poolId vmSize " +
  "currentDedicatedNodes targetDedicatedNodes exitCode isDefault enabled version authMode creationTime createdAt lastModified"
).split(" ");

/** Where to look for it: in the object itself, below `properties` (Azure Resource Manager), or where Azure Batch keeps it. */
const places = ["properties", "poolInfo", "executionInfo"];

const maximumColumns = 6;
const maximumTableProperties = 4;
const sampleSize = 20;

/**
 * The columns of the default table of these objects: what they say themselves, all properties of small objects, else those that a person
 * wants, also from below `properties` (Azure Resource Manager keeps them there). Undefined where a list says more.
 */
export function defaultColumns(items: readonly unknown[]): Column[] | undefined {
  const sample = items.slice(0, sampleSize);
  const own = sample.map(displaySetOf).find((names) => names !== undefined);
  const view = views[netTypeOf(sample[0]) ?? ""];
  if (view) return view.map(([name, width]) => ({ ...column(name), align: "left", plain: true, ...(width > 0 && { width }) }));
  if (own) return own.map((name) => ({ ...column(name), ...(name === "Name" && own.includes("Group") && { width: 25 }) }));
  if (!isService(sample[0])) {
    const first = namesOf(sample[0]);
    return first.length <= maximumTableProperties ? first.map(column) : undefined;
  }
  const names = allNames(sample);
  if (names.length <= maximumTableProperties && !names.some((name) => sample.some((item) => isProperties(getProperty(item, name))))) {
    return names.map(column);
  }
  const owners = ownersOf(sample);
  const below = places.map((place) => ({ place, owners: ownersOf(sample.map((item) => getProperty(item, place))) }));
  const found = wanted.map((name) => findColumn(name, sample, owners, below)).filter((each) => each !== undefined);
  const named = found.some(({ header }) => /^name$/i.test(header));
  const chosen = named ? found.filter(({ header }) => !/^(?:id|displayName)$/i.test(header)) : found;
  return chosen.length >= 2 ? chosen.slice(0, maximumColumns) : undefined;
}

/** Views of PowerShell's own types (Format.ps1xml): columns with their widths, all to the left. */
const views: Readonly<Record<string, readonly (readonly [name: string, width: number])[]>> = {
  "System.RuntimeType": [
    ["IsPublic", 8],
    ["IsSerial", 8],
    ["Name", 40],
    ["BaseType", 0],
  ],
  "System.Management.Automation.PSVariable": [
    ["Name", 30],
    ["Value", 0],
  ],
};

/** A key of a hashtable with its value, as a row. */
export class Entry {
  static readonly netType = "System.Collections.DictionaryEntry";
  readonly #key: unknown;
  readonly #value: unknown;

  constructor(key: unknown, value: unknown) {
    this.#key = key;
    this.#value = value;
  }

  get Name(): unknown {
    return this.#key;
  }
  get Value(): unknown {
    return this.#value;
  }
}

/** How hashtables are shown: names of keys take thirty columns. */
export const entryColumns: Column[] = [
  { ...column("Name"), width: 30, align: "left" },
  { ...column("Value"), align: "left", plain: true },
];

/** The properties of the first object; of a service's objects those that any of them has. */
export function allColumns(items: readonly unknown[]): Column[] {
  return (isService(items[0]) ? allNames(items) : namesOf(items[0])).map(column);
}

function namesOf(item: unknown): string[] {
  return item instanceof Hashtable ? item.keys().map((key) => toText(key)) : propertyNames(item);
}

function allNames(items: readonly unknown[]): string[] {
  const names = new Map<string, string>();
  for (const item of items) {
    for (const name of propertyNames(item)) {
      const lower = name.toLowerCase();
      if (!names.has(lower)) names.set(lower, name);
    }
  }
  return [...names.values()];
}

/** The first of some objects that has a property, by the property's name in lower case. */
type Owners = ReadonlyMap<string, unknown>;

function ownersOf(items: readonly unknown[]): Owners {
  const owners = new Map<string, unknown>();
  for (const item of items) {
    for (const name of propertyNames(item)) {
      const lower = name.toLowerCase();
      if (!owners.has(lower)) owners.set(lower, item);
    }
  }
  return owners;
}

function findColumn(
  name: string,
  sample: readonly unknown[],
  owners: Owners,
  below: readonly { place: string; owners: Owners }[],
): Column | undefined {
  if (name === "resourceGroup")
    return sample.some((item) => resourceGroupOf(item) !== null) ? { header: name, value: resourceGroupOf } : undefined;
  const direct = firstName(owners, name);
  if (direct !== undefined) return column(direct);
  for (const { place, owners: inPlace } of below) {
    const found = firstName(inPlace, name);
    if (found !== undefined) return { header: found, value: (item) => getProperty(getProperty(item, place), found) ?? null };
  }
  return undefined;
}

/** `/subscriptions/{id}/resourceGroups/{name}/...` */
function resourceGroupOf(item: unknown): string | null {
  const id = getProperty(item, "id");
  return typeof id === "string" ? (/^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)/i.exec(id)?.[1] ?? null) : null;
}

/** The name as the objects write it; only where the values are simple. */
function firstName(owners: Owners, name: string): string | undefined {
  const lower = name.toLowerCase();
  const owner = owners.get(lower);
  const value = getProperty(owner, name);
  if (owner === undefined || (typeof value === "object" && value !== null && !(value instanceof DateTime))) return undefined;
  return propertyNames(owner).find((each) => each.toLowerCase() === lower);
}

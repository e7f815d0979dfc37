import { dotnetType } from "../../cmdlets/dotnet-types.js";
import type { CmdletEmission } from "../common/emission.js";
import type { ModuleView } from "./module.js";

/** Properties that objects of the service show beside their own, and the columns of their tables. */
export interface TypesView {
  module: string;
  types: TypeExtensionView[];
}

export interface TypeExtensionView {
  /** With namespace. */
  name: string;
  /** A property of an object inside, under the name that cmdlets' parameters have for it. */
  properties: { name: string; path: string[]; date: boolean }[];
  /** Its id is the path of a resource. */
  hasResourceId: boolean;
  columns: string[];
}

/** What a person looks for in a list, the most telling first. */
const telling = [
  "Name",
  "Id",
  "DisplayName",
  "Kind",
  "Location",
  "ProvisioningState",
  "State",
  "PriorState",
  "CreationTime",
  "ResourceGroupName",
];

/** Columns that a table has at most. */
const most = 6;

export function typesView({ surface }: CmdletEmission, { name: module }: ModuleView): TypesView {
  const types = Object.values(surface.outputs).map(({ type, properties }): TypeExtensionView => {
    const own = new Set(properties.filter(({ path }) => path.length === 1).map(({ path }) => path[0]?.toLowerCase()));
    const hasResourceId = own.has("id") && own.has("type") && own.has("name");
    const shown = [...properties.map(({ name }) => name), ...(hasResourceId ? ["ResourceGroupName"] : [])];
    const columns = telling.filter((name) => shown.some((other) => other.toLowerCase() === name.toLowerCase()));
    return {
      name: dotnetType(surface, type),
      properties: distinct(properties.filter(({ name, path }) => path.length > 1 && !own.has(name.toLowerCase()))),
      hasResourceId,
      columns: (columns.length > 0 ? columns : shown).slice(0, most),
    };
  });
  return { module, types };
}

/** PowerShell's names differ in more than letter case: the first of a name counts. */
function distinct<T extends { name: string }>(properties: readonly T[]): T[] {
  const byName = new Map<string, T>();
  for (const property of properties) if (!byName.has(property.name.toLowerCase())) byName.set(property.name.toLowerCase(), property);
  return [...byName.values()];
}

import type { CmdletParameter, CmdletSurface, ParameterSet } from "../../cmdlets/surface.js";
import { compareNames, propertySyntax } from "./syntax.js";
import { helpLine } from "../common/markdown.js";

/** An object that a parameter takes, as COMPLEX PARAMETER PROPERTIES lists it: the properties with all that is below them. */
export interface ComplexView {
  /** In capitals. */
  name: string;
  type: string;
  description: string;
  properties: ComplexPropertyView[];
}

export interface ComplexPropertyView {
  /** Two blanks for each level. */
  indent: string;
  syntax: string;
  description: string;
}

/** More lines than this help nobody. */
const mostLines = 2_000;

/**
 * The objects that the parameters of a cmdlet's sets take, by the parameters' names.
 * @param all whether to go into the objects inside them, and to tell of what identifies a resource
 */
export function complexViews(surface: CmdletSurface, sets: readonly ParameterSet[], all: boolean): ComplexView[] {
  const parameters = new Map(
    sets.flatMap((set) => set.parameters.filter(({ hidden }) => !hidden).map((parameter) => [parameter.name, parameter] as const)),
  );
  return [...parameters.values()]
    .sort((a, b) => compareNames(a.name, b.name))
    .flatMap((parameter) => {
      const type = complexType(surface, parameter);
      if (type === undefined || (!all && type === surface.identity.type)) return [];
      const properties: ComplexPropertyView[] = [];
      list(surface, type, "  ", new Set(), properties, all);
      return [{ name: parameter.name.toUpperCase(), type: parameter.type, description: helpLine(parameter.description), properties }];
    });
}

/** The object of the service that a parameter takes, or a list of; undefined where it takes a plain value or a map. */
export function complexType(surface: CmdletSurface, { type, map }: CmdletParameter): string | undefined {
  return map ? undefined : propertiesOf(surface, type).length > 0 ? itemOf(type) : undefined;
}

/** Each type is opened once: below itself, or a second time, it is only named. */
function list(surface: CmdletSurface, type: string, indent: string, seen: Set<string>, result: ComplexPropertyView[], deep: boolean): void {
  const item = itemOf(type);
  if (seen.has(item)) return;
  seen.add(item);
  for (const property of propertiesOf(surface, item)) {
    if (result.length >= mostLines) return;
    const syntax = propertySyntax(surface, property.name, property.type, property.required);
    result.push({ indent, syntax, description: helpLine(property.description) });
    if (deep) list(surface, property.type, `${indent}  `, seen, result, deep);
  }
}

function propertiesOf(
  { identity, models }: CmdletSurface,
  type: string,
): { name: string; type: string; required: boolean; description: string }[] {
  const item = itemOf(type);
  if (item === identity.type) return identity.properties.map((property) => ({ ...property, type: "string", required: false }));
  return Object.hasOwn(models, item) ? (models[item]?.properties ?? []) : [];
}

function itemOf(type: string): string {
  return type.replace(/^(List<)+/, "").replace(/[>[\]]+$/, "");
}

import type { Schema } from "../model/schema.js";
import type { Service } from "../model/service.js";
import type { ParameterContext } from "./parameters.js";
import { singularize } from "./singular.js";
import type { Cmdlet, ComplexModel, OutputModel } from "./surface.js";
import { interfaceName, propertyType } from "./types.js";

/** Every object that a parameter takes, and the objects these hold, by type. */
export function complexModels(cmdlets: readonly Cmdlet[], service: Service, context: ParameterContext): Record<string, ComplexModel> {
  const schemas = new Map<string, Schema>();
  for (const schema of Object.values(service.schemas)) {
    if (context.models.of(schema)) schemas.set(interfaceName(context.names.nameOf(schema)), schema);
  }
  const result = new Map<string, ComplexModel>();
  const pending = new Set([...typesOf(cmdlets)].map(itemType));
  for (const type of pending) {
    const schema = schemas.get(type);
    const model = schema && readModel(type, schema, context);
    if (!model) continue;
    result.set(type, model);
    for (const property of model.properties) pending.add(itemType(property.type));
  }
  return Object.fromEntries([...result].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The objects that cmdlets write, with all that can be seen on them. */
export function outputModels(
  cmdlets: readonly Cmdlet[],
  service: Service,
  { models, names, inliner }: ParameterContext,
): Record<string, OutputModel> {
  const result = new Map<string, OutputModel>();
  const wanted = new Set(cmdlets.flatMap(({ parameterSets }) => parameterSets.flatMap(({ outputs }) => outputs.map(itemType))));
  for (const schema of Object.values(service.schemas)) {
    const model = models.of(schema);
    const type = interfaceName(names.nameOf(schema));
    if (!model || !wanted.has(type) || result.has(type)) continue;
    const { inherited, owned, inlined } = inliner.of(model);
    const properties = [...inherited, ...owned, ...inlined]
      .filter(({ opened, property }) => !opened && !property.header)
      .map(({ name, path, property }) => {
        const resolved = names.resolve(property.schema);
        return { name: singularize(name), path, date: resolved.kind === "scalar" && /^(date-time|unixtime)/.test(resolved.type) };
      });
    result.set(type, { type, properties });
  }
  return Object.fromEntries([...result].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function typesOf(cmdlets: readonly Cmdlet[]): Set<string> {
  const types = new Set<string>();
  for (const { parameterSets } of cmdlets) for (const { parameters } of parameterSets) for (const { type } of parameters) types.add(type);
  return types;
}

/** `IBatchTask` of `IBatchTask[]` and `List<IBatchTask>`. */
function itemType(type: string): string {
  return type.replace(/^(List<)+/, "").replace(/[>[\]]+$/, "");
}

function readModel(type: string, schema: Schema, { models, names, inliner, style }: ParameterContext): ComplexModel | undefined {
  const model = models.of(schema);
  if (!model) return undefined;
  const { inherited, owned, inlined } = inliner.of(model);
  const properties = [...inherited, ...owned, ...inlined]
    .filter((each) => !each.opened && !each.readOnly && !each.property.readOnly && !each.property.constant && !each.property.header)
    .map(({ name, property, path, required }) => {
      return {
        name: singularize(name),
        type: propertyType(names, property.schema, style),
        required,
        description: property.description,
        path,
      };
    })
    .sort((a, b) => Number(b.required) - Number(a.required) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { type, description: model.schema.description ?? "", properties };
}

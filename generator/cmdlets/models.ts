import type { ObjectSchema, Property, Schema } from "../model/schema.js";
import type { Service } from "../model/service.js";
import { isWrapped, type ModelNames, type Resolved } from "./model-names.js";
import { camelName, styleInScope } from "./words.js";

/** An object of the service with what a cmdlet must know of it. */
export interface Model {
  schema: ObjectSchema;
  parents: Model[];
  /** Own ones; those that a parent has as well are left out, headers of responses are in. */
  properties: ModelProperty[];
  /** Holds further properties beside the declared ones. */
  isMap: boolean;
}

export interface ModelProperty {
  /** As AutoRest's code model has it: from x-ms-client-name or the wire name, in camel case. */
  name: string;
  wireName: string;
  description: string;
  schema: Schema;
  /** The object that the property holds, where it holds one with properties. */
  model?: Model;
  required: boolean;
  readOnly: boolean;
  /** Only one value is possible: nobody needs to give it. */
  constant: boolean;
  create: boolean;
  update: boolean;
  read: boolean;
  /** Travels in a header of a response, not in the body. */
  header: boolean;
  /** The property of the code model; absent for headers. */
  origin?: Property;
}

export interface Models {
  of(schema: Schema): Model | undefined;
}

/** @param names follows references */
export function buildModels(service: Service, names: ModelNames): Models {
  const byName = new Map<string, Model>();
  for (const schema of Object.values(service.schemas)) {
    if (names.resolve(schema).kind === "object" && schema.kind === "object") {
      byName.set(schema.name, { schema, parents: [], properties: [], isMap: schema.additionalProperties !== undefined });
    }
  }
  const wrappers = new Map<Schema, Model>();
  const of = (schema: Schema): Model | undefined => {
    const resolved = names.resolve(schema);
    const model = resolved.kind === "object" ? byName.get(resolved.name) : undefined;
    if (!model || !isWrapped(schema, names.resolve)) return model;
    const wrapper = wrappers.get(schema) ?? {
      schema: model.schema,
      parents: [model],
      properties: [],
      isMap: model.schema.additionalProperties !== undefined,
    };
    wrappers.set(schema, wrapper);
    return wrapper;
  };
  for (const model of byName.values()) {
    model.parents = model.schema.bases.flatMap((base) => of(base) ?? []);
    model.isMap ||= model.schema.bases.some((base) => names.resolve(base).kind === "map");
    model.properties = readProperties(model.schema, names);
  }
  for (const model of byName.values()) if (model.parents.length > 0) dropRepeated(model, names, new Map(), new Set());
  addHeaders(service, of);
  for (const model of byName.values()) {
    for (const property of model.properties) {
      const below = property.header ? undefined : of(property.schema);
      if (below && allProperties(below).length > 0) property.model = below;
    }
  }
  return { of };
}

/** Inherited and own properties. */
export function allProperties(model: Model): ModelProperty[] {
  const result: ModelProperty[] = [];
  const seen = new Set<Model>();
  const pending = [model];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    result.push(...next.properties);
    pending.push(...next.parents);
  }
  return result;
}

function readProperties(schema: ObjectSchema, names: ModelNames): ModelProperty[] {
  const given = schema.properties.map((property) => property.clientName ?? property.wireName);
  const styled = styleInScope(given, camelName);
  return schema.properties.map((property, index) => {
    const takesPart = (when: "create" | "read" | "update"): boolean => property.mutability?.includes(when) ?? true;
    const target = names.resolve(property.schema);
    return {
      name: styled[index] ?? property.wireName,
      wireName: property.wireName,
      description: property.description ?? property.schema.description ?? target.description ?? target.title ?? "",
      schema: property.schema,
      required: property.required,
      readOnly: property.readOnly,
      constant: property.required && names.isConstant(property.schema),
      create: takesPart("create") && !property.readOnly,
      update: takesPart("update") && !property.readOnly,
      read: takesPart("read"),
      header: false,
      origin: property,
    };
  });
}

/** More bases than this are not looked at. */
const mostBases = 200;

/** Leaves out what was declared before, in a base or in another base that came first. */
function dropRepeated(model: Model, names: ModelNames, seen: Map<string, ModelProperty>, visited: Set<Model>): void {
  if (visited.has(model) || visited.size >= mostBases) return;
  visited.add(model);
  for (const parent of model.parents) dropRepeated(parent, names, seen, visited);
  model.properties = model.properties.filter((property) => {
    const first = seen.get(property.wireName);
    if (!first || first === property) {
      seen.set(property.wireName, property);
      return true;
    }
    const [a, b] = [names.resolve(first.schema), names.resolve(property.schema)];
    return !(typeTag(a) === typeTag(b) && (a.kind !== "object" || a === b));
  });
}

function typeTag(schema: Resolved): string {
  return schema.kind === "scalar" ? schema.type : schema.kind;
}

/** What a response says in its headers is shown on the object that it brings, unless the object has a property of that name. */
function addHeaders(service: Service, of: (schema: Schema) => Model | undefined): void {
  for (const { operations } of service.groups) {
    for (const { responses } of operations) {
      for (const { body, headers } of responses) {
        const model = body && of(body);
        if (!model) continue;
        for (const { name, description = "", schema } of headers) {
          if (allProperties(model).some((property) => property.name === name)) continue;
          const flags = { required: false, readOnly: false, constant: false, create: true, update: true, read: true };
          model.properties.push({ name, wireName: name, description, schema, ...flags, header: true });
        }
      }
    }
  }
}

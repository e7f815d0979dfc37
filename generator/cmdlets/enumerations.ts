import type { ConstantSchema, EnumSchema, Schema } from "../model/schema.js";
import type { Service } from "../model/service.js";
import { innerSchemas } from "./inline-names.js";
import { isDefinition, type PlaceName } from "./place-names.js";
import { pascalCase } from "./words.js";

/** Schemas deeper than this are not looked at. */
const deepest = 200;

/** The enumerations of a service, those of one value included: AutoRest makes one of all that have one name, whatever their values. */
export interface Enumerations {
  /** Names as the document gives them, or made from the place; each once. */
  names: string[];
  /** Name of one of them. */
  nameOf(schema: EnumSchema | ConstantSchema): string;
  /** Whether nobody needs to give a value: it is the only one of all enumerations of the name. */
  isConstant(schema: Schema): boolean;
}

/**
 * @param target follows a reference
 * @param placeOf names what has no name of its own
 */
export function enumerationsOf(
  service: Service,
  target: (schema: Schema) => Schema | undefined,
  placeOf: (schema: Schema) => PlaceName,
): Enumerations {
  const givenName = (schema: EnumSchema | ConstantSchema): string => {
    if (schema.kind === "constant") return schema.enumName ?? placeOf(schema).name;
    return schema.clientName ?? (schema.named ? (schema.givenName ?? schema.name) : placeOf(schema).name);
  };
  const keyOf = (schema: EnumSchema | ConstantSchema): string => pascalCase(givenName(schema));
  const names = new Map<string, string>();
  const values = new Map<string, Set<string>>();
  const seen = new Set<Schema>();
  const take = (schema: EnumSchema | ConstantSchema): void => {
    const key = keyOf(schema);
    if (!names.has(key)) names.set(key, givenName(schema));
  };
  const visit = (schema: Schema, depth = 0): void => {
    const found = target(schema);
    if (!found || seen.has(found) || depth > deepest) return;
    seen.add(found);
    if (isEnumeration(found)) {
      take(found);
      note(values, keyOf(found), found);
    }
    for (const inner of innerSchemas(found)) visit(inner, depth + 1);
  };
  for (const schema of Object.values(service.schemas)) {
    if (schema.kind === "enum") take(schema);
    if (schema.kind !== "enum" || isDefinition(schema.source.pointer)) visit(schema);
  }
  for (const { operations } of service.groups) {
    for (const { parameters, body, responses, errors } of operations) {
      for (const { required, schema } of parameters) {
        const found = target(schema);
        if (found && required && isAlone(found)) take(found);
        else visit(schema);
      }
      if (body?.schema) visit(body.schema);
      for (const { schema } of body?.fields ?? []) visit(schema);
      for (const { body: answer, headers } of [...responses, ...errors]) {
        if (answer) visit(answer);
        for (const { schema } of headers) visit(schema);
      }
    }
  }
  return {
    names: [...names.values()],
    nameOf: (schema) => names.get(keyOf(schema)) ?? givenName(schema),
    isConstant: (schema) => {
      const found = target(schema);
      return found !== undefined && isEnumeration(found) && (values.get(keyOf(found))?.size ?? valuesOf(found).length) === 1;
    },
  };
}

/** Whether a parameter's own enumeration has one value: such a parameter is a constant before enumerations of one name become one. */
export function isAlone(schema: Schema): schema is EnumSchema | ConstantSchema {
  return isEnumeration(schema) && valuesOf(schema).length === 1;
}

function isEnumeration(schema: Schema): schema is EnumSchema | ConstantSchema {
  return schema.kind === "enum" || schema.kind === "constant";
}

function note(values: Map<string, Set<string>>, key: string, schema: EnumSchema | ConstantSchema): void {
  const known = values.get(key) ?? new Set();
  values.set(key, known);
  for (const value of valuesOf(schema)) known.add(value);
}

function valuesOf(schema: EnumSchema | ConstantSchema): string[] {
  return schema.kind === "constant" ? [String(schema.value)] : schema.members.map(({ value }) => String(value));
}

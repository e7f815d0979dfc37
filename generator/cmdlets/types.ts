import type { ScalarSchema, Schema } from "../model/schema.js";
import { primitiveName, type ModelNames } from "./model-names.js";
import type { CmdletStyle } from "./style.js";
import { pascalCase } from "./words.js";

/** Types of parameters and outputs, as autorest.powershell's C# has them: `int`, `IBatchJob`, `string[]`. */

/** Type of a path, query or header parameter, or of a whole body. */
export function parameterType(models: ModelNames, schema: Schema, style: CmdletStyle): string {
  return isSwitch(models, schema) ? "SwitchParameter" : (enumType(models, schema, style) ?? plainType(models, schema));
}

/** Type of a parameter for one property of a body; arrays are arrays here, not lists. */
export function propertyType(models: ModelNames, schema: Schema, style: CmdletStyle): string {
  const resolved = models.resolve(schema);
  if (resolved.kind !== "array") return parameterType(models, schema, style);
  return `${enumType(models, resolved.items, style) ?? plainType(models, resolved.items)}[]`;
}

/** Type of an enumeration that the document gave a name, in the style that has such types. */
function enumType(models: ModelNames, schema: Schema, { enumTypes }: CmdletStyle): string | undefined {
  const resolved = models.resolve(schema);
  return enumTypes && resolved.kind === "enum" && resolved.named ? models.nameOf(schema) : undefined;
}

/** Type of a map whose entries travel as headers with one prefix: it has the name of what the entries are. */
export function prefixedHeadersType(models: ModelNames, entries: Schema): string {
  const map = models.resolve(entries);
  const values = map.kind === "map" ? map.values : entries;
  const resolved = models.resolve(values);
  return interfaceName(resolved.kind === "scalar" ? primitiveName(resolved.type) : models.nameOf(values));
}

/** Interface of a model: IBatchDeploymentData. */
export function interfaceName(modelName: string): string {
  return `I${pascalCase(modelName)}`;
}

/** Interface of the type that identifies a resource of the service: IBatchIdentity. */
export function identityType(serviceName: string): string {
  return interfaceName(pascalCase(`${serviceName}Identity`));
}

/** Type of a value by itself, as an output or an item; booleans are `bool`. */
export function plainType(models: ModelNames, schema: Schema): string {
  const resolved = models.resolve(schema);
  switch (resolved.kind) {
    case "array":
      return `List<${plainType(models, resolved.items)}>`;
    case "object":
    case "map":
    case "any":
    case "union":
      return interfaceName(models.nameOf(schema));
    case "file":
      return "Stream";
    case "enum":
    case "constant":
      return resolved.valueKind === "mixed" ? interfaceName("any") : valueTypes[resolved.valueKind];
    case "scalar":
      return scalarType(resolved);
  }
}

const valueTypes = { string: "string", integer: "int", number: "float", boolean: "bool" };

function isSwitch(models: ModelNames, schema: Schema): boolean {
  const resolved = models.resolve(schema);
  if (resolved.kind === "scalar") return resolved.type === "boolean";
  return (resolved.kind === "enum" || resolved.kind === "constant") && resolved.valueKind === "boolean";
}

const numberFormats = new Map([
  ["double", "double"],
  ["float", "float"],
  ["decimal", "decimal"],
]);

function scalarType({ type, wire, format = "" }: ScalarSchema): string {
  switch (type) {
    case "boolean":
      return "bool";
    case "date":
    case "date-time":
    case "date-time-rfc1123":
    case "unixtime":
      return "DateTime";
    case "duration":
      return "TimeSpan";
    case "byte":
    case "base64url":
      return "byte[]";
    case "password":
      return "SecureString";
    case "char":
      return "char";
    case "int32":
    case "int64":
    case "float":
    case "double":
    case "decimal":
      return numberType(wire, format.toLowerCase());
    default:
      return "string";
  }
}

/** The document's own format decides; a number without one is a float, an unknown format leaves an int. */
function numberType(wire: ScalarSchema["wire"], format: string): string {
  if (format === "int64") return "long";
  return numberFormats.get(format) ?? (wire === "number" && (format === "" || format === "none") ? "float" : "int");
}

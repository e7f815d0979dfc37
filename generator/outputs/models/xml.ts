import type { ArraySchema, ObjectSchema, Property, Schema, Xml } from "../../model/index.js";
import { textConversion } from "../common/conversions.js";
import type { Emission } from "../common/emission.js";
import type { GroupView } from "../client/groups.js";
import type { OperationView } from "../client/operations.js";
import type { InheritedProperty } from "../common/schemas.js";
import type { SectionOf } from "../common/views.js";
import type { ModelViews } from "./output.js";

/** How a schema stands in XML (OpenAPI, XML Object): an expression over runtime/xml.ts. */
export type XmlCodecView =
  /** Text, with functions of runtime/ that read and write it. */
  | { kind: "text"; read?: string; write?: string }
  /** A function of xml-models.ts. */
  | { kind: "model"; name: string }
  | { kind: "list"; name: string; item: XmlCodecView }
  | { kind: "map"; values: XmlCodecView }
  /** What the document says nothing more of: any element, or one with children. */
  | { kind: "any"; object: boolean }
  | { kind: "namespace"; attribute: string; namespace: string; codec: XmlCodecView };

/** The element at the root of a document. */
export interface XmlRootView {
  name: string;
  codec: XmlCodecView;
}

/** A function of xml-models.ts: an object, property by property. */
export interface XmlModelView {
  /** `xmlOfBanana`. */
  name: string;
  type: string;
  properties: { name: string; place: "attribute" | "element" | "elements" | "content"; xmlName: string; codec: XmlCodecView }[];
  /** For elements that are no declared property. */
  rest?: XmlCodecView;
}

/** The root of a body. */
export function xmlRoot(schema: Schema, emission: Emission): XmlRootView {
  const resolved = emission.schemas.resolve(schema);
  const xml = { ...resolved.xml, ...schema.xml };
  const own = schema.kind === "reference" ? schema.name : resolved.kind === "object" ? resolved.name : "value";
  return { name: qualified(xml.name ?? own, xml), codec: declaring(xml, codecOf(schema, own, emission)) };
}

/** Functions of xml-models.ts: those that operations call, and those that these call in turn; by name. */
export function xmlSections(groups: readonly GroupView[], emission: Emission): SectionOf<ModelViews>[] {
  const objects = new Map(
    Object.values(emission.service.schemas).flatMap((schema) =>
      schema.kind === "object" ? [[functionName(schema, emission), schema]] : [],
    ),
  );
  const models = new Map<string, XmlModelView>();
  const pending = groups.flatMap((group) => group.operations.flatMap(codecsOf)).flatMap(functionsOf);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const schema = objects.get(name);
    if (!schema || models.has(name)) continue;
    const model = modelView(name, schema, emission);
    models.set(name, model);
    for (const called of [...model.properties.map(({ codec }) => codec), ...(model.rest ? [model.rest] : [])].flatMap(functionsOf))
      pending.push(called);
  }
  return [...models.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map((data) => ({ template: "models/xml", data }));
}

function codecsOf({ result, request }: OperationView): XmlCodecView[] {
  const body = request.body?.kind === "xml" ? request.body.root.codec : undefined;
  const pages = result.kind === "pages" ? result.xml : result.kind === "poller" ? result.pages?.xml : undefined;
  return [
    ...(result.kind === "xml" ? [result.codec] : []),
    ...(pages ? [pages] : []),
    ...(body ? [body] : []),
    ...(request.errorXml ? [request.errorXml] : []),
  ];
}

function functionsOf(codec: XmlCodecView): string[] {
  switch (codec.kind) {
    case "text":
    case "any":
      return [];
    case "model":
      return [codec.name];
    case "list":
      return functionsOf(codec.item);
    case "map":
      return functionsOf(codec.values);
    case "namespace":
      return functionsOf(codec.codec);
  }
}

function functionName(schema: ObjectSchema, emission: Emission): string {
  return `xmlOf${emission.nameOf(schema.name).type}`;
}

/** @param owner name of what the value belongs to: items of a wrapped list are called so where nothing else names them. */
function codecOf(schema: Schema, owner: string, emission: Emission): XmlCodecView {
  const resolved = emission.schemas.resolve(schema);
  switch (resolved.kind) {
    case "object":
      return { kind: "model", name: functionName(resolved, emission) };
    case "array":
      return { kind: "list", name: itemName(resolved, owner, emission), item: itemCodec(resolved, owner, emission) };
    case "map":
      return { kind: "map", values: codecOf(resolved.values, owner, emission) };
    case "scalar": {
      const read = emission.read.of(resolved);
      const wire =
        resolved.wire === "integer" || resolved.wire === "number" ? "readNumber" : resolved.wire === "boolean" ? "readBoolean" : undefined;
      const reader = read?.kind === "scalar" ? read.name : wire;
      const writer = textConversion(resolved.type);
      return { kind: "text", ...(reader === undefined ? {} : { read: reader }), ...(writer === undefined ? {} : { write: writer }) };
    }
    case "enum":
    case "constant":
      return resolved.valueKind === "string" ? { kind: "text" } : { kind: "text", read: readers[resolved.valueKind] };
    case "file":
      return { kind: "text", read: "readBase64", write: "writeBase64" };
    case "any":
      return { kind: "any", object: resolved.object === true };
    case "union":
      return { kind: "any", object: false };
  }
}

/** What the document calls the items, else their definition; the owner where they have no name. */
function itemName({ items }: ArraySchema, owner: string, emission: Emission): string {
  const xml = { ...emission.schemas.resolve(items).xml, ...items.xml };
  return qualified(xml.name ?? (items.kind === "reference" ? items.name : owner), xml);
}

function itemCodec({ items }: ArraySchema, owner: string, emission: Emission): XmlCodecView {
  return declaring({ ...emission.schemas.resolve(items).xml, ...items.xml }, codecOf(items, owner, emission));
}

function modelView(name: string, schema: ObjectSchema, emission: Emission): XmlModelView {
  const { schemas } = emission;
  if (schemas.isPolymorphic(schema)) {
    const message = `"${schema.name}" is polymorphic: in XML only the properties that all of its kinds have are read and written.`;
    emission.diagnostics.warning("SW209", message, schema.source);
  }
  const rest = schemas.additionalProperties(schema);
  return {
    name,
    type: emission.nameOf(schema.name).type,
    properties: schemas.properties(schema).map((property) => propertyView(property, emission)),
    ...(rest ? { rest: codecOf(rest, schema.name, emission) } : {}),
  };
}

function propertyView(property: InheritedProperty, emission: Emission): XmlModelView["properties"][number] {
  const { wireName: name, schema } = property;
  const xml = xmlOf(property, emission);
  const own = { name, xmlName: qualified(xml.name ?? name, xml), codec: declaring(xml, codecOf(schema, name, emission)) };
  if (xml.text) return { ...own, place: "content" };
  if (xml.attribute) return { ...own, place: "attribute" };
  const resolved = emission.schemas.resolve(schema);
  if (resolved.kind !== "array" || xml.wrapped) return { ...own, place: "element" };
  const item = { ...emission.schemas.resolve(resolved.items).xml, ...resolved.items.xml };
  return { name, xmlName: qualified(item.name ?? xml.name ?? name, item), codec: itemCodec(resolved, name, emission), place: "elements" };
}

/** What the property says goes before what its definition says. */
function xmlOf(property: Property, emission: Emission): Xml {
  return { ...emission.schemas.resolve(property.schema).xml, ...property.schema.xml, ...property.xml };
}

function qualified(name: string, { prefix }: Xml): string {
  return prefix === undefined ? name : `${prefix}:${name}`;
}

function declaring({ prefix, namespace, attribute }: Xml, codec: XmlCodecView): XmlCodecView {
  if (namespace === undefined || attribute) return codec;
  return { kind: "namespace", attribute: prefix === undefined ? "xmlns" : `xmlns:${prefix}`, namespace, codec };
}

/** Functions of runtime/ that make a value of its text. */
const readers = { integer: "readNumber", number: "readNumber", boolean: "readBoolean", mixed: "readLiteral" } as const;

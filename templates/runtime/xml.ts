import { parseXML } from "@azure/core-xml";
import type { PipelineResponse } from "@azure/core-rest-pipeline";
import { fitting } from "./body.js";
import { parseError } from "./errors.js";
import { convertAt, isKept, shown, ValueError, type Converter } from "./values.js";

/** An element as the parser gives it: its text, or an object with its attributes (`$`), its text (`_`) and its children by name. */
type Element = string | Readonly<Record<string, unknown>>;

/** What stands in an element: attributes and content, escaped already. */
interface Inside {
  attributes: string;
  content: string;
}

/** How a type stands in XML: what is read from an element, and what is written into one. */
export interface XmlCodec<T = unknown> {
  /** @throws ValueError where the element does not fit the type. */
  read: (element: Element) => T;
  write: (value: T) => Inside;
}

/** How a property stands in the element of its owner (OpenAPI, XML Object). */
export interface XmlProperty {
  read: (owner: Element) => unknown;
  write: (value: never) => Inside;
  /** Name of its element; other children are properties that are not declared. */
  element?: string;
}

/**
 * The XML body of a response; `undefined` where the body is empty.
 * @throws RestError (code `PARSE_ERROR`) where the body is not XML, or has a value that does not fit its type.
 */
export async function readXml<T>(response: PipelineResponse, codec: XmlCodec<T>): Promise<T> {
  const text = (response.bodyAsText ?? "").replace(/^\uFEFF/, "");
  if (text.trim() === "") return undefined as T;
  let root: Element;
  try {
    root = (await parseXML(text)) as Element;
  } catch (cause) {
    throw parseError(response, "The body of the response is not XML.", cause);
  }
  return fitting(response, root, () => codec.read(root));
}

/** A document with one element, as the body of a request. */
export function writeXml<T>(name: string, codec: XmlCodec<T>, value: T): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${written(name, codec.write(value))}`;
}

/** Text, or what `read` and `write` make of it. Blanks around numbers and the like mean nothing, and where there is nothing else there is no value. */
export function xmlText<T = string>(read?: Converter, write: (value: never) => unknown = String): XmlCodec<T> {
  return {
    read(element) {
      const text = textOf(element);
      if (!read) return text as T;
      try {
        return read(text.trim() as never) as T;
      } catch (error) {
        if (text.trim() === "" && error instanceof ValueError) return undefined as T;
        if (isKept(error)) return text as T;
        throw error;
      }
    },
    write: (value) => ({ attributes: "", content: escaped(String(write(value as never))) }),
  };
}

/** An object of models.ts; its codec is asked for when it is needed, since types may contain each other. */
export function xmlModel<T>(codec: () => XmlCodec<T>): XmlCodec<T> {
  return { read: (element) => codec().read(element), write: (value) => codec().write(value) };
}

/** A list in an element of its own (xml: wrapped), each item in an element with one name. */
export function xmlList<T>(name: string, item: XmlCodec<T>): XmlCodec<T[]> {
  return {
    read: (element) => items(element, name, item) ?? [],
    write: (values) => ({ attributes: "", content: values.map((value) => written(name, item.write(value))).join("") }),
  };
}

/** A map, each value in an element with the name of its key. */
export function xmlMap<T>(values: XmlCodec<T>): XmlCodec<Record<string, T>> {
  return {
    read: (element) => Object.fromEntries(undeclared(element, []).map(([name, child]) => [name, convertAt(name, values.read, child) as T])),
    write: (map) => ({
      attributes: "",
      content: Object.entries(map)
        .map(([name, value]) => child(name, values, value))
        .join(""),
    }),
  };
}

/**
 * An element that the document says nothing more of, in the shape that all of Azure's JavaScript packages give it: its text, or an object
 * with its children by name (an array where there are several of one name), its attributes under `$` and the text beside them under `_`.
 */
export function xmlAny<T>(): XmlCodec<T> {
  return { read: (element) => element as T, write: anyInside };
}

/** As {@link xmlAny}, where the document says that it is an object: one without children is empty, or has its text under `_`. */
export function xmlRecord<T>(): XmlCodec<T> {
  return {
    read: (element) => (typeof element === "object" ? element : element.trim() === "" ? {} : { _: element }) as T,
    write: anyInside,
  };
}

function anyInside(value: unknown): Inside {
  if (value === undefined || value === null) return nothing;
  if (value instanceof Date) return { attributes: "", content: value.toISOString() };
  if (typeof value !== "object") return { attributes: "", content: escaped(String(value as string)) };
  const { $: attributes, _: text = "", ...children } = value as Record<string, unknown>;
  return {
    attributes: Object.entries(attributes ?? {})
      .map(([name, each]) => attribute(name, escaped(String(each))))
      .join(""),
    content:
      escaped(String(text as string)) +
      Object.entries(children)
        .map(([name, each]) => anyElements(name, each))
        .join(""),
  };
}

function anyElements(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => anyElements(name, each)).join("");
  return value === undefined ? "" : written(name, anyInside(value));
}

/**
 * An object with properties in attributes, elements and text.
 * @param rest codec of the elements that are no declared property, where there may be some.
 */
export function xmlObject<T extends object>(properties: Readonly<Record<string, XmlProperty>>, rest?: XmlCodec): XmlCodec<T> {
  const declared = Object.values(properties).flatMap(({ element }) => element ?? []);
  return {
    read(element) {
      const own = Object.entries(properties).map(([name, property]) => [name, convertAt(name, property.read, element)] as const);
      const others = rest ? undeclared(element, declared).map(([name, each]) => [name, convertAt(name, rest.read, each)] as const) : [];
      return Object.fromEntries([...own, ...others].filter(([, value]) => value !== undefined)) as T;
    },
    write(value) {
      const inside = Object.entries(value as Record<string, unknown>).flatMap(([name, each]): Inside[] => {
        if (each === undefined || each === null) return [];
        if (Object.hasOwn(properties, name)) return [properties[name]?.write(each as never) ?? nothing];
        return rest ? [{ attributes: "", content: child(name, rest, each) }] : [];
      });
      return { attributes: inside.map(({ attributes }) => attributes).join(""), content: inside.map(({ content }) => content).join("") };
    },
  };
}

/** A property in an attribute of its owner. */
export function xmlAttribute<T>(name: string, codec: XmlCodec<T>): XmlProperty {
  return {
    read(owner) {
      const attributes = typeof owner === "object" ? owner["$"] : undefined;
      const value = isElement(attributes) && typeof attributes === "object" ? found(attributes, name) : undefined;
      return value === undefined ? undefined : codec.read(value as Element);
    },
    write: (value: T) => ({ attributes: attribute(name, codec.write(value).content), content: "" }),
  };
}

/** A property in an element of its own. */
export function xmlElement<T>(name: string, codec: XmlCodec<T>): XmlProperty {
  return {
    element: name,
    read(owner) {
      const value = typeof owner === "object" ? found(owner, name) : undefined;
      const one: unknown = Array.isArray(value) ? value.at(-1) : value;
      return isElement(one) ? codec.read(one) : undefined;
    },
    write: (value: T) => ({ attributes: "", content: written(name, codec.write(value)) }),
  };
}

/** A list without an element of its own: its items stand in the owner's, one element each. */
export function xmlElements<T>(name: string, codec: XmlCodec<T>): XmlProperty {
  return {
    element: name,
    read: (owner) => items(owner, name, codec),
    write: (values: readonly T[]) => ({ attributes: "", content: values.map((value) => written(name, codec.write(value))).join("") }),
  };
}

/** A property that is the text of its owner (x-ms-text). */
export function xmlContent<T>(codec: XmlCodec<T>): XmlProperty {
  return { read: (owner) => codec.read(textOf(owner)), write: (value: T) => codec.write(value) };
}

/** A codec whose element declares a namespace; `declared` is `xmlns` or `xmlns:prefix`. */
export function xmlNamespace<T>(declared: string, namespace: string, codec: XmlCodec<T>): XmlCodec<T> {
  return {
    read: codec.read,
    write(value) {
      const { attributes, content } = codec.write(value);
      return { attributes: attribute(declared, escaped(namespace)) + attributes, content };
    },
  };
}

const nothing: Inside = { attributes: "", content: "" };

function child<T>(name: string, codec: XmlCodec<T>, value: unknown): string {
  return value === undefined || value === null ? "" : written(name, codec.write(value as T));
}

function written(name: string, { attributes, content }: Inside): string {
  return content === "" ? `<${xmlName(name)}${attributes}/>` : `<${xmlName(name)}${attributes}>${content}</${name}>`;
}

function attribute(name: string, content: string): string {
  return ` ${xmlName(name)}="${content.replace(/"/g, "&quot;")}"`;
}

/** @throws ValueError for a key that cannot name an element. */
function xmlName(name: string): string {
  if (!/^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(name)) throw new ValueError(`${shown(name)} cannot be the name of an XML element`);
  return name;
}

/** Line ends other than `\n` are written as references: a parser would make `\n` of them. */
function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#xD;");
}

function items<T>(owner: Element, name: string, codec: XmlCodec<T>): T[] | undefined {
  const value = typeof owner === "object" ? found(owner, name) : undefined;
  if (value === undefined) return undefined;
  const list = (Array.isArray(value) ? value : [value]) as unknown[];
  return list.filter(isElement).map((each, index) => convertAt(`[${index}]`, codec.read, each) as T);
}

/** By its name, else by what stands behind the prefix: a service may choose another prefix than its description. */
function found(element: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(element, name)) return element[name];
  const same = Object.keys(element).find((key) => local(key) === local(name));
  return same === undefined ? undefined : element[same];
}

function undeclared(element: Element, declared: readonly string[]): [string, Element][] {
  if (typeof element !== "object") return [];
  const known = new Set(["$", "_", "#text", ...declared]);
  return Object.entries(element).filter((entry): entry is [string, Element] => !known.has(entry[0]) && isElement(entry[1]));
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function textOf(element: Element): string {
  if (typeof element === "string") return element;
  const text = element["_"] ?? element["#text"] ?? "";
  return typeof text === "string" ? text : String(text);
}

function isElement(value: unknown): value is Element {
  return typeof value === "string" || (typeof value === "object" && value !== null && !Array.isArray(value));
}

/** Text that is percent-encoded already (x-ms-skip-url-encoding); made by {@link raw}, {@link delimitedText} and {@link linkPart}. */
export interface Raw {
  readonly raw: string;
  /** True where a query may follow the path. */
  readonly query?: true;
}

/** A value in a path or query; dates and bytes become text first (see dates.ts and bytes.ts). */
export type UrlValue = string | number | bigint | boolean | Raw;

/** A value in a query; undefined and null are left out, an array repeats the name (collectionFormat: multi). */
export type QueryValue = UrlValue | null | undefined | readonly (UrlValue | null | undefined)[];

/** A value in a header; undefined and null are left out. */
export type HeaderValue = string | number | bigint | boolean | null | undefined;

/** Marks text that the caller has percent-encoded, so that it is sent as it is. */
export function raw(text: string): Raw;
export function raw(text: string | null | undefined): Raw | undefined;
export function raw(text: string | null | undefined): Raw | undefined {
  return text === undefined || text === null ? undefined : { raw: text };
}

/** A relative link to a page, where the path of the operation for further pages has a parameter for it; it brings its query along. */
export function linkPart(link: string): Raw {
  return { raw: link.replace(/^\/+/, ""), query: true };
}

/**
 * A path with its `{parameters}` filled in, each percent-encoded (RFC 3986, section 3.3), so that a value never becomes more than a part
 * of its segment.
 * @throws Error naming the parameter that is missing, empty, or would climb out of the path ("." and "..").
 */
export function expand(path: string, parameters: Readonly<Record<string, UrlValue | null | undefined>> = {}): string {
  const filled = path
    .split("/")
    .map((segment) => {
      if (!segment.includes("{")) return segment;
      const text = segment.replace(/\{([^{}]+)\}/g, (_, name: string) =>
        pathText(name, Object.hasOwn(parameters, name) ? parameters[name] : undefined),
      );
      checkSegments(segment, text);
      return text;
    })
    .join("/");
  return filled.startsWith("/") ? filled : `/${filled}`;
}

/** A URL parser removes such segments even where their dots are percent-encoded (WHATWG URL, "double-dot path segment"). */
function checkSegments(template: string, text: string): void {
  const [path = ""] = text.split("?");
  if (path.split(/[/\\]/).some((part) => /^(?:\.|%2e){1,2}$/i.test(part)))
    throw new Error(`The value of ${template} makes the path segment "${text}", which an address cannot hold.`);
}

function pathText(name: string, value: UrlValue | null | undefined): string {
  if (value === undefined || value === null) throw new Error(`The path parameter ${name} is missing.`);
  if (value === "") throw new Error(`The path parameter ${name} is empty.`);
  if (typeof value !== "object") return encodeURIComponent(String(value));
  // A URL parser removes tabs and line breaks, and what is left may be another path.
  if (hasControls(value.raw)) throw new Error(`The path parameter ${name} has a control character, which an address cannot hold.`);
  checkSegments(`{${name}}`, value.raw);
  return value.query ? value.raw : encoded(value).replaceAll("?", "%3F");
}

function hasControls(text: string): boolean {
  return /[\0-\x1f\x7f]/.test(text);
}

/**
 * A host template (x-ms-parameterized-host) with its parameters filled in. What stands in the host name can only be part of a host name;
 * what stands first may bring its own scheme along. Slashes at the end of a value do not double the template's own.
 * @throws Error naming the parameter that is missing or is no part of an address.
 */
export function expandHost(template: string, parameters: HostValues): string {
  let address = "";
  let end = 0;
  for (const match of template.matchAll(/\{([^{}]+)\}/g)) {
    address += template.slice(end, match.index);
    end = match.index + match[0].length;
    const value = hostText(match[1] ?? "", parameters);
    const text = /^(?:\/|$)/.test(template.slice(end)) ? value.replace(/\/+$/, "") : value;
    // A part that brings its own scheme along replaces the template's.
    if (/^[a-z][a-z0-9+.-]*:\/\/$/i.test(address) && /^https?:\/\//i.test(text)) address = "";
    const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/]*)(\/)?/i.exec(address);
    if (authority?.[2]) {
      checkSegments(match[0], text);
      address += encodeURIComponent(text);
    } else if ((authority ? /[^\w.:~[\]-]/ : /[\s?#@\\]/).test(text))
      throw new Error(`The host parameter ${match[1] ?? ""} ("${text}") is not part of a host name.`);
    else address += text;
  }
  return address + template.slice(end);
}

type HostValues = Readonly<Record<string, string | number | bigint | boolean | null | undefined>>;

function hostText(name: string, parameters: HostValues): string {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (value === undefined || value === null || value === "") throw new Error(`The host parameter ${name} is missing.`);
  return String(value);
}

/** An address with a query appended; what the address has of a query already stays first. */
export function appendQuery(address: string, query: Readonly<Record<string, QueryValue>> = {}): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    for (const one of isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) parts.push(`${encodeName(name)}=${encoded(one)}`);
    }
  }
  if (parts.length === 0) return address;
  return address + (address.includes("?") ? "&" : "?") + parts.join("&");
}

/** What is encoded already keeps all that a query can hold (RFC 3986, section 3.4): a `#`, a blank or a lone `%` would end it or break it. */
function encoded(value: UrlValue): string {
  if (typeof value !== "object") return encodeURIComponent(String(value));
  return value.raw.replace(/%(?![\da-f]{2})|[^\w!$%&'()*+,./:;=?@[\]|~-]+/giu, encodeURIComponent);
}

/** OData's query options keep their dollar sign, as the services document them. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll("%24", "$");
}

/** `Array.isArray` that knows of readonly arrays. */
function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** An item of an array parameter. */
export type Item = string | number | bigint | boolean | null | undefined;

/**
 * An array as one value of a path or query: each item percent-encoded, what separates them as it is (`,`, `|`, or `%20`), so that a
 * separator inside an item stays a part of it.
 */
export function delimitedText(items: readonly (UrlValue | null | undefined)[], separator: string): Raw;
export function delimitedText(items: readonly (UrlValue | null | undefined)[] | null | undefined, separator: string): Raw | undefined;
export function delimitedText(items: readonly (UrlValue | null | undefined)[] | null | undefined, separator: string): Raw | undefined {
  return items ? { raw: items.map((item) => encoded(item ?? "")).join(separator) } : undefined;
}

/** An array as one text of a header or a form, where nothing is percent-encoded. */
export function joinedText(items: readonly Item[], separator: string): string;
export function joinedText(items: readonly Item[] | null | undefined, separator: string): string | undefined;
export function joinedText(items: readonly Item[] | null | undefined, separator: string): string | undefined {
  return items?.join(separator);
}

/** An array that is left out where it has no items. */
export function nonEmpty<T>(items: readonly T[] | null | undefined): readonly T[] | undefined {
  return items?.length ? items : undefined;
}

/** A parameter that may be absent, written where it is there: `optional(options.since, writeDate)`. */
export function optional<T, W>(value: T | null | undefined, write: (value: T) => W): W | undefined {
  return value === undefined || value === null ? undefined : write(value);
}

/** The properties of an object, each as a parameter of its own (style form, exploded). */
export function explodedProperties(value: object | null | undefined): Record<string, QueryValue> {
  return deepObject("", value, (_, property) => property);
}

/** The properties of an object as `name[property]` (style deepObject). */
export function deepObject(
  name: string,
  value: object | null | undefined,
  label = (owner: string, property: string) => `${owner}[${property}]`,
): Record<string, QueryValue> {
  const given = Object.entries(value ?? {}).filter(([, each]) => each !== undefined && each !== null);
  return Object.fromEntries(
    given.map(([property, each]) => [label(name, property), Array.isArray(each) ? each.map(plainText) : plainText(each)]),
  );
}

/** The properties of an object and their values by turns, as one list (style form or simple, not exploded). */
export function flatProperties(value: object): Item[];
export function flatProperties(value: object | null | undefined): Item[] | undefined;
export function flatProperties(value: object | null | undefined): Item[] | undefined {
  return value ? Object.entries(explodedProperties(value)).flatMap(([name, each]) => [name, String(each as Item)]) : undefined;
}

function plainText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value as Item);
}

/** Any value as JSON, a text too. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value);
}

/** A body of which null is a value: kept as it is, as is one that is absent; else written. */
export function orNull<T, W>(value: T | null, write: (value: T) => W): W | null;
export function orNull<T, W>(value: T | null | undefined, write: (value: T) => W): W | null | undefined;
export function orNull<T, W>(value: T | null | undefined, write: (value: T) => W): W | null | undefined {
  if (value === undefined || value === null) return value as null | undefined;
  return write(value);
}

/** A value that has parts, as JSON text, where it is sent in an address, a header or a form. */
export function jsonText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

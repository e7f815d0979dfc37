/** Text that is percent-encoded already (x-ms-skip-url-encoding); made by {@link raw}. */
export interface Raw {
  readonly raw: string;
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
      // A URL parser removes such segments even where their dots are percent-encoded (WHATWG URL, "double-dot path segment").
      if (text.split(/[/\\]/).some((part) => /^(?:\.|%2e){1,2}$/i.test(part))) {
        throw new Error(`The value of ${segment} makes the path segment "${text}", which an address cannot hold.`);
      }
      return text;
    })
    .join("/");
  return filled.startsWith("/") ? filled : `/${filled}`;
}

function pathText(name: string, value: UrlValue | null | undefined): string {
  if (value === undefined || value === null) throw new Error(`The path parameter ${name} is missing.`);
  if (typeof value === "object") return value.raw;
  if (value === "") throw new Error(`The path parameter ${name} is empty.`);
  return encodeURIComponent(String(value));
}

/**
 * A host template (x-ms-parameterized-host) with its parameters filled in. What stands in the host name can only be part of a host name;
 * what stands first may bring its own scheme along.
 * @throws Error naming the parameter that is missing or is no part of an address.
 */
export function expandHost(
  template: string,
  parameters: Readonly<Record<string, UrlValue | null | undefined>>,
): string {
  let address = "";
  let end = 0;
  for (const match of template.matchAll(/\{([^{}]+)\}/g)) {
    const name = match[1] ?? "";
    address += template.slice(end, match.index);
    end = match.index + match[0].length;
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined || value === null || value === "")
      throw new Error(`The host parameter ${name} is missing.`);
    const text = typeof value === "object" ? value.raw : String(value);
    // A part that brings its own scheme along replaces the template's.
    if (/^[a-z][a-z0-9+.-]*:\/\/$/i.test(address) && /^https?:\/\//i.test(text)) address = "";
    const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/]*)(\/)?/i.exec(address);
    if (authority?.[2]) address += typeof value === "object" ? text : encodeURIComponent(text);
    else if ((authority ? /[^\w.:~[\]-]/ : /[\s?#@\\]/).test(text))
      throw new Error(`The host parameter ${name} ("${text}") is not part of a host name.`);
    else address += text;
  }
  return address + template.slice(end);
}

/** An address with a query appended; what the address has of a query already stays first. */
export function appendQuery(address: string, query: Readonly<Record<string, QueryValue>> = {}): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    for (const one of isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null)
        parts.push(`${encodeName(name)}=${typeof one === "object" ? one.raw : encodeURIComponent(String(one))}`);
    }
  }
  if (parts.length === 0) return address;
  return address + (address.includes("?") ? "&" : "?") + parts.join("&");
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

/** An array as one text, its items separated by commas (collectionFormat: csv). */
export function csv(items: readonly Item[]): string;
export function csv(items: readonly Item[] | null | undefined): string | undefined;
export function csv(items: readonly Item[] | null | undefined): string | undefined {
  return items?.join(",");
}

/** An array as one text, its items separated by spaces (collectionFormat: ssv). */
export function ssv(items: readonly Item[]): string;
export function ssv(items: readonly Item[] | null | undefined): string | undefined;
export function ssv(items: readonly Item[] | null | undefined): string | undefined {
  return items?.join(" ");
}

/** An array as one text, its items separated by tabs (collectionFormat: tsv). */
export function tsv(items: readonly Item[]): string;
export function tsv(items: readonly Item[] | null | undefined): string | undefined;
export function tsv(items: readonly Item[] | null | undefined): string | undefined {
  return items?.join("\t");
}

/** An array as one text, its items separated by vertical bars (collectionFormat: pipes). */
export function pipes(items: readonly Item[]): string;
export function pipes(items: readonly Item[] | null | undefined): string | undefined;
export function pipes(items: readonly Item[] | null | undefined): string | undefined {
  return items?.join("|");
}

/** A parameter that may be absent, written where it is there: `optional(options.since, writeDate)`. */
export function optional<T, W>(value: T | null | undefined, write: (value: T) => W): W | undefined {
  return value === undefined || value === null ? undefined : write(value);
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

import type { PagedAsyncIterableIterator as Iterator, PageSettings } from "@azure/core-paging";
import type { HttpMethods, PipelineResponse } from "@azure/core-rest-pipeline";
import { readJson } from "./body.js";
import type { CallOptions, Context } from "./context.js";
import { parseError } from "./errors.js";
import { appendQuery, type QueryValue } from "./request.js";
import { follow, linkOf, send, type OperationRequest } from "./send.js";
import { arrayOf, revise, type Converter } from "./values.js";

export type { PageSettings };

/** The items of one page, with what asks for the page after it. */
export type Page<T> = T[] & {
  /** Goes into `byPage({ continuationToken })` to go on from here; absent on the last page. */
  readonly continuationToken?: string;
};

/** An iterator over the items of all pages, which are fetched as they are needed; `byPage()` iterates over the pages. */
export type PagedAsyncIterableIterator<T> = Iterator<T, Page<T>, PageSettings>;

/** Name of a property letter by letter, dots and all, or the names on the way to it. */
export type Place = string | readonly string[];

/** Where a page has its items and its link (x-ms-pageable). */
export interface Paging<T> {
  items: Place;
  /** Where the link to the next page is; absent where there is only one page. */
  nextLink?: Place;
  /** Reads one item where wire and type differ. */
  read?: (wire: never) => T;
  /** Reads the body of a page that is not JSON. */
  body?: (response: PipelineResponse) => object | Promise<object>;
  /** The request for the page behind a link, where the document names an operation for it. */
  next?: (link: string) => OperationRequest;
  /** What further pages are asked for with, beside what their links say. */
  query?: Readonly<Record<string, QueryValue>>;
  /** Method that fetches further pages; GET where the document does not say. */
  nextMethod?: HttpMethods;
  /** Query parameter that limits the size of a page. */
  maxPageSize?: string;
}

/**
 * The items of all pages of an operation.
 * @param first the response that has the first page, where there is one already (at the end of a long-running operation).
 */
export function paged<T>(
  context: Context,
  request: OperationRequest,
  options: CallOptions,
  paging: Paging<T>,
  first?: PipelineResponse,
): PagedAsyncIterableIterator<T> {
  // A listing changes nothing, by whichever method.
  const listing = { ...request, repeatable: true };
  async function* pages({ continuationToken, maxPageSize }: PageSettings = {}): AsyncGenerator<Page<T>, void> {
    let link = continuationToken;
    // Brent's way to find a cycle: each link is compared with one before it, which moves on in steps that double.
    let [seen, steps, until] = [link, 0, 1];
    do {
      const response = first && !link ? first : await fetchPage(context, listing, options, paging, link, maxPageSize);
      const page = await readPage(response, paging);
      yield page;
      const next = page.continuationToken;
      if (next && (next === link || next === seen))
        throw parseError(
          response,
          `${request.operation}: the service leads back to a page that it has given already.`,
          undefined,
        );
      link = next;
      if (++steps === until) [seen, steps, until] = [link, 0, until * 2];
    } while (link);
  }
  async function* items(): AsyncGenerator<T, void> {
    for await (const page of pages()) yield* page;
  }
  // Written out rather than taken from core-paging, whose compiled form brings tslib along: 3 KB in every bundle that lists something.
  return Object.assign(items(), { byPage: pages }) as unknown as PagedAsyncIterableIterator<T>;
}

function fetchPage<T>(
  context: Context,
  request: OperationRequest,
  options: CallOptions,
  paging: Paging<T>,
  link: string | undefined,
  maxPageSize: number | undefined,
): Promise<PipelineResponse> {
  if (maxPageSize !== undefined && paging.maxPageSize === undefined) {
    throw new Error(`${request.operation} has no parameter for the size of a page; leave maxPageSize out.`);
  }
  if (!link) {
    const size =
      paging.maxPageSize === undefined || maxPageSize === undefined ? {} : { [paging.maxPageSize]: maxPageSize };
    return send(context, { ...request, query: { ...request.query, ...size } }, options);
  }
  if (paging.next) {
    const next = paging.next(link);
    return /^https?:/i.test(link)
      ? follow(context, withApiVersion(link, next), next, options)
      : send(context, next, options);
  }
  // A page behind a link is answered with 200, whatever the first request is answered with.
  const again = { ...request, method: paging.nextMethod ?? "GET", expected: [...request.expected, 200] };
  const address = appendQuery(withApiVersion(link, request), missing(paging.query, link));
  return follow(context, address, again.method === "GET" ? { ...again, body: undefined } : again, options);
}

async function readPage<T>(
  response: PipelineResponse,
  { items, nextLink, read, body, next }: Paging<T>,
): Promise<Page<T>> {
  const whole = body ? await body(response) : readJson<object>(response, read && readAt(items, arrayOf(read)));
  const found = at(whole, items);
  const page = (Array.isArray(found) ? found : []) as T[];
  const link = nextLink === undefined ? undefined : at(whole, nextLink);
  if (typeof link !== "string" || link === "") return page;
  // A relative link is relative to the address of its page.
  const continuationToken = next ? link : linkOf(response, link);
  return Object.defineProperty(page, "continuationToken", { value: continuationToken, enumerable: false });
}

function steps(place: Place): readonly string[] {
  return typeof place === "string" ? [place] : place;
}

function at(whole: unknown, place: Place): unknown {
  return steps(place).reduce<unknown>(
    (value, name) =>
      typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined,
    whole,
  );
}

/** Reads what stands at a place, and leaves all else as it is. */
function readAt(place: Place, read: Converter): (wire: object) => object {
  return steps(place).reduceRight((inner, name) => (wire: object) => revise(wire, { [name]: inner }), read) as (
    wire: object,
  ) => object;
}

function missing(query: Paging<unknown>["query"], link: string): Paging<unknown>["query"] {
  const present = new URLSearchParams(link.split("?")[1]);
  return query && Object.fromEntries(Object.entries(query).filter(([name]) => !present.has(name)));
}

/** A link goes to the api-version that the client was made for, whatever the service wrote into it. */
function withApiVersion(link: string, request: OperationRequest): string {
  const version = request.query?.["api-version"];
  if (typeof version !== "string") return link;
  const encoded = `api-version=${encodeURIComponent(version)}`;
  if (/[?&]api-version=/i.test(link)) return link.replace(/([?&])api-version=[^&#]*/i, `$1${encoded}`);
  const [address = "", fragment = ""] = link.split(/(#.*)/s);
  return `${address}${address.includes("?") ? "&" : "?"}${encoded}${fragment}`;
}

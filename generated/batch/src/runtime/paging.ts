import {
  getPagedAsyncIterator,
  type PagedAsyncIterableIterator as Iterator,
  type PageSettings,
} from "@azure/core-paging";
import type { HttpMethods, PipelineResponse } from "@azure/core-rest-pipeline";
import { readJson } from "./body.js";
import type { CallOptions, Context } from "./context.js";
import { follow, send, type OperationRequest } from "./send.js";
import { arrayOf, revise } from "./values.js";

export type { PageSettings };

/** The items of one page, with what asks for the page after it. */
export type Page<T> = T[] & {
  /** Goes into `byPage({ continuationToken })` to go on from here; absent on the last page. */
  readonly continuationToken?: string;
};

/** An iterator over the items of all pages, which are fetched as they are needed; `byPage()` iterates over the pages. */
export type PagedAsyncIterableIterator<T> = Iterator<T, Page<T>, PageSettings>;

/** Where a page has its items and its link (x-ms-pageable). Names are taken letter by letter, dots and all. */
export interface Paging<T> {
  /** Property that holds the items. */
  items: string;
  /** Property that holds the link to the next page; absent where there is only one. */
  nextLink?: string;
  /** Reads one item where wire and type differ. */
  read?: (wire: never) => T;
  /** Reads the body of a page that is not JSON. */
  body?: (response: PipelineResponse) => object;
  /** The request for the page behind a link, where the document names an operation for it. */
  next?: (link: string) => OperationRequest;
  /** Method that fetches further pages; GET where the document does not say. */
  nextMethod?: HttpMethods;
  /** Query parameter that limits the size of a page. */
  maxPageSize?: string;
}

/** The items of all pages of an operation. */
export function paged<T>(
  context: Context,
  request: OperationRequest,
  options: CallOptions,
  paging: Paging<T>,
): PagedAsyncIterableIterator<T> {
  const { nextLink, read } = paging;
  const readPage = read && ((wire: object) => revise(wire, { [paging.items]: arrayOf(read) }));
  async function fetchPage(link: string, maxPageSize: number | undefined): Promise<PipelineResponse> {
    if (maxPageSize !== undefined && paging.maxPageSize === undefined) {
      throw new Error(`${request.operation} has no parameter for the size of a page; leave maxPageSize out.`);
    }
    if (link === "") {
      const size =
        paging.maxPageSize === undefined || maxPageSize === undefined ? {} : { [paging.maxPageSize]: maxPageSize };
      return send(context, { ...request, query: { ...request.query, ...size } }, options);
    }
    if (paging.next) return send(context, paging.next(link), options);
    const again = { ...request, method: paging.nextMethod ?? "GET" };
    return follow(
      context,
      withApiVersion(link, request),
      again.method === "GET" ? { ...again, body: undefined } : again,
      options,
    );
  }
  return getPagedAsyncIterator<T, Page<T>, PageSettings, string>({
    firstPageLink: "",
    async getPage(link, maxPageSize) {
      const response = await fetchPage(link, maxPageSize);
      const body = (paging.body ? paging.body(response) : readJson(response, readPage)) as
        Record<string, unknown> | undefined;
      const found = body?.[paging.items];
      const items = (Array.isArray(found) ? found : []) as T[];
      const next = nextLink === undefined ? undefined : body?.[nextLink];
      if (typeof next !== "string" || next === "") return { page: items };
      // Where the page was fetched from is what a relative link is relative to.
      const token = paging.next ? next : new URL(next, response.request.url).href;
      Object.defineProperty(items, "continuationToken", { value: token, enumerable: false });
      return { page: items, nextPageLink: token };
    },
  });
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

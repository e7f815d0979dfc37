import type { BodyFormat, Parameter, RequestBody } from "./parameter.js";
import type { Sample } from "./sample.js";
import type { Schema } from "./schema.js";
import type { Source } from "../report/source.js";

/** The operations that belong together: what stands before the underscore of operationId. */
export interface OperationGroup {
  /** As in the document (`BatchEndpoints`); empty for operations whose operationId has no group. */
  name: string;
  description?: string;
  operations: Operation[];
}

export interface Operation {
  source: Source;
  /** operationId, letter by letter; made from method and path where the document has none. */
  id: string;
  /** What stands after the underscore of operationId. */
  name: string;
  method: HttpMethod;
  /** Below the host, with `{parameters}`; basePath included. */
  path: string;
  summary?: string;
  description?: string;
  externalDocs?: { url: string; description?: string };
  deprecated?: true;
  tags: string[];
  /** All parameters but the body, in the document's order (path-level ones first), client-level ones included. */
  parameters: Parameter[];
  body?: RequestBody;
  /** Responses that are a success, by status. */
  responses: Response[];
  /** Responses that are an error: `default`, and those with x-ms-error-response. */
  errors: Response[];
  paging?: Paging;
  longRunning?: LongRunning;
  samples: Sample[];
  /** x-ms-odata: the model that $filter applies to. */
  odata?: string;
  /** Names of the security schemes that apply; absent means the service's. An empty list means none. */
  security?: string[];
}

export type HttpMethod = "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";

export interface Response {
  source: Source;
  /** `200`, `default`, or a range such as `4XX`. */
  status: string;
  description?: string;
  /** Absent where the response has no body. */
  body?: Schema;
  format?: BodyFormat;
  contentTypes: string[];
  headers: ResponseHeader[];
}

export interface ResponseHeader {
  source: Source;
  name: string;
  clientName?: string;
  description?: string;
  schema: Schema;
  /** x-ms-header-collection-prefix. */
  headerCollectionPrefix?: string;
}

/** x-ms-pageable. */
export interface Paging {
  /** Wire name of the link to the next page, dots and all; absent where there is only ever one page. */
  nextLinkName?: string;
  /** Wire name of the items; `value` unless the document says otherwise. */
  itemName: string;
  /** The way to the items where it is more or less than their name: through objects (`properties.rows`), or none where the body is the list. */
  itemPath?: string[];
  /** The same for the link. */
  nextLinkPath?: string[];
  /** operationId of the operation that fetches further pages. */
  nextOperation?: string;
  /** What one item is. */
  item: Schema;
}

/** x-ms-long-running-operation and its options. */
export interface LongRunning {
  finalStateVia?: "azure-async-operation" | "location" | "original-uri" | "operation-location";
  /** What the operation gives in the end: final-state-schema, or the body of the success response. */
  result?: Schema;
}

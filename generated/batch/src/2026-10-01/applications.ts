// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { writeRfc1123Date } from "../runtime/dates.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { optional } from "../runtime/request.js";
import { send } from "../runtime/send.js";
import type { BatchContext } from "./context.js";
import type { BatchApplication } from "./models.js";

/** Options of {@link listApplications}. */
export interface ApplicationsListApplicationsOptions extends CallOptions {
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  timeOut?: number;
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  clientRequestId?: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  ocpdate?: Date;
  /**
   * Page size limit, 1 to 1000 applications.
   *
   * Default: `1000`.
   */
  maxresults?: number;
}

/**
 * List the account's applications and versions that Compute Nodes can already use; others show only in portal or
 * ARM.
 *
 * `GET /applications?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId):
 * readApplicationsListApplicationsHeaders of response-headers.js, with the option onResponse.
 *
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.applications.listApplications()) console.log(item);
 * ```
 */
export function listApplications(
  context: BatchContext,
  options: ApplicationsListApplicationsOptions = {},
): PagedAsyncIterableIterator<BatchApplication> {
  return paged(
    context,
    {
      operation: "Applications.listApplications",
      method: "GET",
      path: "/applications",
      query: { "api-version": context.apiVersion, timeOut: options.timeOut, maxresults: options.maxresults },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "odata.nextLink",
      maxPageSize: "maxresults",
    },
  );
}

/** Options of {@link getApplication}. */
export interface ApplicationsGetApplicationOptions extends CallOptions {
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  timeOut?: number;
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  clientRequestId?: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  ocpdate?: Date;
}

/**
 * Get one application, with only those versions that Compute Nodes can use; others show only in portal or ARM.
 *
 * `GET /applications/{applicationId}?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readApplicationsGetApplicationHeaders
 * of response-headers.js, with the option onResponse.
 *
 * @param applicationId Application ID.
 * @returns The application.
 * @example
 * ```ts
 * const result = await client.applications.getApplication("my_application_id");
 * ```
 */
export async function getApplication(
  context: BatchContext,
  applicationId: string,
  options: ApplicationsGetApplicationOptions = {},
): Promise<BatchApplication> {
  const response = await send(
    context,
    {
      operation: "Applications.getApplication",
      method: "GET",
      path: "/applications/{applicationId}",
      pathParameters: { applicationId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      expected: [200],
    },
    options,
  );
  return readJson<BatchApplication>(response);
}

import { http, HttpResponse, type HttpHandler, type HttpResponseResolver } from "msw";

/** An answer of the service, with the body as JSON has it. */
export interface Answer<Body> {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  body?: Body;
}

/** What to answer in place of what is documented: parts of an answer, or a function that sees the request. */
export type Answering<Body> = Answer<Body> | HttpResponseResolver;

export interface HandlerOptions {
  /** Address of the service, without a slash at its end; any host, where absent. */
  endpoint?: string;
  /** Answers one request, and leaves the next ones to other handlers. */
  once?: boolean;
}

/** A handler of one operation; with `answering`, its status and body are that one's, as far as it has them. */
export function handlerOf<Body>(
  method: "get" | "put" | "post" | "patch" | "delete" | "head" | "options",
  path: string,
  documented: Answer<unknown>,
  answering: Answering<Body> = {},
  { endpoint = "*", once = false }: HandlerOptions = {},
): HttpHandler {
  const resolver = typeof answering === "function" ? answering : () => responseOf(merged(documented, answering));
  return http[method](endpoint + path, resolver, { once });
}

/** A status of its own leaves the documented body behind. */
function merged(documented: Answer<unknown>, answering: Answer<unknown>): Answer<unknown> {
  return answering.status === undefined ? { ...documented, ...answering } : answering;
}

function responseOf({ status = 200, headers = {}, body }: Answer<unknown>): Response {
  if (body === undefined) return new HttpResponse(null, { status, headers });
  const types = Object.entries(headers).filter(([name]) => name.toLowerCase() === "content-type");
  const isText = typeof body === "string" && types.some(([, type]) => !type.includes("json"));
  return isText ? new HttpResponse(body, { status, headers }) : HttpResponse.json(body as object, { status, headers });
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Waits for this before it answers. */
  readonly after?: Promise<unknown>;
}

export interface Service {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** A service on loopback; `answer` gets each request. */
export async function startService(answer: (request: Received, endpoint: string) => Answer | undefined): Promise<Service> {
  const received: Received[] = [];
  let endpoint = "";
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    const { pathname } = new URL(request.url ?? "/", endpoint);
    const told: Received = {
      method: request.method ?? "",
      path: pathname,
      authorization: request.headers.authorization,
      body: text === "" ? undefined : (JSON.parse(text) as unknown),
    };
    received.push(told);
    const { status = 200, headers = {}, body, after } = answer(told, endpoint) ?? notFound;
    await after;
    response.writeHead(status, { ...(body !== undefined && { "content-type": "application/json" }), ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint,
    received,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

const notFound: Answer = { status: 404, body: { error: { code: "NotFound", message: "There is no such thing." } } };

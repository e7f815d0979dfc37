import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TokenCredential } from "@azure/core-auth";
import { createDefaultHttpClient, type HttpClient } from "@azure/core-rest-pipeline";
import { onTestFinished } from "vitest";
import { createContext, type Authentication, type Context, type ContextOptions } from "../../../templates/runtime/context.js";

/** A request as it arrived. */
export interface Arrived {
  method: string;
  /** Path and query, undecoded. */
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** What the server answers: a status with headers and a body (JSON unless it is text or bytes). */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface TestServer {
  url: string;
  requests: Arrived[];
}

export type Handler = (request: Arrived, response: ServerResponse) => Answer | undefined | Promise<Answer | undefined>;

/** A real HTTP server on loopback that stops with the test. A handler that gives nothing has answered by itself. */
export async function serve(handler: Handler | Answer[]): Promise<TestServer> {
  const requests: Arrived[] = [];
  const answers = Array.isArray(handler) ? [...handler] : undefined;
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const request: Arrived = {
        method: incoming.method ?? "",
        url: incoming.url ?? "",
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString("utf8"),
      };
      requests.push(request);
      void Promise.resolve(answers ? (answers.shift() ?? { status: 599 }) : (handler as Handler)(request, response)).then((answer) => {
        if (answer) write(response, answer);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

function write(response: ServerResponse, { status = 200, headers = {}, body }: Answer): void {
  const raw = typeof body === "string" || body instanceof Uint8Array;
  response.writeHead(status, { ...(body === undefined || raw ? {} : { "content-type": "application/json" }), ...headers });
  response.end(raw || body === undefined ? body : JSON.stringify(body));
}

/** A context for a test server; nothing is retried unless the test asks for it. */
export function contextFor(endpoint: string, authentication?: Authentication, options: ContextOptions = {}): Context {
  return createContext(
    { endpoint, packageName: "@specwright/test", packageVersion: "1.2.3", authentication },
    { allowInsecureConnection: true, retryOptions: { maxRetries: 0 }, ...options },
  );
}

export const token = "eyJ0eXAiOiJKV1QiLCJhbGciOi.secret-token";

export const tokenCredential: TokenCredential = { getToken: () => Promise.resolve({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) };

/**
 * A transport for addresses as they are in production: what is sent to `https://management.azure.com` arrives, over real HTTP, at the server
 * that stands for that origin.
 */
export function routed(origins: Record<string, TestServer>): HttpClient {
  const transport = createDefaultHttpClient();
  return {
    async sendRequest(request) {
      const { url, allowInsecureConnection = false } = request;
      const { origin } = new URL(url);
      const server = origins[origin];
      if (!server) throw new Error(`No server stands for ${origin}.`);
      request.url = url.replace(origin, server.url);
      request.allowInsecureConnection = true;
      try {
        return await transport.sendRequest(request);
      } finally {
        request.url = url;
        request.allowInsecureConnection = allowInsecureConnection;
      }
    },
  };
}

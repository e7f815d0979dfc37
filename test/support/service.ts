import { mkdir, symlink, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { generated, temporaryFolder } from "./generated.js";

/** What a generated client has sent. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** What the service answers to it: JSON, unless `headers` say otherwise. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface CalledService {
  /** The exports of the package's root module. */
  module: Record<string, unknown>;
  /** A client of the service; its only positional parameter may be the endpoint. */
  client: Record<string, Record<string, (...values: unknown[]) => Promise<unknown>>>;
  /** Requests, oldest first. */
  received: Received[];
}

/**
 * Generates a package from a document with `host: localhost` (or without servers), and calls it over HTTP on loopback.
 * @param answer what the service says to each request
 */
export async function called(document: string, answer: (request: Received) => Answer): Promise<CalledService> {
  const { files } = await generated(document);
  const folder = await temporaryFolder();
  await symlink(join(import.meta.dirname, "../../node_modules"), join(folder, "node_modules"));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const received: Received[] = [];
  const endpoint = await listening(received, answer);
  const module = (await import(join(folder, "src/index.ts"))) as Record<string, unknown>;
  const found = Object.entries(module).find(([name, value]) => name.endsWith("Client") && typeof value === "function");
  if (!found) throw new Error("The package exports no client.");
  const Client = found[1] as new (...values: unknown[]) => CalledService["client"];
  const options = { endpoint, allowInsecureConnection: true, retryOptions: { maxRetries: 0 } };
  return { module, client: Client.length === 1 ? new Client(endpoint, options) : new Client(options), received };
}

async function listening(received: Received[], answer: (request: Received) => Answer): Promise<string> {
  const server = createServer((request, response) => {
    void respond(request, response, received, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  received: Received[],
  answer: (request: Received) => Answer,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const seen = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks).toString() };
  received.push(seen);
  const { status = 200, headers = { "content-type": "application/json" }, body } = answer(seen);
  response.writeHead(status, headers).end(body === undefined ? undefined : JSON.stringify(body));
}

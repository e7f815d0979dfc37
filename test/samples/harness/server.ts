import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface Arrived {
  method: string;
  /** Path and query, undecoded. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What the server answers. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | undefined;
}

/** A real HTTP server on loopback that answers one request after the other, whatever they ask for, and keeps them. */
export class LoopbackServer {
  readonly url: string;
  readonly #server: Server;
  #answers: Answer[] = [];
  #arrived: Arrived[] = [];

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on("request", (incoming, response) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => {
        const { method = "", url = "", headers } = incoming;
        this.#arrived.push({ method, url, headers, body: Buffer.concat(chunks).toString("utf8") });
        const answer = this.#answers.shift() ?? { status: 410, headers: {}, body: "No more requests were expected." };
        response.writeHead(answer.status, answer.headers);
        response.end(answer.body);
      });
    });
  }

  static async start(): Promise<LoopbackServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new LoopbackServer(server);
  }

  /** Forgets what was, and answers these from now on. */
  script(answers: readonly Answer[]): void {
    this.#answers = [...answers];
    this.#arrived = [];
  }

  get arrived(): readonly Arrived[] {
    return this.#arrived;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

import { spawn } from "node:child_process";
import { once } from "node:events";

/** A page of ten items that both services could have answered. */
const page = JSON.stringify({
  value: Array.from({ length: 10 }, (_, n) => ({
    id: `item-${String(n)}`,
    name: `item-${String(n)}`,
    location: "westeurope",
    creationTime: "2026-01-01T00:00:00Z",
    state: "active",
    systemData: { createdAt: "2026-01-01T00:00:00Z", createdBy: "someone" },
    properties: { description: "An item.", endpointConfiguration: { a: "b" }, provisioningState: "Succeeded" },
  })),
});

const source = `
  import { createServer } from "node:http";
  const body = ${JSON.stringify(page)};
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) }).end(body);
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

/** A server in a process of its own, which answers every request with the same page; it ends when it is disposed of. */
export async function startServer(): Promise<AsyncDisposable & { address: string }> {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", source], { stdio: ["ignore", "pipe", "inherit"] });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  return {
    address: `http://127.0.0.1:${port.toString().trim()}`,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await once(child, "exit");
    },
  };
}

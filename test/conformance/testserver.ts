import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Folder of the npm package that holds AutoRest's test server and the documents that describe it. */
export const testserverFolder = dirname(createRequire(import.meta.url).resolve("@microsoft.azure/autorest.testserver/package.json"));

/** The Swagger documents of the test server. */
export const documentsFolder = join(testserverFolder, "swagger");

export interface Testserver {
  /** `http://localhost:12345`: the name that the server itself writes into its links. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts the test server on a free loopback port.
 * @param coverageFolder where it notes which scenarios it has seen.
 */
export async function startTestserver(coverageFolder: string): Promise<Testserver> {
  const command = [join(testserverFolder, "dist/cli/cli.js"), "run", "--port", "0", "--coverageDirectory", coverageFolder];
  const server = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"], cwd: coverageFolder });
  const stopped = once(server, "exit");
  let told = "";
  const port = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      if (told.length > 100_000) return; // it writes a line for each request, long after it has told its port
      told += chunk.toString();
      const found = /Started server on port (\d+)/.exec(told)?.[1];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("error", reject);
    server.once("exit", (code) =>
      reject(new Error(`AutoRest's test server ended with ${String(code)} before it listened:\n${told.slice(-2000)}`)),
    );
  });
  // A run that is interrupted must not leave the server behind.
  process.once("exit", () => server.kill());
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      server.kill();
      await stopped;
    },
  };
}

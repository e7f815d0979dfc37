import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { useInstrumenter, type Instrumenter, type TracingContext } from "@azure/core-tracing";
import { AzureLogger, setLogLevel } from "@azure/logger";
import { build } from "esbuild";
import { expect, it, onTestFinished } from "vitest";
import { bearerToken } from "../../../templates/runtime/authentication.js";
import { send } from "../../../templates/runtime/send.js";
import { contextFor, serve, token, tokenCredential } from "./server.js";

const get = { operation: "Things.get", method: "GET", path: "/thing", expected: [200] } as const;

/** A key and its certificate for localhost, where there is an openssl to make them. */
function certificate(): { key: string; cert: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "specwright-tls-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  try {
    execFileSync(
      "openssl",
      [
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost",
        "-keyout",
        key,
        "-out",
        cert,
      ],
      { stdio: "ignore" },
    );
    return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it("sends tokens over https, and keeps what certificates come with out of the log", async ({ skip }) => {
  const tls = certificate();
  if (!tls) return skip();
  const lines: string[] = [];
  const { log } = AzureLogger;
  AzureLogger.log = (...args) => lines.push(args.map((arg) => (typeof arg === "string" ? arg : inspect(arg, { depth: 9 }))).join(" "));
  setLogLevel("verbose");
  const seen: (string | undefined)[] = [];
  const plain = await serve(() => ({ body: {} }));
  const server = createServer(tls, (request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(request.url === "/away" ? 307 : 200, request.url === "/away" ? { location: `${plain.url}/stolen` } : {}).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  onTestFinished(async () => {
    setLogLevel();
    AzureLogger.log = log;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const endpoint = `https://localhost:${(server.address() as AddressInfo).port}`;
  const context = contextFor(endpoint, bearerToken(tokenCredential, "s"), {
    tlsOptions: { ca: tls.cert, passphrase: "certificate-passphrase" },
    allowInsecureConnection: false,
  });
  await send(context, get);
  await expect(send(context, { ...get, path: "/away" })).rejects.toMatchObject({ statusCode: 307 });
  expect(seen).toEqual([`Bearer ${token}`, `Bearer ${token}`]);
  expect(plain.requests).toEqual([]);
  expect(lines.join("\n")).toContain("Request: ");
  expect(lines.filter((line) => line.includes("certificate-passphrase") || line.includes(token))).toEqual([]);
});

it("traces each operation under its name", async () => {
  const spans: string[] = [];
  const context: TracingContext = { setValue: () => context, getValue: () => undefined, deleteValue: () => context };
  const instrumenter: Instrumenter = {
    startSpan: (name, options) => {
      spans.push(`${options?.packageName ?? ""} ${name}`);
      return {
        span: {
          setStatus: (status) => spans.push(status.status),
          setAttribute: () => undefined,
          end: () => spans.push("end"),
          recordException: () => undefined,
          isRecording: () => true,
        },
        tracingContext: context,
      };
    },
    withContext: (_, callback, ...args) => callback(...args),
    parseTraceparentHeader: () => undefined,
    createRequestHeaders: () => ({ traceparent: "00-trace" }),
  };
  useInstrumenter(instrumenter);
  const server = await serve([{ body: {} }, { status: 404 }]);
  await send(contextFor(server.url), get);
  await expect(send(contextFor(server.url), get)).rejects.toThrow();
  expect(server.requests[0]?.headers["traceparent"]).toBe("00-trace");
  expect(spans.filter((span) => span.startsWith("@specwright"))).toEqual(["@specwright/test Things.get", "@specwright/test Things.get"]);
  expect(spans.slice(-3)).toEqual(["error", "end", "error", "end"].slice(-3));
});

it("lets a bundler take only what a call needs", async () => {
  const bundle = async (contents: string): Promise<{ bytes: number; modules: string[] }> => {
    const { metafile, outputFiles } = await build({
      stdin: { contents, resolveDir: join(import.meta.dirname, "../../../templates/runtime"), loader: "ts" },
      bundle: true,
      minify: true,
      platform: "node",
      format: "esm",
      write: false,
      metafile: true,
    });
    const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
    );
    return { bytes: outputFiles[0]?.contents.length ?? 0, modules: used.map(([path]) => path) };
  };
  const { bytes, modules } =
    await bundle(`import { createContext } from "./context.js"; import { bearerToken } from "./authentication.js"; import { paged } from "./paging.js";
    export const list = (credential) => paged(createContext({ endpoint: "https://host", packageName: "p", packageVersion: "1", authentication: bearerToken(credential, "s") }), { operation: "Things.list", method: "GET", path: "/things", expected: [200] }, {}, { items: "value" });`);
  expect(modules.filter((path) => /core-lro|core-xml|core-paging|runtime\/(?:polling|shared-key|multipart|bytes)\.ts/.test(path))).toEqual(
    [],
  );
  expect(bytes).toBeLessThan(78_000);
  // Nothing of ours runs by being imported.
  for (const file of readdirSync(join(import.meta.dirname, "../../../templates/runtime")).filter((name) => name.endsWith(".ts"))) {
    const { modules: kept } = await bundle(`import "./${file.replace(/\.ts$/, ".js")}";`);
    expect(kept.filter((path) => path.includes("templates/runtime"))).toEqual([]);
  }
});

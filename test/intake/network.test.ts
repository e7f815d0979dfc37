import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { specwright } from "../cli/support.js";
import { loopbackCertificate } from "../support/certificate.js";
import { contentOf, put, temporaryFolder } from "../unit/output/support.js";
import { provider, putUpstream, widgetProject } from "./upstream.js";

const properties = { size: { type: "integer", format: "int32", description: "How large." } };

/** Serves the files of a folder over https on loopback, below /raw; `asked` has the paths that were asked for. */
async function upstream() {
  const folder = temporaryFolder();
  const { certificate, key } = loopbackCertificate();
  const trusted = join(temporaryFolder(), "trusted.pem");
  writeFileSync(trusted, certificate);
  const asked: string[] = [];
  const moved = new Map<string, string>();
  const server = createServer({ cert: certificate, key }, (request, response) => {
    const { pathname } = new URL(request.url ?? "", "https://localhost");
    asked.push(pathname);
    const file = join(folder, decodeURIComponent(pathname.replace(/^\/raw\//, "")));
    const location = moved.get(pathname);
    if (location !== undefined) response.writeHead(302, { location }).end();
    else if (existsSync(file) && statSync(file).isFile()) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) =>
      server.close(() => {
        resolve();
      }),
    );
  };
  onTestFinished(close);
  const origin = `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const cwd = widgetProject();
  const run = (...args: string[]) => specwright(args, { cwd, env: { NODE_EXTRA_CA_CERTS: trusted, NO_PROXY: "127.0.0.1" } });
  return { folder, origin, asked, moved, close, cwd, run };
}

const url = (origin: string, version: string) => `${origin}/raw/${provider}/stable/${version}/widgets.json`;
const hash = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

describe("specwright add-version with an https URL", () => {
  it("fetches the document with its common types and samples, pins them, and never asks again", async () => {
    const { folder, origin, asked, close, cwd, run } = await upstream();
    const document = putUpstream(folder, "2026-01-01", properties);
    const ended = await run("add-version", "widgets", `${url(origin, "2026-01-01")}?token=secret`, "--network", "--sha256", hash(document));
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toContain("Added widgets/2026-01-01: specs/widgets/2026-01-01/openapi.json and 4 files that it refers to.");
    expect(ended.stdout).toContain("widgets/2025-01-01 → widgets/2026-01-01: asks for a major version");
    // Each file once, and nothing else.
    const home = `/raw/${provider}/stable/2026-01-01`;
    const types = "/raw/specification/common-types/resource-management/v3";
    expect([...asked].sort()).toEqual(
      [
        `${types}/errors.json`,
        `${types}/types.json`,
        `${home}/examples/Widgets%20Get.json`,
        `${home}/parts.json`,
        `${home}/widgets.json`,
      ].sort(),
    );

    // The same as from a checkout of the same documents, but for where the document was.
    const other = widgetProject();
    expect(await specwright(["add-version", "widgets", document], { cwd: other })).toMatchObject({ code: 0 });
    const [fetched, copied] = [contentOf(cwd), contentOf(other)];
    const lock = fetched["specs/specwright.lock.json"] ?? "";
    expect(lock).toContain(`"source": "${url(origin, "2026-01-01")}"`);
    expect(lock).not.toContain("secret");
    const source = `${provider}/stable/2026-01-01/widgets.json`;
    expect({ ...fetched, "specs/specwright.lock.json": lock.replace(url(origin, "2026-01-01"), source) }).toEqual(copied);
    expect(JSON.parse(lock)).toMatchObject({
      "widgets/2026-01-01": { files: { "widgets/2026-01-01/openapi.json": { sha256: hash(document) } } },
    });

    await close();
    expect(await run("generate", "--force")).toMatchObject({ code: 0, stderr: "" });
    expect(await run("generate", "--check")).toMatchObject({ code: 0, stderr: "" });
  });

  it("notices that a document is no longer what it was", async () => {
    const { folder, origin, cwd, run } = await upstream();
    const document = putUpstream(folder, "2026-01-01", properties);
    const before = hash(document);
    expect(await run("add-version", "widgets", url(origin, "2026-01-01"), "--network")).toMatchObject({ code: 0 });
    writeFileSync(document, readFileSync(document, "utf8").replace("Gets a widget.", "Gets one widget."));
    const added = contentOf(cwd);

    // By the hash that somebody gives …
    const given = await run(
      "add-version",
      "widgets",
      url(origin, "2026-01-01"),
      "--network",
      "--api-version",
      "2026-02-01",
      "--sha256",
      before,
    );
    expect(given).toMatchObject({ code: 2, stdout: "" });
    expect(given.stderr).toContain(`is not what --sha256 says: its SHA-256 is ${hash(document)}.`);
    expect(contentOf(cwd)).toEqual(added);

    // … and by the pin, where a version that was taken out is taken in again.
    const configuration = join(cwd, "specs/specwright.yaml");
    writeFileSync(configuration, readFileSync(configuration, "utf8").replace(/.*2026-01-01.*\n/, ""));
    rmSync(join(cwd, "specs/widgets/2026-01-01"), { recursive: true });
    const pinned = await run("add-version", "widgets", url(origin, "2026-01-01"), "--network");
    expect(pinned.code).toBe(2);
    expect(pinned.stderr).toContain(
      `${provider}/stable/2026-01-01/widgets.json is not what specs/specwright.lock.json says of widgets/2026-01-01: its SHA-256 is ${hash(document)} now.`,
    );
    expect(pinned.stderr).toContain('remove "widgets/2026-01-01" from specs/specwright.lock.json first');
    writeFileSync(document, readFileSync(document, "utf8").replace("Gets one widget.", "Gets a widget."));
    expect(await run("add-version", "widgets", url(origin, "2026-01-01"), "--network")).toMatchObject({ code: 0 });
    expect(contentOf(cwd)).toEqual(added);
  });

  it("leaves everything as it was where it cannot have a file, and says which", async () => {
    const { folder, origin, moved, cwd, run } = await upstream();
    putUpstream(folder, "2026-01-01", properties);
    const before = contentOf(cwd);
    const failed = async (...args: string[]) => {
      const { code, stdout, stderr } = await run("add-version", "widgets", url(origin, "2026-01-01"), ...args);
      expect({ code, stdout, content: contentOf(cwd) }).toEqual({ code: 1, stdout: "", content: before });
      return stderr;
    };
    rmSync(join(folder, provider, "stable/2026-01-01/parts.json"));
    expect(await failed("--network")).toMatch(
      /^https:\/\/127\.0\.0\.1:\d+\/raw\/.*\/widgets\.json:\d+:\d+: error SW101: .*parts\.json.*the server answered 404/,
    );
    put(folder, { [`${provider}/stable/2026-01-01/parts.json`]: "<!DOCTYPE html>\n" });
    expect(await failed("--network")).toMatch(/parts\.json:1:1: error SW102/);
    moved.set(`/raw/${provider}/stable/2026-01-01/parts.json`, "http://127.0.0.1/parts.json");
    expect(await failed("--network")).toMatch(/widgets\.json:\d+:\d+: error SW104: .*redirects to http:/);
  });

  it("is led neither to this machine nor into a private network, by no name, address, $ref or redirect", async () => {
    const { folder, origin, asked, moved, cwd, run } = await upstream();
    putUpstream(folder, "2026-01-01", properties);
    const before = contentOf(cwd);
    const parts = `/raw/${provider}/stable/2026-01-01/parts.json`;
    const inside = [
      "https://localhost:1/x.json",
      "https://127.2/x.json",
      "https://2130706434/x.json",
      "https://169.254.169.254/metadata/identity",
      "https://[::ffff:127.0.0.1]/x.json",
    ];
    for (const location of inside) {
      moved.set(parts, location);
      const ended = await run("add-version", "widgets", url(origin, "2026-01-01"), "--network");
      expect({ location, code: ended.code, content: contentOf(cwd) }).toEqual({ location, code: 1, content: before });
      expect(ended.stderr).toMatch(
        /widgets\.json:\d+:\d+: error SW104: .*of this machine or of a private network; allow it with --allow-host/,
      );
    }
    expect(asked.filter((path) => path === parts)).toHaveLength(inside.length);

    // Named, it is asked; that nobody is there is another matter.
    moved.set(parts, "https://localhost:1/x.json");
    const named = await run("add-version", "widgets", url(origin, "2026-01-01"), "--network", "--allow-host", "LOCALHOST");
    expect(named.stderr).toMatch(/error SW101: .*its host takes no connections there/);
  });

  it("trusts nobody whom the system does not", async () => {
    const { folder, origin, cwd } = await upstream();
    putUpstream(folder, "2026-01-01", properties);
    const ended = await specwright(["add-version", "widgets", url(origin, "2026-01-01"), "--network"], {
      cwd,
      env: { NO_PROXY: "127.0.0.1" },
    });
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toMatch(/error SW101: The document cannot be read: .*certificate/);
  });

  it("knows GitHub's page about a document from the document", async () => {
    const page = "https://github.com/Azure/azure-rest-api-specs/blob/main/specification/batch/x.json";
    const ended = await specwright(["add-version", "widgets", page, "--network"], { cwd: widgetProject() });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain("https://raw.githubusercontent.com/Azure/azure-rest-api-specs/main/specification/batch/x.json");
  });
});

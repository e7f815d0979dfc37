import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { configurationOf } from "../../../generator/config/ad-hoc.js";
import { packageTarget } from "../../../generator/outputs/common/target.js";
import type { VersionOrder } from "../../../generator/package.js";
import { readRuntime } from "../../../generator/render/runtime-modules.js";
import { templatesFolder } from "../../../generator/render/templates-folder.js";
import { silent } from "../../../generator/report/progress.js";
import { Threads } from "../../../generator/build/threads/threads.js";
import { temporaryFolder } from "../../support/generated.js";

const open: Threads[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((threads) => threads.close()));
});

function threadsOf(count: number): Threads {
  const threads = new Threads(count);
  open.push(threads);
  return threads;
}

/** The order of an api-version with one operation. */
async function orderOf(folder: string, apiVersion: string): Promise<VersionOrder> {
  const document = join(folder, `${apiVersion}.json`);
  const paths = { "/pets": { get: { operationId: "Pets_List", responses: { 200: { description: "ok" } } } } };
  await writeFile(document, JSON.stringify({ swagger: "2.0", info: { title: "Pets", version: apiVersion }, paths }));
  const source = { file: document, pointer: "", line: 1, column: 1 };
  const configuration = configurationOf({ title: "Pets", apiVersion, apiVersionSource: source, source }, document);
  const runtime = readRuntime(`${templatesFolder}/runtime`);
  const [version] = configuration.versions;
  if (!version) throw new Error("There is no version.");
  return { version, folder, target: packageTarget(configuration, runtime.exports), runtime };
}

async function ordersOf(folder: string, count: number): Promise<VersionOrder[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => orderOf(folder, `v${String(index)}`)));
}

it("makes each api-version that it is asked for, on fewer threads than there are api-versions", async () => {
  const orders = await ordersOf(await temporaryFolder(), 7);
  const threads = threadsOf(2);
  const results = await Promise.all(orders.map((order) => threads.make(order, undefined, silent)));
  expect(results.map(({ made }) => made?.emission.apiVersion)).toEqual(orders.map(({ version }) => version.apiVersion));
  expect(threads.used).toBe(2);
}, 60_000);

it("uses a thread more only where all others are at work, and tells what they are at", async () => {
  const [one, two] = await ordersOf(await temporaryFolder(), 2);
  const threads = threadsOf(4);
  const told: string[] = [];
  const progress = { tell: (line: string) => void told.push(line) };
  expect(threads.areRunning).toBe(false);
  threads.start(2);
  expect(threads.areRunning).toBe(true);
  expect(threads.used).toBe(0);
  for (const order of [one, two]) if (order) await threads.make(order, undefined, progress);
  expect(threads.used).toBe(1);
  expect(told).toEqual(expect.arrayContaining(["load pets v0", "render pets v1"]));
}, 60_000);

it("tells of a fault of the program to whoever asked, and goes on with the others", async () => {
  const [order] = await ordersOf(await temporaryFolder(), 1);
  const threads = threadsOf(1);
  const broken = threads.make({} as VersionOrder, undefined, silent);
  const next = order && threads.make(order, undefined, silent);
  await expect(broken).rejects.toThrow(TypeError);
  expect((await next)?.made?.emission.apiVersion).toBe("v0");
}, 60_000);

it("has stored what it has made when it is closed", async () => {
  const folder = await temporaryFolder();
  const [order] = await ordersOf(folder, 1);
  const threads = threadsOf(2);
  if (order) await threads.make(order, { folder: join(folder, "store"), build: "test" }, silent);
  await threads.close();
  expect(["version-pets-v0", "files-pets-v0"].map((name) => existsSync(join(folder, "store", name)))).toEqual([true, true]);
}, 60_000);

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { built } from "./support.js";

/** An app that uses all three, as its author would write it; lines that must not compile say so. */
const app = `
import { QueryClient } from "@tanstack/query-core";
import { setupServer } from "msw/node";
import { BatchJobUpdateOptionsSchema } from "./2026-10-01/zod/requests.js";
import { BatchJobSchema } from "./2026-10-01/zod/responses.js";
import { jobs as queries } from "./2026-10-01/tanstack-query/index.js";
import { handlers, jobs } from "./2026-10-01/msw/index.js";
import { createBatch } from "./2026-10-01/context.js";
import type { BatchJob } from "./2026-10-01/models.js";

const context = createBatch("https://account.region.batch.azure.com", {
  getToken: () => Promise.resolve({ token: "t", expiresOnTimestamp: 0 }),
});
const client = new QueryClient();
const key = queries.getJobQuery(context, "job").queryKey;
export const known: BatchJob | undefined = client.getQueryData(key);
export const fetched: Promise<BatchJob> = client.fetchQuery(queries.getJobQuery(context, "job"));
export const pages = await client.fetchInfiniteQuery(queries.listJobsInfiniteQuery(context));
export const first: string | undefined = pages.pages[0]?.[0]?.id;
await queries.updateJobMutation(context).mutationFn({ jobId: "job", job: { priority: 1 } });
// @ts-expect-error: there is no such property.
await queries.updateJobMutation(context).mutationFn({ jobId: "job", job: { prio: 1 } });
setupServer(jobs.getJobHandler({ status: 404 }), ...handlers());
// @ts-expect-error: a priority is a number.
jobs.getJobHandler({ body: { priority: "high" } });
export const created: string | undefined = BatchJobSchema.parse({}).creationTime;
export const priority: number | undefined = BatchJobUpdateOptionsSchema.parse({}).priority;
`;

it("schemas, queries and handlers type-check, with the apps that use them, and depend on what they import", async () => {
  const { folder } = await built("batch", "2026-10-01", ["zod", "tanstack-query", "msw"]);
  writeFileSync(join(folder, "src/app.ts"), app);
  const tsc = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
  const said = (): string => {
    try {
      return execFileSync(process.execPath, [tsc, "-p", folder, "--noEmit"], { encoding: "utf8" });
    } catch (error) {
      return String((error as { stdout: string }).stdout);
    }
  };
  expect(said()).toBe("");
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, Record<string, string>>;
  expect(manifest["dependencies"]).toHaveProperty("zod", "^4.1.0");
  expect(manifest["peerDependencies"]).toMatchObject({ "@tanstack/query-core": "^5.90.0", msw: "^2.10.0" });
  expect(manifest["peerDependenciesMeta"]).toMatchObject({ msw: { optional: true } });
  expect(Object.keys(manifest["exports"] ?? {})).toEqual(
    expect.arrayContaining(["./zod/requests", "./zod/responses", "./tanstack-query", "./msw", "./2026-10-01/msw"]),
  );
});

import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { built, type Built } from "./support.js";

const version = "2026-10-01";
const server = setupServer();
let api: Built;
/* eslint-disable @typescript-eslint/no-explicit-any -- what a test has just generated has no types here */
let handlers: any;
let client: any;

beforeAll(async () => {
  server.listen({ onUnhandledRequest: "error" });
  api = await built("batch", version, ["msw"], true);
  handlers = await api.module(`${version}/msw/index.js`);
  const { BatchClient } = (await api.module(`${version}/client.js`)) as any;
  const credential = { getToken: () => Promise.resolve({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
  client = new BatchClient("https://account.region.batch.azure.com", credential);
});
afterEach(() => {
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});

async function all(items: AsyncIterable<any>): Promise<any[]> {
  const found = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("handlers for msw", () => {
  it("answer documented samples", async () => {
    server.use(...handlers.handlers());
    expect((await all(client.jobs.listJobs())).map(({ id }) => id)).toContain("jobId");
    expect(await client.pools.getPool("pool")).toMatchObject({ id: "mypool001" });
    await client.jobs.createJob({ id: "job", poolInfo: {} });
  });

  it("answer what they are given: a body, a status, a function; once, or always", async () => {
    server.use(
      handlers.jobs.getJobHandler({ status: 404, body: { code: "JobNotFound" } }, { once: true }),
      handlers.jobs.getJobHandler({ body: { id: "mine" } }),
      handlers.pools.getPoolHandler(({ params }: any) => HttpResponse.json({ id: params.poolId })),
    );
    await expect(client.jobs.getJob("x")).rejects.toMatchObject({ statusCode: 404, code: "JobNotFound" });
    expect(await client.jobs.getJob("x")).toMatchObject({ id: "mine" });
    expect(await client.pools.getPool("p-7")).toMatchObject({ id: "p-7" });
  });

  it("answer for one service where its address is given", async () => {
    server.use(
      handlers.jobs.getJobHandler({ body: { id: "elsewhere" } }, { endpoint: "https://other.region.batch.azure.com" }),
      handlers.jobs.getJobHandler({ body: { id: "here" } }),
    );
    expect(await client.jobs.getJob("x")).toMatchObject({ id: "here" });
  });

  it("let plain paths answer before those with parameters", async () => {
    server.use(...handlers.handlers());
    const answered = await fetch("https://account.region.batch.azure.com/supportedimages?api-version=2026-10-01");
    expect(answered.status).toBe(200);
    expect(await answered.json()).toHaveProperty("value");
  });
});

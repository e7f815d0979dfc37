import { createHmac } from "node:crypto";
import { AzureNamedKeyCredential } from "@azure/core-auth";
import { afterAll, describe, expect, test } from "vitest";
import { BatchClient } from "../../generated/batch/src/2026-10-01/index.js";
import { collect } from "./harness/call.js";
import { LoopbackServer, type Answer, type Arrived } from "./harness/server.js";

// The signature as "Authenticate requests to Azure Batch: Authentication via Shared Key" has it, worked out from what arrived.

const account = "account";
const key = Buffer.from("a key of sixty-four bytes, as Batch accounts have them: 0123456789").toString("base64");
const server = await LoopbackServer.start();
afterAll(() => server.stop());

const client = new BatchClient(server.url, new AzureNamedKeyCredential(account, key), { allowInsecureConnection: true });
const date = new Date("2025-02-17T00:00:00Z");
const page = (body: object): Answer => ({ status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
const empty = (status: number): Answer => ({ status, headers: {}, body: undefined });

interface Call {
  title: string;
  call: () => Promise<unknown>;
  answers: Answer[];
}

const calls: Call[] = [
  {
    title: "a list, to its second page",
    call: () => collect(client.jobs.listJobs({ filter: "state eq 'active'", select: ["id", "state"], maxresults: 2 })),
    answers: [
      page({ value: [{ id: "1" }], "odata.nextLink": `${server.url}/jobs?$skiptoken=b%20c&Api-Version=2026-10-01` }),
      page({ value: [] }),
    ],
  },
  { title: "an id that needs encoding", call: () => client.jobs.getJob("a job/ä", { ocpdate: date }), answers: [page({ id: "a job/ä" })] },
  { title: "a body", call: () => client.jobs.createJob({ id: "jöb", poolInfo: { poolId: "pool" } }), answers: [empty(201)] },
  {
    title: "conditions",
    call: () =>
      client.jobs.updateJob(
        "job-1",
        { priority: 1 },
        { ifMatch: '"0x1"', ifModifiedSince: date, ifUnmodifiedSince: date, ifNoneMatch: "*" },
      ),
    answers: [empty(200)],
  },
  { title: "a POST without a body", call: () => client.jobs.enableJob("job-1"), answers: [empty(202)] },
  {
    title: "a DELETE",
    call: () => client.pools.deletePool("pool", { clientRequestId: "1", returnClientRequestId: true }),
    answers: [empty(202)],
  },
  {
    title: "a range of a file",
    call: async () => new Response(await client.tasks.getTaskFile("job", "task", "wd\\a b.txt", { ocpRange: "bytes=0-2" })).text(),
    answers: [{ status: 200, headers: {}, body: "abc" }],
  },
  { title: "a HEAD", call: () => client.pools.poolExists("pool"), answers: [empty(200)] },
  {
    title: "a failed attempt and the next",
    call: () => client.pools.poolExists("pool"),
    answers: [{ ...empty(503), headers: { "retry-after": "0" } }, empty(200)],
  },
];

describe("requests with the account's key are signed", () => {
  for (const { title, call, answers } of calls) {
    test(title, async () => {
      server.script(answers);
      await call();
      expect(server.arrived).toHaveLength(answers.length);
      for (const request of server.arrived) {
        expect(request.headers["ocp-date"]).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
        expect(request.headers.authorization).toBe(`SharedKey ${account}:${signature(request)}`);
      }
    });
  }
});

function signature(request: Arrived): string {
  return createHmac("sha256", Buffer.from(key, "base64")).update(stringToSign(request), "utf8").digest("base64");
}

function stringToSign({ method, url, headers }: Arrived): string {
  const of = (name: string): string => headers[name]?.toString() ?? "";
  const standard = [
    of("content-encoding"),
    of("content-language"),
    of("content-length"),
    of("content-md5"),
    of("content-type"),
    of("date"),
    of("if-modified-since"),
    of("if-match"),
    of("if-none-match"),
    of("if-unmodified-since"),
    of("range"),
  ];
  const own = Object.keys(headers)
    .filter((name) => name.startsWith("ocp-"))
    .sort()
    .map((name) => `${name}:${of(name)}`);
  const { pathname, searchParams } = new URL(url, server.url);
  const query = [...searchParams].map(([name, value]) => `${name.toLowerCase()}:${value}`).sort();
  return [method, ...standard, ...own, `/${account}${pathname}`, ...query].join("\n");
}

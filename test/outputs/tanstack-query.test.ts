import { environmentManager, focusManager, MutationObserver, QueryClient, QueryObserver, type InfiniteData } from "@tanstack/query-core";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { built, type Built } from "./support.js";

const version = "2025-12-01";
const server = setupServer();
let api: Built;
/* eslint-disable @typescript-eslint/no-explicit-any -- what a test has just generated has no types here; test/outputs/compile.test.ts has them */
let queries: any;
let handlers: any;
let context: any;

beforeAll(async () => {
  server.listen({ onUnhandledRequest: "error" });
  // Where nobody looks, TanStack Query asks no second time.
  environmentManager.setIsServer(() => false);
  focusManager.setFocused(true);
  api = await built("machinelearning", version, ["tanstack-query", "msw"], true);
  queries = await api.module(`${version}/tanstack-query/index.js`);
  handlers = await api.module(`${version}/msw/index.js`);
  const { createMachinelearning } = (await api.module(`${version}/context.js`)) as any;
  const credential = { getToken: () => Promise.resolve({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
  context = createMachinelearning(credential, "00000000-0000-0000-0000-000000000000");
});
afterAll(() => {
  server.close();
});

describe("options for TanStack Query", () => {
  it("ask once for what is asked for twice, and again for something else", async () => {
    server.use(...handlers.handlers());
    const client = new QueryClient();
    let requests = 0;
    server.events.on("request:start", () => requests++);
    const options = queries.workspaces.getQuery(context, "rg", "ws");
    const [one, two] = await Promise.all([client.fetchQuery(options), client.fetchQuery(queries.workspaces.getQuery(context, "rg", "ws"))]);
    expect(requests).toBe(1);
    expect(one).toBe(two);
    expect(one).toMatchObject({ type: "Microsoft.MachineLearningServices/workspaces" });
    expect(client.getQueryData(options.queryKey)).toBe(one);
    await client.fetchQuery(queries.workspaces.getQuery(context, "rg", "other"));
    expect(requests).toBe(2);
    expect(options.queryKey).toEqual([
      "workspaces.get",
      {
        endpoint: "https://management.azure.com",
        apiVersion: version,
        subscriptionId: "00000000-0000-0000-0000-000000000000",
      },
      ["rg", "ws", {}],
    ]);
  });

  it("fetch pages one after the other, from where the last one ended", async () => {
    const list = "https://management.azure.com/subscriptions/:s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces";
    server.resetHandlers(
      http.get(list, ({ request }) =>
        new URL(request.url).searchParams.has("$skip")
          ? HttpResponse.json({ value: [{ name: "c" }] })
          : HttpResponse.json({ value: [{ name: "a" }, { name: "b" }], nextLink: `${request.url}&$skip=2` }),
      ),
    );
    const client = new QueryClient();
    const options = queries.workspaces.listByResourceGroupInfiniteQuery(context, "rg");
    const { pages } = (await client.fetchInfiniteQuery({ ...options, pages: 5 })) as InfiniteData<{ name: string }[]>;
    expect(pages.map((page) => page.map(({ name }) => name))).toEqual([["a", "b"], ["c"]]);
  });

  it("give up with the query", async () => {
    server.resetHandlers(handlers.workspaces.getHandler(() => new Promise<Response>(() => undefined)));
    const client = new QueryClient();
    const options = queries.workspaces.getQuery(context, "rg", "ws");
    const asked = client.fetchQuery({ ...options, retry: false });
    setTimeout(() => void client.cancelQueries({ queryKey: options.queryKey }), 50);
    await expect(asked).rejects.toThrow();
  });

  it("wait in mutations for the end of long-running operations", async () => {
    let polls = 0;
    server.resetHandlers(
      handlers.batchEndpoints.createOrUpdateHandler(() =>
        HttpResponse.json(
          { name: "ep", properties: { provisioningState: "Creating" } },
          { status: 201, headers: { "azure-asyncoperation": "https://management.azure.com/operations/1" } },
        ),
      ),
      http.get("https://management.azure.com/operations/1", () =>
        HttpResponse.json({ status: ++polls < 2 ? "InProgress" : "Succeeded" }, { headers: { "retry-after": "0" } }),
      ),
      handlers.batchEndpoints.getHandler({ body: { name: "ep", properties: { provisioningState: "Succeeded" } } }),
    );
    const mutation = new MutationObserver(new QueryClient(), queries.batchEndpoints.createOrUpdateMutation(context));
    const body = { location: "l", properties: { authMode: "AADToken" } };
    const variables = { resourceGroupName: "rg", workspaceName: "ws", endpointName: "ep", body, options: { updateIntervalInMs: 1 } };
    expect(await mutation.mutate(variables as never)).toMatchObject({ name: "ep", properties: { provisioningState: "Succeeded" } });
    expect(polls).toBe(2);
  });

  it("look after operations that were started elsewhere", async () => {
    let polls = 0;
    server.resetHandlers(
      handlers.workspaces.deleteHandler(
        () =>
          new HttpResponse(null, { status: 202, headers: { location: "https://management.azure.com/operations/2", "retry-after": "0" } }),
      ),
      http.get("https://management.azure.com/operations/2", () => new HttpResponse(null, { status: ++polls < 3 ? 202 : 204 })),
    );
    const workspaces = (await api.module(`${version}/workspaces.js`)) as any;
    const remove = Object.values(workspaces).find((each: any) => each.name.startsWith("delete_")) as any;
    const poller = (remove ?? workspaces.delete)(context, "rg", "ws", { updateIntervalInMs: 1 });
    const client = new QueryClient();
    const observer = new QueryObserver(client, queries.pollingQuery(poller, "ws", 5));
    const states: string[] = [];
    await new Promise<void>((done) => {
      const stop = observer.subscribe(({ data }: { data?: any }) => {
        if (data) states.push(data.status);
        if (data?.status === "succeeded") {
          stop();
          done();
        }
      });
    });
    expect(states.at(-1)).toBe("succeeded");
    expect(polls).toBe(3);
  });
});

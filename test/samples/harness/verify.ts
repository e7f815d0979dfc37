import { readdirSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { completed, openApi, type ApiUnderTest } from "./api.js";
import { Caller } from "./call.js";
import { Deviations } from "./deviations.js";
import { plansOf, type Plan } from "./plans.js";
import { arrivedRequest, token } from "./requests.js";
import { LoopbackServer } from "./server.js";
import { GroupSnapshot, type Observed } from "./snapshot.js";

/** Declares the tests of an API: each documented response of each sample is a case, each group of operations has a reviewed snapshot. */
export async function verifySamples(under: ApiUnderTest): Promise<void> {
  const api = await openApi(under);
  const caller = new Caller(api);
  const deviations = new Deviations(api.name);
  const server = await LoopbackServer.start();
  const credential = { getToken: () => Promise.resolve({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) };
  afterAll(() => server.stop());

  for (const { group, samples } of api.samples) {
    describe(group, () => {
      const snapshot = new GroupSnapshot();
      const tried = new Set<string>();
      for (const documented of samples) {
        const plans = plansOf(api, documented, server.url, deviations);
        for (const plan of plans) {
          test(`${documented.operation.id}: ${documented.title} (${plan.label})`, async () => {
            const subscriptionId = String(documented.example.parameters["subscriptionId"]);
            const client = under.connect(server.url, credential, subscriptionId);
            snapshot.add(documented, plan.label, await run(plan, () => caller.method(client, documented)));
            if (tried.has(documented.operation.id)) return;
            tried.add(documented.operation.id);
            await run(plan, () => caller.standalone(client, documented));
          });
        }
      }
      for (const operation of new Set(samples.map((documented) => documented.operation))) {
        const documented = samples.map(completed).find((sample) => sample?.operation === operation);
        if (!documented) continue;
        // Its deviations are those of the sample that it was made from.
        const plans = plansOf(api, documented, server.url, new Deviations(api.name));
        test.each(plans)(`${operation.id}: every parameter and header ($label)`, async (plan) => {
          const client = under.connect(server.url, credential, String(documented.example.parameters["subscriptionId"]));
          await run(plan, () => caller.method(client, documented));
        });
      }
      test("requests and results are as reviewed", async () => {
        await expect(snapshot.text()).toMatchFileSnapshot(`snapshots/${api.name}/${group}.json`);
      });
    });
  }

  test("deviations from the document are those that are listed, each as often as it says", () => {
    expect(deviations.used).toEqual(deviations.declared);
  });

  test("there is a snapshot for each group of operations, and no other", () => {
    const files = readdirSync(new URL(`../snapshots/${api.name}/`, import.meta.url));
    expect(files.sort()).toEqual(api.samples.map(({ group }) => `${group}.json`).sort());
  });

  /** Calls, and holds what arrived and what came of it against the plan. */
  async function run({ exchanges, outcome }: Plan, call: () => Promise<unknown>): Promise<Observed> {
    server.script(exchanges.map(({ answer }) => answer));
    const ended = await call().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    const { arrived } = server;
    expect(arrived.map(arrivedRequest)).toStrictEqual(exchanges.map(({ request }) => request));
    if ("value" in outcome) {
      expect(ended).toStrictEqual(outcome);
      return { arrived, result: outcome.value };
    }
    const message = expect.stringContaining(outcome.failed) as string;
    expect(ended).toMatchObject({ error: { name: "RestError", statusCode: exchanges.at(-1)?.answer.status, message } });
    return { arrived, result: outcome.failed };
  }
}

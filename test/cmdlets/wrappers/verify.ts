import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TokenCredential } from "@azure/core-auth";
import { afterAll, describe, expect, test } from "vitest";
import type { CmdletHost } from "../../../templates/runtime/cmdlets/host.js";
import { openApi, type DocumentedSample } from "../../samples/harness/api.js";
import { Deviations } from "../../samples/harness/deviations.js";
import { plansOf, type Plan } from "../../samples/harness/plans.js";
import { arrivedRequest, token } from "../../samples/harness/requests.js";
import { LoopbackServer } from "../../samples/harness/server.js";
import { clientValue, wireValue } from "../../samples/harness/values.js";
import { callableSets, sampleParameters, saved, without, type CallableSet } from "./calls.js";

/** Operations that no cmdlet calls, and why. */
const uncalled = /^Private(EndpointConnection|LinkResource)s?_/;

/** Samples that answer one object where the document says a list; a cmdlet gives a list of one. */
const notAsDeclared = new Set(["Create Bulk Rai Blocklist Items"]);

/**
 * Declares the tests of the cmdlets of an API: each documented sample is given to the set with expanded parameters and to the one with JSON;
 * what arrives over HTTP is what the document says, and the result is what it answers. What a set cannot say of a body (properties of
 * derived kinds, what the service alone sets) is kept as a reviewed list.
 */
export async function verifyCmdletSamples(service: string, apiVersion: string): Promise<void> {
  const api = await openApi({ service, apiVersion, connect: () => ({}) });
  const sets = await callableSets(api);
  const deviations = new Deviations(api.name);
  const server = await LoopbackServer.start();
  const folder = mkdtempSync(join(tmpdir(), "specwright-"));
  const credential: TokenCredential = { getToken: () => Promise.resolve({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) };
  const unsaid: string[] = [];
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await server.stop();
  });

  for (const { group, samples: all } of api.samples) {
    const samples = all.filter(({ operation: { id } }) => sets.has(id) || !uncalled.test(id));
    if (samples.length === 0) continue;
    describe(group, () => {
      for (const documented of samples) {
        const { operation, title } = documented;
        const found = sets.get(operation.id) ?? [];
        const plans = plansOf(api, documented, server.url, deviations);
        const expanded =
          setFor(found, operation.parameters.some(({ in: place }) => place === "body") ? "expanded" : "none") ?? setFor(found, "object");
        const asObject = setFor(found, "object");
        const json = setFor(found, "json");
        test.each(plans)(`${operation.id}: ${title}, by parameters ($label)`, async (plan) => {
          if (!expanded) throw new Error(`No cmdlet calls ${operation.id}.`);
          await verify(expanded, documented, plan, plan === plans[0]);
        });
        if (asObject && asObject !== expanded && documented.sample.body !== undefined && plans[0]) {
          const [plan] = plans;
          test(`${operation.id}: ${title}, as an object`, () => verify(asObject, documented, plan, false));
        }
        if (json && documented.sample.body !== undefined && plans[0]) {
          const [plan] = plans;
          test(`${operation.id}: ${title}, as JSON`, () => verify(json, documented, plan, false));
        }
      }
    });
  }

  test("what sample bodies say that expanded parameters cannot is known", async () => {
    await expect(`${unsaid.sort().join("\n")}\n`).toMatchFileSnapshot(`snapshots/${service}-${apiVersion}.txt`);
  });

  async function verify({ cmdlet, set, run }: CallableSet, documented: DocumentedSample, plan: Plan, first: boolean): Promise<void> {
    const { parameters, left } = sampleParameters(api, documented, set);
    const exchanges = "items" in valueOf(plan) ? plan.exchanges.slice(0, 2) : plan.exchanges;
    server.script(exchanges.map(({ answer }) => answer));
    const file = join(folder, "out");
    const needed = set.parameters.some(({ target }) => target.to === "output-file") ? { OutFile: file } : {};
    const host: CmdletHost = {
      connection: {
        endpoint: server.url,
        credential,
        subscriptionId: String(documented.example.parameters["subscriptionId"]),
        options: { allowInsecureConnection: true },
      },
      pollingInterval: 0,
    };
    const ended = await run({ ...parameters, ...needed }, host).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    const arrived = server.arrived.map(arrivedRequest);
    const expected = exchanges.map(({ request }) => ({ ...request }));
    if (set.body === "json" && arrived[0] && expected[0]) {
      // JSON is sent to the letter: with its dates as they are written.
      expect(arrived[0].body).toEqual(documented.sample.body);
      const schema = documented.operation.parameters.find(({ in: place }) => place === "body")?.schema;
      arrived[0].body = wireValue(clientValue(api.document, schema, arrived[0].body));
    }
    if (left.length > 0 && arrived[0] && expected[0]) {
      // Nothing else may be missing, and nothing may be added but constants that the sample has too.
      if (first) unsaid.push(`${cmdlet} ${set.name}, ${documented.title}: ${left.join(" ")}`);
      const said = without(expected[0].body, left);
      expect(arrived[0].body).toMatchObject((said ?? {}) as object);
      if (arrived[0].body !== undefined) expect(expected[0].body).toMatchObject(arrived[0].body as object);
      expected[0].body = arrived[0].body;
    }
    expect(arrived, cmdlet).toStrictEqual(expected);
    if ("failed" in plan.outcome) {
      expect(ended).toMatchObject({ error: { name: "CmdletError", restError: { name: "RestError" } } });
      return;
    }
    const value = valueOf(plan);
    if (notAsDeclared.has(documented.title)) expect(ended).toStrictEqual({ value: [plan.outcome.value] });
    else if ("OutFile" in needed) expect(await saved(file)).toBe(plan.outcome.value);
    else if ("items" in value) expect(ended).toStrictEqual({ value: value.items });
    else if (documented.operation.longRunning && documented.operation.pageable) expect(ended).toStrictEqual({ value: itemsOf(plan) });
    else if (isSilent(documented)) expect(ended).toStrictEqual({ value: undefined });
    else expect(ended).toStrictEqual(plan.outcome);
  }
}

/** Documented headers without a body are no output of a cmdlet. */
function isSilent({ operation }: DocumentedSample): boolean {
  return (
    operation.method !== "HEAD" &&
    operation.method !== "GET" &&
    Object.values(operation.responses).every(({ schema }, index) => !schema || Object.keys(operation.responses)[index] === "default")
  );
}

function valueOf({ outcome }: Plan): { items: unknown[] } | object {
  const value = "value" in outcome ? outcome.value : undefined;
  return typeof value === "object" && value !== null && "resumed" in value ? value : {};
}

/** The items of a page that a long-running operation ends with. */
function itemsOf({ outcome }: Plan): unknown {
  return "value" in outcome ? (outcome.value as { value: unknown[] }).value : undefined;
}

function setFor(sets: readonly CallableSet[], body: "expanded" | "object" | "json" | "none"): CallableSet | undefined {
  return sets.find(
    ({ set }) =>
      set.body === body &&
      !set.parameters.some(({ target }) => target.to === "identity" || (target.to === "json" && target.from === "file")),
  );
}

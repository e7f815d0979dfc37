import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import { loadService } from "../../generator/pipeline.js";
import type { Schema } from "../../generator/model/index.js";
import { Diagnostics } from "../../generator/report/diagnostics.js";
import { built } from "./support.js";

// `nulls`: samples that say null of what their document does not let be null.
const versions = [
  { service: "batch", apiVersion: "2026-10-01", samples: 81, nulls: 0 },
  { service: "machinelearning", apiVersion: "2025-12-01", samples: 327, nulls: 8 },
] as const;

describe.each(versions)("schemas of $service $apiVersion", ({ service, apiVersion, samples, nulls }) => {
  it("take every documented request and response", async () => {
    const { module } = await built(service, apiVersion, ["zod"]);
    const requests = await module(`${apiVersion}/zod/requests.js`);
    const responses = await module(`${apiVersion}/zod/responses.js`);
    const document = join(import.meta.dirname, "../../specs", service, apiVersion, "openapi.json");
    const { groups } = await loadService(document, new Diagnostics());
    const problems: string[] = [];
    let [checked, missing] = [0, 0];
    const check = (where: string, schemas: Record<string, unknown>, schema: Schema | undefined, value: unknown): void => {
      const found = schema?.kind === "reference" ? (schemas[`${schema.name}Schema`] as ZodType | undefined) : undefined;
      if (!found || value === undefined) return;
      checked++;
      const issues = found.safeParse(value).error?.issues ?? [];
      if (issues.length > 0 && issues.every(({ message }) => message.endsWith("received null"))) missing++;
      else problems.push(...issues.map(({ path, message }) => `${where}: ${path.join(".")}: ${message}`));
    };
    for (const operation of groups.flatMap((group) => group.operations))
      for (const { title, body, responses: answers } of operation.samples) {
        check(`${operation.id}, ${title}`, requests, operation.body?.schema, body);
        for (const { status, body: answer } of answers)
          check(
            `${operation.id}, ${title}, ${status}`,
            responses,
            operation.responses.find((each) => each.status === status)?.body,
            answer,
          );
      }
    expect(problems).toEqual([]);
    expect({ checked, missing }).toEqual({ checked: samples, missing: nulls });
  });
});

describe("schemas", () => {
  it("refuse what the document does not allow, at its place", async () => {
    const { module } = await built("machinelearning", "2025-12-01", ["zod"]);
    const requests = (await module("2025-12-01/zod/requests.js")) as Record<string, ZodType>;
    const deployment = {
      location: "westeurope",
      properties: { model: { referenceType: "Id", assetId: 7 }, retrySettings: { maxRetries: 1.5 } },
    };
    const issues = requests["BatchDeploymentSchema"]?.safeParse(deployment).error?.issues.map(({ path }) => path.join("."));
    expect(issues).toEqual(["properties.model.assetId", "properties.retrySettings.maxRetries"]);
    expect(requests["BatchDeploymentSchema"]?.safeParse({ properties: {} }).error?.issues).toMatchObject([{ path: ["location"] }]);
  });

  it("take kinds that the document does not list, and leave out of requests what the service alone sets", async () => {
    const { module } = await built("machinelearning", "2025-12-01", ["zod"]);
    const requests = (await module("2025-12-01/zod/requests.js")) as Record<string, ZodType>;
    const responses = (await module("2025-12-01/zod/responses.js")) as Record<string, ZodType>;
    const compute = { id: "/x", location: "l", properties: { computeType: "Quantum", qubits: 3, provisioningState: "Succeeded" } };
    expect(responses["ComputeResourceSchema"]?.parse(compute)).toEqual(compute);
    expect(requests["ComputeResourceSchema"]?.parse(compute)).toEqual({ location: "l", properties: { computeType: "Quantum" } });
  });
});

import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Service } from "../../../generator/model/index.js";
import { buildFile, object, operation, operations, parameter, property, schema, shape, type Built } from "./support.js";

const specs = path.resolve("specs");
const built = new Map<string, Built>();

beforeAll(async () => {
  for (const name of [
    "machinelearning/2021-10-01",
    "machinelearning/2025-12-01",
    "machinelearning/2026-03-15-preview",
    "batch/2026-10-01",
  ]) {
    built.set(name, await buildFile(path.join(specs, name, "openapi.json"), specs));
  }
});

function service(name: string): Service {
  const entry = built.get(name);
  if (!entry) throw new Error(name);
  return entry.service;
}

function codes(name: string): string[] {
  return [...new Set(built.get(name)?.diagnostics.map((text) => text.split(" ").slice(1, 3).join(" ")))].sort();
}

function documented(of: Service): number {
  return operations(of).flatMap(({ samples }) => samples.filter(({ synthetic }) => !synthetic)).length;
}

describe("the documents in specs", () => {
  test.each([
    ["machinelearning/2021-10-01", 11, 41, 0],
    ["machinelearning/2025-12-01", 216, 628, 240],
    ["machinelearning/2026-03-15-preview", 289, 752, 320],
    ["batch/2026-10-01", 71, 248, 100],
  ])("%s has %i operations, %i definitions and %i samples", (name, operationCount, definitionCount, sampleCount) => {
    const model = service(name);
    const definitions = Object.values(model.schemas).filter(
      ({ source }) => source.file.endsWith(`${name}/openapi.json`) && /^\/definitions\/[^/]*$/.test(source.pointer),
    );
    expect(operations(model)).toHaveLength(operationCount);
    expect(definitions).toHaveLength(definitionCount);
    expect(documented(model)).toBe(sampleCount);
  });

  test("only samples have something wrong with them", () => {
    expect(codes("machinelearning/2021-10-01")).toEqual([]);
    expect(codes("machinelearning/2025-12-01")).toEqual(["warning SW301:", "warning SW303:"]);
    expect(codes("machinelearning/2026-03-15-preview")).toEqual(["warning SW301:", "warning SW303:"]);
    expect(codes("batch/2026-10-01")).toEqual(["warning SW301:", "warning SW304:"]);
  });

  test("every reference in a model leads to a schema of it", () => {
    for (const [name, { service: model }] of built) {
      const missing: string[] = [];
      JSON.stringify(model, (_, value: unknown) => {
        if (typeof value === "object" && value !== null && "kind" in value && value.kind === "reference" && "name" in value) {
          if (!Object.hasOwn(model.schemas, String(value.name))) missing.push(String(value.name));
        }
        return value;
      });
      expect(missing, name).toEqual([]);
    }
  });

  test("a model is plain data", () => {
    for (const { service: model } of built.values()) expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  test("the same document gives the same model", async () => {
    const again = await buildFile(path.join(specs, "batch/2026-10-01/openapi.json"), specs);
    expect(JSON.stringify(again.service)).toBe(JSON.stringify(service("batch/2026-10-01")));
  });

  test("every operation has a sample", () => {
    for (const { service: model } of built.values()) expect(operations(model).filter(({ samples }) => samples.length === 0)).toEqual([]);
    const made = operations(service("machinelearning/2026-03-15-preview")).filter(({ samples }) => samples[0]?.synthetic);
    expect(made.map(({ id }) => id)).toEqual([
      "ComponentVersions_Delete",
      "EnvironmentVersions_Publish",
      "FeaturestoreEntityVersions_Delete",
    ]);
    expect(operations(service("machinelearning/2021-10-01")).every(({ samples }) => samples[0]?.synthetic)).toBe(true);
  });
});

describe("Machine Learning", () => {
  test("is at a fixed host, and takes the subscription once", () => {
    const model = service("machinelearning/2025-12-01");
    expect(model.host).toEqual({ kind: "fixed", url: "https://management.azure.com" });
    expect(model.clientParameters.map(({ name }) => name)).toEqual(["subscriptionId"]);
    expect(shape(model.security)).toEqual([
      { kind: "oauth2", name: "azure_auth", description: "Sign-in through Microsoft Entra ID.", scopes: ["user_impersonation"] },
    ]);
  });

  test("creates a batch endpoint as a long-running operation", () => {
    const create = operation(service("machinelearning/2025-12-01"), "BatchEndpoints_CreateOrUpdate");
    expect(create.method).toBe("PUT");
    expect(create.body).toMatchObject({
      name: "body",
      required: true,
      format: "json",
      schema: { kind: "reference", name: "BatchEndpoint" },
    });
    expect(create.responses.map(({ status, headers }) => [status, headers.map(({ name }) => name)])).toEqual([
      ["200", []],
      ["201", expect.arrayContaining(["Azure-AsyncOperation"])],
    ]);
    expect(create.errors.map(({ status }) => status)).toEqual(["default"]);
    expect(create.longRunning).toMatchObject({ result: { kind: "reference", name: "BatchEndpoint" } });
    expect(parameter(create, "api-version")).toMatchObject({ role: "api-version", shared: true, in: "query" });
  });

  test("lists batch deployments page by page", () => {
    const list = operation(service("machinelearning/2025-12-01"), "BatchDeployments_List");
    expect(list.paging).toMatchObject({
      nextLinkName: "nextLink",
      itemName: "value",
      item: { kind: "reference", name: "BatchDeployment" },
    });
  });

  test("inherits across files", () => {
    const model = service("machinelearning/2025-12-01");
    expect(object(model, "BatchEndpoint").bases.map(({ name }) => name)).toEqual(["TrackedResource"]);
    expect(object(model, "TrackedResource").bases.map(({ name }) => name)).toEqual(["Resource"]);
    expect(object(model, "TrackedResource").source.file).toMatch(/common-types\/v3\/types\.json$/);
  });

  test("tells types apart at two levels", () => {
    const { discriminator } = object(service("machinelearning/2025-12-01"), "DataVersionBaseProperties");
    expect(discriminator?.property).toBe("dataType");
    expect(discriminator?.subtypes.map(({ value, schema: { name } }) => [value, name])).toEqual([
      ["mltable", "MLTableData"],
      ["uri_file", "UriFileDataVersion"],
      ["uri_folder", "UriFolderDataVersion"],
    ]);
    const jobs = object(service("machinelearning/2025-12-01"), "JobBaseProperties").discriminator;
    expect(jobs?.subtypes.map(({ value }) => value)).toContain("Command");
  });

  test("keeps what stands beside a $ref with the property", () => {
    const model = service("machinelearning/2025-12-01");
    const secrets = property(model, "AccountKeyDatastoreCredentials", "secrets");
    expect(secrets).toMatchObject({ secret: true, mutability: ["create", "update"], readOnly: false, required: true });
    expect(shape(property(model, "EndpointPropertiesBase", "keys"))).toMatchObject({
      schema: { kind: "reference", name: "EndpointAuthKeys", nullable: true },
      secret: true,
      mutability: ["create"],
      readOnly: false,
    });
  });
});

describe("Batch", () => {
  test("is at an endpoint that the user gives", () => {
    const { host } = service("batch/2026-10-01");
    expect(host).toMatchObject({ kind: "template", template: "{endpoint}" });
    expect(host.kind === "template" && host.parameters).toMatchObject([
      { name: "endpoint", in: "host", location: "client", required: true },
    ]);
  });

  test("downloads files as bytes", () => {
    const [response] = operation(service("batch/2026-10-01"), "Nodes_GetNodeFile").responses;
    expect(response).toMatchObject({ status: "200", format: "binary", body: { kind: "file" } });
    expect(response?.contentTypes).toContain("application/octet-stream");
  });

  test("answers 404 to a HEAD request as a success", () => {
    const exists = operation(service("batch/2026-10-01"), "Pools_PoolExists");
    expect(exists.responses.map(({ status }) => status)).toEqual(["200", "404"]);
  });

  test("sends 64-bit integers as text, and dates as HTTP writes them", () => {
    const model = service("batch/2026-10-01");
    const [header] = operation(model, "Jobs_GetJob").responses[0]?.headers.filter(({ name }) => name === "Last-Modified") ?? [];
    expect(header?.schema).toMatchObject({ kind: "scalar", type: "date-time-rfc1123", wire: "string", format: "date-time-rfc7231" });
    expect(property(model, "BatchJobStatistics", "readIOps").schema).toMatchObject({
      kind: "scalar",
      type: "int64-string",
      wire: "string",
    });
  });

  test("describes the values of an extensible enumeration", () => {
    expect(shape(schema(service("batch/2026-10-01"), "AllocationState"))).toMatchObject({
      kind: "enum",
      named: true,
      closed: false,
      members: [
        { name: "Steady", value: "steady" },
        { name: "Resizing", value: "resizing" },
        { name: "Stopping", value: "stopping" },
      ],
    });
  });

  test("takes from samples what is meant", () => {
    const model = service("batch/2026-10-01");
    const [terminate] = operation(model, "Jobs_TerminateJob").samples;
    expect(terminate?.parameters[0]).toEqual({ name: "endpoint", in: "host", value: "https://account.region.batch.azure.com" });
    expect(terminate?.body).toEqual({ terminateReason: "User supplied termination reason" });
    const [properties] = operation(model, "Nodes_GetNodeFileProperties").samples;
    expect(properties?.responses[0]?.headers).toMatchObject({ "content-length": "17", "ocp-batch-file-isdirectory": "false" });
    expect(built.get("batch/2026-10-01")?.diagnostics).toContain(
      'batch/2026-10-01/examples/Jobs_TerminateJob.json:10 warning SW301: A sample gives "jobTerminateParameter", which is no parameter of its operation; it is taken as body "options".',
    );
  });
});

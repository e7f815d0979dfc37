import type { TokenCredential } from "@azure/core-auth";
import { expectTypeOf } from "vitest";
import {
  isServiceError,
  MachineLearningClient,
  type AKS,
  type AKSSchemaProperties,
  type BatchDeployment,
  type BatchEndpoint,
  type Compute,
  type DeploymentProvisioningState,
  type EndpointAuthMode,
  type PagedAsyncIterableIterator,
  type Poller,
  type SystemData,
  type Unlisted,
} from "../../generated/machinelearning/src/2025-12-01/index.js";
import { list } from "../../generated/machinelearning/src/2025-12-01/batchDeployments.js";

// What callers of the generated package can write, and what the compiler keeps them from. Compiled by types.test.ts, never run.

declare const credential: TokenCredential;
const client = new MachineLearningClient(credential, "subscription");

/* Making a client */

new MachineLearningClient(credential, "subscription", {
  endpoint: "https://management.usgovcloudapi.net",
  retryOptions: { maxRetries: 1 },
});
// @ts-expect-error A subscription is asked for.
new MachineLearningClient(credential);
// @ts-expect-error The service takes tokens only.
new MachineLearningClient({ key: "key" }, "subscription");
// @ts-expect-error A misspelt option is seen.
new MachineLearningClient(credential, "subscription", { endpont: "https://example.org" });
// @ts-expect-error What the client is made of is not to be replaced.
client.batchDeployments = client.batchDeployments;

/* Calls: required values in order, the rest in options */

const { batchDeployments, batchEndpoints } = client;
expectTypeOf(batchDeployments.list("rg", "ws", "ep")).toEqualTypeOf<PagedAsyncIterableIterator<BatchDeployment>>();
expectTypeOf(list(client.context, "rg", "ws", "ep", { top: 1 })).toEqualTypeOf<PagedAsyncIterableIterator<BatchDeployment>>();
batchDeployments.list("rg", "ws", "ep", { top: 50, orderBy: "name", skip: "token", abortSignal: AbortSignal.timeout(1000) });
// @ts-expect-error The endpoint is missing.
batchDeployments.list("rg", "ws");
// @ts-expect-error A number is asked for.
batchDeployments.list("rg", "ws", "ep", { top: "50" });
// @ts-expect-error There is no such option.
batchDeployments.list("rg", "ws", "ep", { first: 50 });
// @ts-expect-error With exactOptionalPropertyTypes, an absent option is absent.
batchDeployments.list("rg", "ws", "ep", { top: undefined });
// @ts-expect-error Standalone functions take the context first.
list("rg", "ws", "ep", "x");

/* Pages */

export async function pages(): Promise<void> {
  const deployments = batchDeployments.list("rg", "ws", "ep");
  for await (const deployment of deployments) expectTypeOf(deployment).toEqualTypeOf<BatchDeployment>();
  for await (const page of deployments.byPage({ continuationToken: "token", maxPageSize: 10 })) {
    expectTypeOf(page[0]).toEqualTypeOf<BatchDeployment | undefined>();
    expectTypeOf(page.continuationToken).toEqualTypeOf<string | undefined>();
  }
  // @ts-expect-error Pages are no array and no promise.
  void deployments.length;
}

/* Long-running operations */

export async function pollers(): Promise<void> {
  const poller = batchEndpoints.createOrUpdate("rg", "ws", "ep", { location: "westeurope", properties: { authMode: "AADToken" } });
  expectTypeOf(poller).toEqualTypeOf<Poller<BatchEndpoint>>();
  expectTypeOf(poller).toExtend<PromiseLike<BatchEndpoint>>();
  expectTypeOf(await poller).toEqualTypeOf<BatchEndpoint>();
  expectTypeOf(await poller.serialize()).toEqualTypeOf<string>();
  poller.onProgress(({ status }) => {
    expectTypeOf(status).toEqualTypeOf<"notStarted" | "running" | "succeeded" | "canceled" | "failed">();
  });
  expectTypeOf(await batchEndpoints.delete("rg", "ws", "ep", { updateIntervalInMs: 10, restoreFrom: "state" })).toBeVoid();
  // @ts-expect-error Only long-running operations have an interval.
  await batchEndpoints.get("rg", "ws", "ep", { updateIntervalInMs: 10 });
}

/* Input: what the service alone sets is never asked for; what is required is */

export const smallest: BatchEndpoint = { location: "westeurope", properties: { authMode: "AADToken" } };
// @ts-expect-error The authentication mode is required.
export const withoutMode: BatchEndpoint = { location: "westeurope", properties: {} };
// @ts-expect-error The location is required.
export const withoutLocation: BatchEndpoint = { properties: { authMode: "AADToken" } };
export const misspelt: BatchEndpoint = {
  location: "westeurope",
  // @ts-expect-error A misspelt property is seen.
  properties: { authMode: "AADToken", descripton: "" },
};
// @ts-expect-error What the service sets is not to be changed.
smallest.name = "other";
// @ts-expect-error Nor is anything inside it.
smallest.properties.provisioningState = "Succeeded";
smallest.tags = { team: "a" };
// @ts-expect-error A property that is not nullable does not take null.
smallest.tags = null;
smallest.properties.description = null;
export const answered = (endpoint: BatchEndpoint): PromiseLike<BatchEndpoint> => batchEndpoints.createOrUpdate("rg", "ws", "ep", endpoint);

/* Enumerations: known values are offered, others are taken */

export const known: EndpointAuthMode = "AMLToken";
export const unknownMode: EndpointAuthMode = "ModeOfTomorrow";
// @ts-expect-error It is text nevertheless.
export const numeric: EndpointAuthMode = 1;
expectTypeOf<DeploymentProvisioningState>().toExtend<string>();

/* Dates */

expectTypeOf<SystemData["createdAt"]>().toEqualTypeOf<Date | undefined>();
expectTypeOf<AKS["createdOn"]>().toEqualTypeOf<Date | undefined>();
// @ts-expect-error Text is no date.
export const textual: SystemData = { createdAt: "2020-01-01T00:00:00Z" };

/* Polymorphic models: a listed kind singles its type out, others are possible */

export function narrowed(compute: Compute): void {
  if (compute.computeType === "AKS") {
    expectTypeOf(compute).toEqualTypeOf<AKS>();
    expectTypeOf(compute.properties).toEqualTypeOf<AKSSchemaProperties | undefined>();
    expectTypeOf(compute.properties?.agentCount).toEqualTypeOf<number | null | undefined>();
  } else if (compute.computeType !== "AmlCompute") {
    // @ts-expect-error Other kinds have other properties.
    void compute.properties?.agentCount;
  }
  expectTypeOf(compute.description).toEqualTypeOf<string | null | undefined>();
  switch (compute.computeType) {
    case "ComputeInstance":
      expectTypeOf(compute.properties?.state).not.toBeAny();
      break;
    case "Databricks":
      expectTypeOf(compute.properties?.workspaceUrl).toExtend<string | null | undefined>();
      break;
    default:
      expectTypeOf(compute.computeType).not.toExtend<"ComputeInstance" | "Databricks">();
  }
}

export function compared({ computeType }: Compute): boolean {
  // @ts-expect-error A kind that is misspelt is seen.
  if (computeType === "AKSS") return false;
  return (computeType as string) === "KindOfTomorrow";
}

export const listed: Compute = { computeType: "AKS", properties: { agentCount: 3 } };
// @ts-expect-error The properties belong to the kind.
export const mixed: Compute = { computeType: "AKS", properties: { workspaceUrl: "https://example.org" } };
// @ts-expect-error The kind is required.
export const kindless: Compute = { description: "a compute" };
// @ts-expect-error A kind that is not listed has to be said to be so.
export const unlistedByMistake: Compute = { computeType: "Quantum" };
export const unlisted: Compute = { computeType: "Quantum" as Unlisted, properties: { qubits: 3 } };

/* Errors */

export function failed(error: unknown): void {
  if (!isServiceError(error)) return;
  expectTypeOf(error.code).toEqualTypeOf<string | undefined>();
  expectTypeOf(error.statusCode).toEqualTypeOf<number>();
  expectTypeOf(error.details?.[0]?.message).toEqualTypeOf<string | undefined>();
  expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
}

/* A consumer's own function over pollers and pages */

export async function first<T>(source: AsyncIterable<T>): Promise<T | undefined> {
  for await (const item of source) return item;
  return undefined;
}
expectTypeOf(first(batchDeployments.list("rg", "ws", "ep"))).toEqualTypeOf<Promise<BatchDeployment | undefined>>();

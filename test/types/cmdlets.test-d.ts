import { AzureNamedKeyCredential } from "@azure/core-auth";
import { expectTypeOf } from "vitest";
import {
  connect,
  getAzJob,
  getAzTaskFile,
  getAzTaskFileProperty,
  invokeAzPoolExist,
  newAzJob,
  updateAzJob,
  type GetAzJobList,
  type UpdateAzJobParameters,
} from "../../generated/batch/src/2026-10-01/cmdlets/index.js";
import type { BatchJob, TasksGetTaskFilePropertiesHeaders } from "../../generated/batch/src/2026-10-01/index.js";
import {
  getAzMlWorkspaceCompute,
  newAzMlWorkspaceBatchEndpoint,
  removeAzMlWorkspaceCompute,
  setAzContext,
  type CmdletJob,
  type StartedOperation,
} from "../../generated/machinelearning/src/2025-12-01/cmdlets/index.js";
import type { BatchEndpoint, ComputeResource } from "../../generated/machinelearning/src/2025-12-01/index.js";

// What callers of cmdlets can write, and what the compiler keeps them from. Compiled by types.test.ts, never run.

/* Which parameters go together */

export async function sets(): Promise<void> {
  await updateAzJob({ Id: "job", Priority: 1 });
  await updateAzJob({ Id: "job", Job: { priority: 1 } });
  await updateAzJob({ InputObject: { JobId: "job" }, Priority: 1 });
  await updateAzJob({ InputObject: await getAzJob({ Id: "job" }), Priority: 1 });
  await updateAzJob({ Id: "job", JsonString: "{}" });
  // @ts-expect-error These belong to two sets.
  await updateAzJob({ Id: "job", Priority: 1, JsonString: "{}" });
  // @ts-expect-error These belong to two sets.
  await updateAzJob({ Id: "job", InputObject: "job", Priority: 1 });
  // @ts-expect-error The job is not named.
  await updateAzJob({ Priority: 1 });
  // @ts-expect-error There is no such parameter.
  await updateAzJob({ Id: "job", Prioritty: 1 });
  // @ts-expect-error Names are those of the help.
  await updateAzJob({ id: "job" });
  // @ts-expect-error A priority is a number.
  await updateAzJob({ Id: "job", Priority: "1" });
  // @ts-expect-error The pool is required by one set, the whole job by the other.
  await newAzJob({});
  await newAzJob({ Id: "job", PoolInfoPoolId: "pool", ConstraintMaxWallClockTime: "PT1H" });
}

export const listing: GetAzJobList = { Filter: "state eq 'active'" };
export const updating: UpdateAzJobParameters = { Id: "job", Priority: 1 };

/* What comes of it */

export async function results(): Promise<void> {
  expectTypeOf(await getAzJob({ Id: "job" })).toEqualTypeOf<BatchJob>();
  expectTypeOf(await getAzJob({})).toEqualTypeOf<BatchJob[]>();
  expectTypeOf(await getAzJob({ InputObject: "/jobs/job" })).toEqualTypeOf<BatchJob>();
  for await (const job of getAzJob({ Filter: "" })) expectTypeOf(job).toEqualTypeOf<BatchJob>();
  expectTypeOf(await invokeAzPoolExist({ PoolId: "pool" })).toEqualTypeOf<boolean>();
  expectTypeOf(await getAzTaskFile({ JobId: "job", TaskId: "task", FilePath: "a", OutFile: "b" })).toEqualTypeOf<undefined>();
  expectTypeOf(
    await getAzTaskFileProperty({ JobId: "job", TaskId: "task", FilePath: "a" }),
  ).toEqualTypeOf<TasksGetTaskFilePropertiesHeaders>();
  expectTypeOf(await updateAzJob({ Id: "job", Priority: 1 })).toEqualTypeOf<undefined>();
  expectTypeOf(await updateAzJob({ Id: "job", Priority: 1, PassThru: true })).toEqualTypeOf<true>();
  expectTypeOf(await getAzJob({ Id: "job", ErrorAction: "SilentlyContinue" })).toEqualTypeOf<BatchJob | undefined>();
  // @ts-expect-error Nothing is changed, so there is nothing to try.
  await getAzJob({ Id: "job", WhatIf: true });
  // @ts-expect-error It does not take long.
  await updateAzJob({ Id: "job", Priority: 1, AsJob: true });
}

export async function longRunning(WhatIf: boolean): Promise<void> {
  const parameters = {
    ResourceGroupName: "rg",
    WorkspaceName: "ws",
    EndpointName: "ep",
    Location: "westeurope",
    AuthMode: "AADToken",
  } as const;
  expectTypeOf(await newAzMlWorkspaceBatchEndpoint(parameters)).toEqualTypeOf<BatchEndpoint>();
  expectTypeOf(await newAzMlWorkspaceBatchEndpoint({ ...parameters, AsJob: true })).toEqualTypeOf<CmdletJob<BatchEndpoint>>();
  expectTypeOf(await newAzMlWorkspaceBatchEndpoint({ ...parameters, NoWait: true })).toEqualTypeOf<StartedOperation<BatchEndpoint>>();
  expectTypeOf(await newAzMlWorkspaceBatchEndpoint({ ...parameters, WhatIf })).toEqualTypeOf<BatchEndpoint | undefined>();
  const resource = { ResourceGroupName: "rg", WorkspaceName: "ws" };
  expectTypeOf(await removeAzMlWorkspaceCompute({ ...resource, Name: "c", UnderlyingResourceAction: "Detach" })).toEqualTypeOf<undefined>();
  expectTypeOf(await getAzMlWorkspaceCompute({ ...resource, SubscriptionId: ["a", "b"] })).toEqualTypeOf<ComputeResource[]>();
  // @ts-expect-error One resource is in one subscription.
  await getAzMlWorkspaceCompute({ ...resource, Name: "c", SubscriptionId: ["a", "b"] });
}

/* The connection */

connect({ endpoint: "https://account.region.batch.azure.com", credential: new AzureNamedKeyCredential("account", "key") });
// @ts-expect-error Batch has no subscription.
connect({ subscriptionID: "" });
setAzContext({ Subscription: "id" });

import { AzureNamedKeyCredential, type TokenCredential } from "@azure/core-auth";
import { expectTypeOf } from "vitest";
import {
  BatchClient,
  type BatchJob,
  type BatchJobCreateOptions,
  type BatchJobState,
  type BatchJobUpdateOptions,
  type JobsCreateJobHeaders,
  type PagedAsyncIterableIterator,
} from "../../generated/batch/src/2026-10-01/index.js";
import { BatchClient as MainClient } from "../../generated/batch/src/index.js";

// What callers of the generated package can write, and what the compiler keeps them from. Compiled by types.test.ts, never run.

declare const credential: TokenCredential;
const client = new BatchClient("https://account.region.batch.azure.com", credential);

/* Making a client: the endpoint is required, keys are as good as tokens */

new BatchClient("https://account.region.batch.azure.com", new AzureNamedKeyCredential("account", "key"));
new MainClient("https://account.region.batch.azure.com", credential, { apiVersion: "2026-10-01" });
// @ts-expect-error The endpoint is missing.
new BatchClient(credential);
// @ts-expect-error A key needs its name.
new BatchClient("https://account.region.batch.azure.com", { key: "key" });

/* What calls give */

export async function results(): Promise<void> {
  expectTypeOf(client.jobs.listJobs({ select: ["id"], maxresults: 10 })).toEqualTypeOf<PagedAsyncIterableIterator<BatchJob>>();
  expectTypeOf(await client.jobs.getJob("job")).toEqualTypeOf<BatchJob>();
  expectTypeOf(await client.jobs.createJob({ id: "job", poolInfo: { poolId: "pool" } })).toEqualTypeOf<JobsCreateJobHeaders>();
  expectTypeOf<JobsCreateJobHeaders["lastModified"]>().toEqualTypeOf<Date | undefined>();
  expectTypeOf(await client.pools.poolExists("pool")).toEqualTypeOf<boolean>();
  expectTypeOf(await client.tasks.getTaskFile("job", "task", "stdout.txt")).toEqualTypeOf<ReadableStream<Uint8Array>>();
  const properties = await client.tasks.getTaskFileProperties("job", "task", "stdout.txt");
  expectTypeOf(properties.ocpBatchFileIsdirectory).toEqualTypeOf<boolean | undefined>();
  expectTypeOf(properties.ocpCreationTime).toEqualTypeOf<Date | undefined>();
  await client.jobs.updateJob("job", { priority: 100 }, { ifMatch: "etag", ifUnmodifiedSince: new Date() });
  // @ts-expect-error Dates are Date.
  await client.jobs.getJob("job", { ifModifiedSince: "2025-02-17" });
  // @ts-expect-error What is selected is a list.
  client.jobs.listJobs({ select: "id" });
  // @ts-expect-error A body that is required cannot be left out.
  await client.jobs.updateJob("job");
  // @ts-expect-error An optional body is an option.
  await client.jobs.terminateJob("job", { terminateReason: "" });
  await client.jobs.terminateJob("job", { body: { terminateReason: "" }, force: true });
}

/* Input */

export const update: BatchJobUpdateOptions = { priority: 1, constraints: { maxWallClockTime: "PT1H" } };
// @ts-expect-error The pool is missing.
export const poolless: BatchJobCreateOptions = { id: "job" };
// @ts-expect-error With exactOptionalPropertyTypes, what is absent is absent.
export const undefinedPriority: BatchJobUpdateOptions = { priority: undefined };

export function replaced(job: BatchJob): void {
  expectTypeOf(job.state).toEqualTypeOf<BatchJobState>();
  expectTypeOf(job.creationTime).toEqualTypeOf<Date>();
  // @ts-expect-error The state is the service's.
  job.state = "active";
  job.priority = 5;
  // What was read can be sent again.
  void client.jobs.replaceJob("job", job);
}
void client.jobs.replaceJob("job", { poolInfo: { poolId: "pool" } });

/* Enumerations */

export const known: BatchJobState = "active";
export const unknownState: BatchJobState = "hibernating";
// @ts-expect-error It is text nevertheless.
export const numeric: BatchJobState = 7;

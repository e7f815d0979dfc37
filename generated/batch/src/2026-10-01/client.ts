// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { NamedKeyCredential, TokenCredential } from "@azure/core-auth";
import { type Bound, bind } from "../runtime/bind.js";
import { type BatchClientOptions, type BatchContext, createBatch } from "./context.js";

import * as applications from "./applications.js";
import * as jobs from "./jobs.js";
import * as tasks from "./tasks.js";
import * as jobSchedules from "./jobSchedules.js";
import * as pools from "./pools.js";
import * as nodes from "./nodes.js";

/**
 * Cloud service that schedules large numbers of jobs and manages the compute nodes that run them.
 *
 * Api-version `2026-10-01`.
 */
export class BatchClient {
  /** What standalone operations take as their first argument. */
  readonly context: BatchContext;
  /** Operations of `/applications`. */
  readonly applications: Bound<typeof applications>;
  readonly jobs: Bound<typeof jobs>;
  /** Operations below `/jobs/{jobId}`. */
  readonly tasks: Bound<typeof tasks>;
  /** Operations of `/jobschedules`. */
  readonly jobSchedules: Bound<typeof jobSchedules>;
  readonly pools: Bound<typeof pools>;
  /** Operations of `/pools/{poolId}/nodes`. */
  readonly nodes: Bound<typeof nodes>;

  /**
   * @param endpoint URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com.
   * @param credential How to sign in.
   */
  constructor(endpoint: string, credential: TokenCredential | NamedKeyCredential, options: BatchClientOptions = {}) {
    this.context = createBatch(endpoint, credential, options);
    this.applications = bind(this.context, applications);
    this.jobs = bind(this.context, jobs);
    this.tasks = bind(this.context, tasks);
    this.jobSchedules = bind(this.context, jobSchedules);
    this.pools = bind(this.context, pools);
    this.nodes = bind(this.context, nodes);
  }
}

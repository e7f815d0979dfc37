// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readDate } from "../runtime/dates.js";
import { arrayOf, revise } from "../runtime/values.js";
import type {
  AutoScaleRun,
  BatchCreateTaskCollectionResult,
  BatchJob,
  BatchJobExecutionInfo,
  BatchJobPreparationAndReleaseTaskStatus,
  BatchJobPreparationTaskExecutionInfo,
  BatchJobReleaseTaskExecutionInfo,
  BatchJobSchedule,
  BatchJobScheduleConfiguration,
  BatchJobScheduleExecutionInfo,
  BatchJobScheduleStatistics,
  BatchJobStatistics,
  BatchNode,
  BatchNodeAgentInfo,
  BatchNodeFile,
  BatchNodeVMExtension,
  BatchPool,
  BatchPoolResourceStatistics,
  BatchPoolStatistics,
  BatchStartTaskInfo,
  BatchSubtask,
  BatchSupportedImage,
  BatchTask,
  BatchTaskCreateResult,
  BatchTaskExecutionInfo,
  BatchTaskInfo,
  BatchTaskStatistics,
  FileProperties,
  InstanceViewStatus,
  VMExtensionInstanceView,
} from "./models.js";

/** {@link AutoScaleRun} from the wire. */
export function readAutoScaleRun(wire: object): AutoScaleRun {
  return revise<AutoScaleRun>(wire, { timestamp: readDate });
}

/** {@link BatchCreateTaskCollectionResult} from the wire. */
export function readBatchCreateTaskCollectionResult(wire: object): BatchCreateTaskCollectionResult {
  return revise<BatchCreateTaskCollectionResult>(wire, { value: arrayOf(readBatchTaskCreateResult) });
}

/** {@link BatchJob} from the wire. */
export function readBatchJob(wire: object): BatchJob {
  return revise<BatchJob>(wire, {
    lastModified: readDate,
    creationTime: readDate,
    stateTransitionTime: readDate,
    previousStateTransitionTime: readDate,
    executionInfo: readBatchJobExecutionInfo,
    stats: readBatchJobStatistics,
  });
}

/** {@link BatchJobExecutionInfo} from the wire. */
export function readBatchJobExecutionInfo(wire: object): BatchJobExecutionInfo {
  return revise<BatchJobExecutionInfo>(wire, { startTime: readDate, endTime: readDate });
}

/** {@link BatchJobPreparationAndReleaseTaskStatus} from the wire. */
export function readBatchJobPreparationAndReleaseTaskStatus(wire: object): BatchJobPreparationAndReleaseTaskStatus {
  return revise<BatchJobPreparationAndReleaseTaskStatus>(wire, {
    jobPreparationTaskExecutionInfo: readBatchJobPreparationTaskExecutionInfo,
    jobReleaseTaskExecutionInfo: readBatchJobReleaseTaskExecutionInfo,
  });
}

/** {@link BatchJobPreparationTaskExecutionInfo} from the wire. */
export function readBatchJobPreparationTaskExecutionInfo(wire: object): BatchJobPreparationTaskExecutionInfo {
  return revise<BatchJobPreparationTaskExecutionInfo>(wire, {
    startTime: readDate,
    endTime: readDate,
    lastRetryTime: readDate,
  });
}

/** {@link BatchJobReleaseTaskExecutionInfo} from the wire. */
export function readBatchJobReleaseTaskExecutionInfo(wire: object): BatchJobReleaseTaskExecutionInfo {
  return revise<BatchJobReleaseTaskExecutionInfo>(wire, { startTime: readDate, endTime: readDate });
}

/** {@link BatchJobSchedule} from the wire. */
export function readBatchJobSchedule(wire: object): BatchJobSchedule {
  return revise<BatchJobSchedule>(wire, {
    lastModified: readDate,
    creationTime: readDate,
    stateTransitionTime: readDate,
    previousStateTransitionTime: readDate,
    schedule: readBatchJobScheduleConfiguration,
    executionInfo: readBatchJobScheduleExecutionInfo,
    stats: readBatchJobScheduleStatistics,
  });
}

/** {@link BatchJobScheduleConfiguration} from the wire. */
export function readBatchJobScheduleConfiguration(wire: object): BatchJobScheduleConfiguration {
  return revise<BatchJobScheduleConfiguration>(wire, { doNotRunUntil: readDate, doNotRunAfter: readDate });
}

/** {@link BatchJobScheduleExecutionInfo} from the wire. */
export function readBatchJobScheduleExecutionInfo(wire: object): BatchJobScheduleExecutionInfo {
  return revise<BatchJobScheduleExecutionInfo>(wire, { nextRunTime: readDate, endTime: readDate });
}

/** {@link BatchJobScheduleStatistics} from the wire. */
export function readBatchJobScheduleStatistics(wire: object): BatchJobScheduleStatistics {
  return revise<BatchJobScheduleStatistics>(wire, { startTime: readDate, lastUpdateTime: readDate });
}

/** {@link BatchJobStatistics} from the wire. */
export function readBatchJobStatistics(wire: object): BatchJobStatistics {
  return revise<BatchJobStatistics>(wire, { startTime: readDate, lastUpdateTime: readDate });
}

/** {@link BatchNode} from the wire. */
export function readBatchNode(wire: object): BatchNode {
  return revise<BatchNode>(wire, {
    stateTransitionTime: readDate,
    lastBootTime: readDate,
    allocationTime: readDate,
    recentTasks: arrayOf(readBatchTaskInfo),
    startTaskInfo: readBatchStartTaskInfo,
    nodeAgentInfo: readBatchNodeAgentInfo,
  });
}

/** {@link BatchNodeAgentInfo} from the wire. */
export function readBatchNodeAgentInfo(wire: object): BatchNodeAgentInfo {
  return revise<BatchNodeAgentInfo>(wire, { lastUpdateTime: readDate });
}

/** {@link BatchNodeFile} from the wire. */
export function readBatchNodeFile(wire: object): BatchNodeFile {
  return revise<BatchNodeFile>(wire, { properties: readFileProperties });
}

/** {@link BatchNodeVMExtension} from the wire. */
export function readBatchNodeVMExtension(wire: object): BatchNodeVMExtension {
  return revise<BatchNodeVMExtension>(wire, { instanceView: readVMExtensionInstanceView });
}

/** {@link BatchPool} from the wire. */
export function readBatchPool(wire: object): BatchPool {
  return revise<BatchPool>(wire, {
    lastModified: readDate,
    creationTime: readDate,
    stateTransitionTime: readDate,
    allocationStateTransitionTime: readDate,
    autoScaleRun: readAutoScaleRun,
    stats: readBatchPoolStatistics,
  });
}

/** {@link BatchPoolResourceStatistics} from the wire. */
export function readBatchPoolResourceStatistics(wire: object): BatchPoolResourceStatistics {
  return revise<BatchPoolResourceStatistics>(wire, { startTime: readDate, lastUpdateTime: readDate });
}

/** {@link BatchPoolStatistics} from the wire. */
export function readBatchPoolStatistics(wire: object): BatchPoolStatistics {
  return revise<BatchPoolStatistics>(wire, {
    startTime: readDate,
    lastUpdateTime: readDate,
    resourceStats: readBatchPoolResourceStatistics,
  });
}

/** {@link BatchStartTaskInfo} from the wire. */
export function readBatchStartTaskInfo(wire: object): BatchStartTaskInfo {
  return revise<BatchStartTaskInfo>(wire, { startTime: readDate, endTime: readDate, lastRetryTime: readDate });
}

/** {@link BatchSubtask} from the wire. */
export function readBatchSubtask(wire: object): BatchSubtask {
  return revise<BatchSubtask>(wire, {
    startTime: readDate,
    endTime: readDate,
    stateTransitionTime: readDate,
    previousStateTransitionTime: readDate,
  });
}

/** {@link BatchSupportedImage} from the wire. */
export function readBatchSupportedImage(wire: object): BatchSupportedImage {
  return revise<BatchSupportedImage>(wire, { batchSupportEndOfLife: readDate });
}

/** {@link BatchTask} from the wire. */
export function readBatchTask(wire: object): BatchTask {
  return revise<BatchTask>(wire, {
    lastModified: readDate,
    creationTime: readDate,
    stateTransitionTime: readDate,
    previousStateTransitionTime: readDate,
    executionInfo: readBatchTaskExecutionInfo,
    stats: readBatchTaskStatistics,
  });
}

/** {@link BatchTaskCreateResult} from the wire. */
export function readBatchTaskCreateResult(wire: object): BatchTaskCreateResult {
  return revise<BatchTaskCreateResult>(wire, { lastModified: readDate });
}

/** {@link BatchTaskExecutionInfo} from the wire. */
export function readBatchTaskExecutionInfo(wire: object): BatchTaskExecutionInfo {
  return revise<BatchTaskExecutionInfo>(wire, {
    startTime: readDate,
    endTime: readDate,
    lastRetryTime: readDate,
    lastRequeueTime: readDate,
  });
}

/** {@link BatchTaskInfo} from the wire. */
export function readBatchTaskInfo(wire: object): BatchTaskInfo {
  return revise<BatchTaskInfo>(wire, { executionInfo: readBatchTaskExecutionInfo });
}

/** {@link BatchTaskStatistics} from the wire. */
export function readBatchTaskStatistics(wire: object): BatchTaskStatistics {
  return revise<BatchTaskStatistics>(wire, { startTime: readDate, lastUpdateTime: readDate });
}

/** {@link FileProperties} from the wire. */
export function readFileProperties(wire: object): FileProperties {
  return revise<FileProperties>(wire, { creationTime: readDate, lastModified: readDate });
}

/** {@link InstanceViewStatus} from the wire. */
export function readInstanceViewStatus(wire: object): InstanceViewStatus {
  return revise<InstanceViewStatus>(wire, { time: readDate });
}

/** {@link VMExtensionInstanceView} from the wire. */
export function readVMExtensionInstanceView(wire: object): VMExtensionInstanceView {
  return revise<VMExtensionInstanceView>(wire, {
    statuses: arrayOf(readInstanceViewStatus),
    subStatuses: arrayOf(readInstanceViewStatus),
  });
}

// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readDate } from "../runtime/dates.js";
import { arrayOf, revise, without } from "../runtime/values.js";
import type {
  AutoScaleRun,
  BatchAutoPoolSpecification,
  BatchAutoPoolSpecificationUpdate,
  BatchCreateTaskCollectionResult,
  BatchJob,
  BatchJobCreateOptions,
  BatchJobExecutionInfo,
  BatchJobInput,
  BatchJobPreparationAndReleaseTaskStatus,
  BatchJobPreparationTaskExecutionInfo,
  BatchJobReleaseTaskExecutionInfo,
  BatchJobSchedule,
  BatchJobScheduleConfiguration,
  BatchJobScheduleCreateOptions,
  BatchJobScheduleExecutionInfo,
  BatchJobScheduleInput,
  BatchJobScheduleStatistics,
  BatchJobScheduleUpdateOptions,
  BatchJobSpecification,
  BatchJobSpecificationUpdate,
  BatchJobStatistics,
  BatchJobUpdateOptions,
  BatchNode,
  BatchNodeAgentInfo,
  BatchNodeFile,
  BatchNodeVMExtension,
  BatchPool,
  BatchPoolCreateOptions,
  BatchPoolInfo,
  BatchPoolInfoUpdate,
  BatchPoolResourceStatistics,
  BatchPoolSpecification,
  BatchPoolSpecificationUpdate,
  BatchPoolStatistics,
  BatchPoolUpdateOptions,
  BatchStartTaskInfo,
  BatchSubtask,
  BatchSupportedImage,
  BatchTask,
  BatchTaskCreateResult,
  BatchTaskExecutionInfo,
  BatchTaskInfo,
  BatchTaskInput,
  BatchTaskStatistics,
  BatchVmImageReference,
  FileProperties,
  InstanceViewStatus,
  VMExtensionInstanceView,
  VirtualMachineConfiguration,
  VirtualMachineConfigurationUpdate,
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

/** {@link BatchAutoPoolSpecification} for the wire. */
export function writeBatchAutoPoolSpecification(model: BatchAutoPoolSpecification): object {
  return revise(model, { pool: writeBatchPoolSpecification });
}

/** {@link BatchAutoPoolSpecificationUpdate} for the wire. */
export function writeBatchAutoPoolSpecificationUpdate(model: BatchAutoPoolSpecificationUpdate): object {
  return revise(model, { pool: writeBatchPoolSpecificationUpdate });
}

/** {@link BatchJobInput} for the wire. */
export function writeBatchJob(model: BatchJobInput): object {
  return revise(
    without(model, [
      "id",
      "displayName",
      "usesTaskDependencies",
      "url",
      "eTag",
      "lastModified",
      "creationTime",
      "state",
      "stateTransitionTime",
      "previousState",
      "previousStateTransitionTime",
      "jobManagerTask",
      "jobPreparationTask",
      "jobReleaseTask",
      "commonEnvironmentSettings",
      "onTaskFailure",
      "networkConfiguration",
      "executionInfo",
      "stats",
    ]),
    { poolInfo: writeBatchPoolInfo },
  );
}

/** {@link BatchJobCreateOptions} for the wire. */
export function writeBatchJobCreateOptions(model: BatchJobCreateOptions): object {
  return revise(model, { poolInfo: writeBatchPoolInfo });
}

/** {@link BatchJobScheduleInput} for the wire. */
export function writeBatchJobSchedule(model: BatchJobScheduleInput): object {
  return revise(
    without(model, [
      "id",
      "displayName",
      "url",
      "eTag",
      "lastModified",
      "creationTime",
      "state",
      "stateTransitionTime",
      "previousState",
      "previousStateTransitionTime",
      "executionInfo",
      "stats",
    ]),
    { jobSpecification: writeBatchJobSpecification },
  );
}

/** {@link BatchJobScheduleCreateOptions} for the wire. */
export function writeBatchJobScheduleCreateOptions(model: BatchJobScheduleCreateOptions): object {
  return revise(model, { jobSpecification: writeBatchJobSpecification });
}

/** {@link BatchJobScheduleUpdateOptions} for the wire. */
export function writeBatchJobScheduleUpdateOptions(model: BatchJobScheduleUpdateOptions): object {
  return revise(model, { jobSpecification: writeBatchJobSpecificationUpdate });
}

/** {@link BatchJobSpecification} for the wire. */
export function writeBatchJobSpecification(model: BatchJobSpecification): object {
  return revise(model, { poolInfo: writeBatchPoolInfo });
}

/** {@link BatchJobSpecificationUpdate} for the wire. */
export function writeBatchJobSpecificationUpdate(model: BatchJobSpecificationUpdate): object {
  return revise(model, { poolInfo: writeBatchPoolInfoUpdate });
}

/** {@link BatchJobUpdateOptions} for the wire. */
export function writeBatchJobUpdateOptions(model: BatchJobUpdateOptions): object {
  return revise(model, { poolInfo: writeBatchPoolInfoUpdate });
}

/** {@link BatchPoolCreateOptions} for the wire. */
export function writeBatchPoolCreateOptions(model: BatchPoolCreateOptions): object {
  return revise(model, { virtualMachineConfiguration: writeVirtualMachineConfiguration });
}

/** {@link BatchPoolInfo} for the wire. */
export function writeBatchPoolInfo(model: BatchPoolInfo): object {
  return revise(model, { autoPoolSpecification: writeBatchAutoPoolSpecification });
}

/** {@link BatchPoolInfoUpdate} for the wire. */
export function writeBatchPoolInfoUpdate(model: BatchPoolInfoUpdate): object {
  return revise(model, { autoPoolSpecification: writeBatchAutoPoolSpecificationUpdate });
}

/** {@link BatchPoolSpecification} for the wire. */
export function writeBatchPoolSpecification(model: BatchPoolSpecification): object {
  return revise(model, { virtualMachineConfiguration: writeVirtualMachineConfiguration });
}

/** {@link BatchPoolSpecificationUpdate} for the wire. */
export function writeBatchPoolSpecificationUpdate(model: BatchPoolSpecificationUpdate): object {
  return revise(model, { virtualMachineConfiguration: writeVirtualMachineConfigurationUpdate });
}

/** {@link BatchPoolUpdateOptions} for the wire. */
export function writeBatchPoolUpdateOptions(model: BatchPoolUpdateOptions): object {
  return revise(model, { virtualMachineConfiguration: writeVirtualMachineConfigurationUpdate });
}

/** {@link BatchTaskInput} for the wire. */
export function writeBatchTask(model: BatchTaskInput): object {
  return without(model, [
    "id",
    "displayName",
    "url",
    "eTag",
    "lastModified",
    "creationTime",
    "exitConditions",
    "state",
    "stateTransitionTime",
    "previousState",
    "previousStateTransitionTime",
    "commandLine",
    "containerSettings",
    "resourceFiles",
    "outputFiles",
    "environmentSettings",
    "affinityInfo",
    "requiredSlots",
    "userIdentity",
    "executionInfo",
    "nodeInfo",
    "multiInstanceSettings",
    "stats",
    "dependsOn",
    "applicationPackageReferences",
  ]);
}

/** {@link BatchVmImageReference} for the wire. */
export function writeBatchVmImageReference(model: BatchVmImageReference): object {
  return without(model, ["exactVersion"]);
}

/** {@link VirtualMachineConfiguration} for the wire. */
export function writeVirtualMachineConfiguration(model: VirtualMachineConfiguration): object {
  return revise(model, { imageReference: writeBatchVmImageReference });
}

/** {@link VirtualMachineConfigurationUpdate} for the wire. */
export function writeVirtualMachineConfigurationUpdate(model: VirtualMachineConfigurationUpdate): object {
  return revise(model, { imageReference: writeBatchVmImageReference });
}

// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { AutoScaleRun, BatchPoolEnableAutoScaleOptions, BatchPoolEvaluateAutoScaleOptions } from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as pools from "../pools.js";

/** Parameters of Disable, DisableViaIdentity. */
interface DisableAzPoolAutoScaleCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameter set Disable of Disable-AzPoolAutoScale. */
export type DisableAzPoolAutoScaleDisable = DisableAzPoolAutoScaleCommon & {
  /** ID of the pool that stops autoscaling. */
  PoolId: string;
};

/** Parameter set DisableViaIdentity of Disable-AzPoolAutoScale. */
export type DisableAzPoolAutoScaleDisableViaIdentity = DisableAzPoolAutoScaleCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameters of {@link disableAzPoolAutoScale}: those of one of its sets. */
export type DisableAzPoolAutoScaleParameters = DisableAzPoolAutoScaleDisable | DisableAzPoolAutoScaleDisableViaIdentity;

/**
 * Turns off autoscaling on a pool.
 *
 * `Disable-AzPoolAutoScale`
 */
export const disableAzPoolAutoScale: Cmdlet<
  ExactlyOne<DisableAzPoolAutoScaleParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Disable-AzPoolAutoScale",
  service,
  changes: true,
  dates: ["Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { PoolId: "value/poolId" },
    },
    {
      mandatory: { InputObject: "identity/poolId" },
    },
  ],
  operations: [
    {
      call: pools.disablePoolAutoScale,
      values: ["poolId"],
      path: "/pools/{poolId}/disableautoscale",
      parts: { poolId: "value/poolId" },
      silent: true,
    },
  ],
  sets: {
    Disable: { groups: [0, 1], operations: [0] },
    DisableViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Disable",
});

/**
 * Parameters of Enable, EnableExpanded, EnableViaIdentity, EnableViaIdentityExpanded, EnableViaJsonFilePath,
 * EnableViaJsonString.
 */
interface EnableAzPoolAutoScaleCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** Act only when the resource still carries this ETag. */
  IfMatch?: string;
  /** Act only when the resource has changed after this time. */
  IfModifiedSince?: Date | string;
  /** Act only when the resource carries a different ETag from this one. */
  IfNoneMatch?: string;
  /** Act only when the resource has stayed unchanged after this time. */
  IfUnmodifiedSince?: Date | string;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameters of Enable, EnableExpanded, EnableViaJsonFilePath, EnableViaJsonString. */
interface EnableAzPoolAutoScaleNames {
  /** ID of the pool that autoscales. */
  PoolId: string;
}

/** Parameters of Enable, EnableViaIdentity. */
interface EnableAzPoolAutoScaleModel {
  /** Request body for turning on automatic scaling of a Pool. */
  EnableAutoScaleOption: BatchPoolEnableAutoScaleOptions;
}

/** Parameters of EnableExpanded, EnableViaIdentityExpanded. */
interface EnableAzPoolAutoScaleBody {
  /**
   * Evaluation interval, ISO 8601; default 15 minutes, 5 minutes to 168 hours, else 400. A new value restarts the
   * schedule now.
   */
  AutoScaleEvaluationInterval?: string;
  /** Formula giving the node count wanted. */
  AutoScaleFormula?: string;
}

/** Parameters of EnableViaIdentity, EnableViaIdentityExpanded. */
interface EnableAzPoolAutoScaleIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Enable of Enable-AzPoolAutoScale. */
export type EnableAzPoolAutoScaleEnable = EnableAzPoolAutoScaleCommon &
  EnableAzPoolAutoScaleNames &
  EnableAzPoolAutoScaleModel;

/** Parameter set EnableExpanded of Enable-AzPoolAutoScale. */
export type EnableAzPoolAutoScaleEnableExpanded = EnableAzPoolAutoScaleCommon &
  EnableAzPoolAutoScaleNames &
  EnableAzPoolAutoScaleBody;

/** Parameter set EnableViaIdentity of Enable-AzPoolAutoScale. */
export type EnableAzPoolAutoScaleEnableViaIdentity = EnableAzPoolAutoScaleCommon &
  EnableAzPoolAutoScaleModel &
  EnableAzPoolAutoScaleIdentity;

/** Parameter set EnableViaIdentityExpanded of Enable-AzPoolAutoScale. */
export type EnableAzPoolAutoScaleEnableViaIdentityExpanded = EnableAzPoolAutoScaleCommon &
  EnableAzPoolAutoScaleBody &
  EnableAzPoolAutoScaleIdentity;

/** Parameter set EnableViaJsonFilePath of Enable-AzPoolAutoScale. */
export type EnableAzPoolAutoScaleEnableViaJsonFilePath = EnableAzPoolAutoScaleCommon &
  EnableAzPoolAutoScaleNames & {
    /** Path of Json file supplied to the Enable operation */
    JsonFilePath: string;
  };

/** Parameter set EnableViaJsonString of Enable-AzPoolAutoScale. */
export type EnableAzPoolAutoScaleEnableViaJsonString = EnableAzPoolAutoScaleCommon &
  EnableAzPoolAutoScaleNames & {
    /** Json string supplied to the Enable operation */
    JsonString: string;
  };

/** Parameters of {@link enableAzPoolAutoScale}: those of one of its sets. */
export type EnableAzPoolAutoScaleParameters =
  | EnableAzPoolAutoScaleEnable
  | EnableAzPoolAutoScaleEnableExpanded
  | EnableAzPoolAutoScaleEnableViaIdentity
  | EnableAzPoolAutoScaleEnableViaIdentityExpanded
  | EnableAzPoolAutoScaleEnableViaJsonFilePath
  | EnableAzPoolAutoScaleEnableViaJsonString;

/**
 * Turns on autoscaling or changes its settings; refused during a resize or within 30 seconds of the previous
 * call.
 *
 * `Enable-AzPoolAutoScale`
 */
export const enableAzPoolAutoScale: Cmdlet<
  ExactlyOne<EnableAzPoolAutoScaleParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Enable-AzPoolAutoScale",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  durations: ["AutoScaleEvaluationInterval"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        IfMatch: "option/ifMatch",
        IfModifiedSince: "option/ifModifiedSince",
        IfNoneMatch: "option/ifNoneMatch",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { PoolId: "value/poolId" },
    },
    {
      mandatory: { EnableAutoScaleOption: "body" },
    },
    {
      optional: {
        AutoScaleEvaluationInterval: "property/autoScaleEvaluationInterval",
        AutoScaleFormula: "property/autoScaleFormula",
      },
    },
    {
      mandatory: { InputObject: "identity/poolId" },
    },
    {
      mandatory: { JsonFilePath: "json-file" },
    },
    {
      mandatory: { JsonString: "json" },
    },
  ],
  operations: [
    {
      call: pools.enablePoolAutoScale,
      values: ["poolId", "enableAutoScaleOptions"],
      body: "value/enableAutoScaleOptions",
      path: "/pools/{poolId}/enableautoscale",
      parts: { poolId: "value/poolId" },
      silent: true,
    },
  ],
  sets: {
    Enable: { groups: [0, 1, 2], operations: [0] },
    EnableExpanded: { groups: [0, 1, 3], operations: [0] },
    EnableViaIdentity: { groups: [0, 2, 4], operations: [0] },
    EnableViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
    EnableViaJsonFilePath: { groups: [0, 1, 5], operations: [0] },
    EnableViaJsonString: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "EnableExpanded",
});

/**
 * Parameters of Evaluate, EvaluateExpanded, EvaluateViaIdentity, EvaluateViaIdentityExpanded,
 * EvaluateViaJsonFilePath, EvaluateViaJsonString.
 */
interface TestAzPoolAutoScaleCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameters of Evaluate, EvaluateExpanded, EvaluateViaJsonFilePath, EvaluateViaJsonString. */
interface TestAzPoolAutoScaleNames {
  /** ID of the pool the formula is tried on. */
  PoolId: string;
}

/** Parameters of Evaluate, EvaluateViaIdentity. */
interface TestAzPoolAutoScaleModel {
  /** Request body for trying out an autoscale formula on a Pool. */
  EvaluateAutoScaleOption: BatchPoolEvaluateAutoScaleOptions;
}

/** Parameters of EvaluateExpanded, EvaluateViaIdentityExpanded. */
interface TestAzPoolAutoScaleBody {
  /**
   * Formula to check and compute without applying it; see
   * https://learn.microsoft.com/azure/batch/batch-automatic-scaling.
   */
  AutoScaleFormula: string;
}

/** Parameters of EvaluateViaIdentity, EvaluateViaIdentityExpanded. */
interface TestAzPoolAutoScaleIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Evaluate of Test-AzPoolAutoScale. */
export type TestAzPoolAutoScaleEvaluate = TestAzPoolAutoScaleCommon &
  TestAzPoolAutoScaleNames &
  TestAzPoolAutoScaleModel;

/** Parameter set EvaluateExpanded of Test-AzPoolAutoScale. */
export type TestAzPoolAutoScaleEvaluateExpanded = TestAzPoolAutoScaleCommon &
  TestAzPoolAutoScaleNames &
  TestAzPoolAutoScaleBody;

/** Parameter set EvaluateViaIdentity of Test-AzPoolAutoScale. */
export type TestAzPoolAutoScaleEvaluateViaIdentity = TestAzPoolAutoScaleCommon &
  TestAzPoolAutoScaleModel &
  TestAzPoolAutoScaleIdentity;

/** Parameter set EvaluateViaIdentityExpanded of Test-AzPoolAutoScale. */
export type TestAzPoolAutoScaleEvaluateViaIdentityExpanded = TestAzPoolAutoScaleCommon &
  TestAzPoolAutoScaleBody &
  TestAzPoolAutoScaleIdentity;

/** Parameter set EvaluateViaJsonFilePath of Test-AzPoolAutoScale. */
export type TestAzPoolAutoScaleEvaluateViaJsonFilePath = TestAzPoolAutoScaleCommon &
  TestAzPoolAutoScaleNames & {
    /** Path of Json file supplied to the Evaluate operation */
    JsonFilePath: string;
  };

/** Parameter set EvaluateViaJsonString of Test-AzPoolAutoScale. */
export type TestAzPoolAutoScaleEvaluateViaJsonString = TestAzPoolAutoScaleCommon &
  TestAzPoolAutoScaleNames & {
    /** Json string supplied to the Evaluate operation */
    JsonString: string;
  };

/** Parameters of {@link testAzPoolAutoScale}: those of one of its sets. */
export type TestAzPoolAutoScaleParameters =
  | TestAzPoolAutoScaleEvaluate
  | TestAzPoolAutoScaleEvaluateExpanded
  | TestAzPoolAutoScaleEvaluateViaIdentity
  | TestAzPoolAutoScaleEvaluateViaIdentityExpanded
  | TestAzPoolAutoScaleEvaluateViaJsonFilePath
  | TestAzPoolAutoScaleEvaluateViaJsonString;

/**
 * Tries out an autoscale formula without applying it; the pool must already be autoscaling.
 *
 * `Test-AzPoolAutoScale`
 */
export const testAzPoolAutoScale: Cmdlet<
  ExactlyOne<TestAzPoolAutoScaleParameters>,
  AutoScaleRun,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Test-AzPoolAutoScale",
  service,
  changes: true,
  dates: ["Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Ocpdate: "option/ocpdate",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { PoolId: "value/poolId" },
    },
    {
      mandatory: { EvaluateAutoScaleOption: "body" },
    },
    {
      mandatory: { AutoScaleFormula: "property/autoScaleFormula" },
    },
    {
      mandatory: { InputObject: "identity/poolId" },
    },
    {
      mandatory: { JsonFilePath: "json-file" },
    },
    {
      mandatory: { JsonString: "json" },
    },
  ],
  operations: [
    {
      call: pools.evaluatePoolAutoScale,
      values: ["poolId", "evaluateAutoScaleOptions"],
      body: "value/evaluateAutoScaleOptions",
      path: "/pools/{poolId}/evaluateautoscale",
      parts: { poolId: "value/poolId" },
    },
  ],
  sets: {
    Evaluate: { groups: [0, 1, 2], operations: [0] },
    EvaluateExpanded: { groups: [0, 1, 3], operations: [0] },
    EvaluateViaIdentity: { groups: [0, 2, 4], operations: [0] },
    EvaluateViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
    EvaluateViaJsonFilePath: { groups: [0, 1, 5], operations: [0] },
    EvaluateViaJsonString: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "EvaluateExpanded",
});

// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readDate } from "../runtime/dates.js";
import { revise, without } from "../runtime/values.js";
import type {
  BatchDeployment,
  BatchDeploymentTrackedResource,
  BatchEndpoint,
  BatchEndpointTrackedResource,
  ResourceIdentity,
  SystemData,
} from "./models.js";

/** {@link BatchDeploymentTrackedResource} from the wire. */
export function readBatchDeploymentTrackedResource(wire: object): BatchDeploymentTrackedResource {
  return revise<BatchDeploymentTrackedResource>(wire, { systemData: readSystemData });
}

/** {@link BatchEndpointTrackedResource} from the wire. */
export function readBatchEndpointTrackedResource(wire: object): BatchEndpointTrackedResource {
  return revise<BatchEndpointTrackedResource>(wire, { systemData: readSystemData });
}

/** {@link SystemData} from the wire. */
export function readSystemData(wire: object): SystemData {
  return revise<SystemData>(wire, { createdAt: readDate, lastModifiedAt: readDate });
}

/** {@link BatchDeployment} for the wire. */
export function writeBatchDeployment(model: BatchDeployment): object {
  return without(model, ["provisioningState"]);
}

/** {@link BatchDeploymentTrackedResource} for the wire. */
export function writeBatchDeploymentTrackedResource(model: BatchDeploymentTrackedResource): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    identity: writeResourceIdentity,
    properties: writeBatchDeployment,
  });
}

/** {@link BatchEndpoint} for the wire. */
export function writeBatchEndpoint(model: BatchEndpoint): object {
  return without(model, ["scoringUri", "swaggerUri", "provisioningState"]);
}

/** {@link BatchEndpointTrackedResource} for the wire. */
export function writeBatchEndpointTrackedResource(model: BatchEndpointTrackedResource): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    identity: writeResourceIdentity,
    properties: writeBatchEndpoint,
  });
}

/** {@link ResourceIdentity} for the wire. */
export function writeResourceIdentity(model: ResourceIdentity): object {
  return without(model, ["principalId", "tenantId"]);
}

// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readDate } from "../runtime/dates.js";
import { revise } from "../runtime/values.js";
import type { BatchDeploymentTrackedResource, BatchEndpointTrackedResource, SystemData } from "./models.js";

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

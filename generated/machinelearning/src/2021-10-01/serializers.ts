// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readDate } from "../runtime/dates.js";
import { revise } from "../runtime/values.js";
import type { BatchDeploymentTrackedResource, BatchEndpointTrackedResource, systemData } from "./models.js";

/** {@link BatchDeploymentTrackedResource} from the wire. */
export function readBatchDeploymentTrackedResource(wire: object): BatchDeploymentTrackedResource {
  return revise<BatchDeploymentTrackedResource>(wire, { systemData: readsystemData });
}

/** {@link BatchEndpointTrackedResource} from the wire. */
export function readBatchEndpointTrackedResource(wire: object): BatchEndpointTrackedResource {
  return revise<BatchEndpointTrackedResource>(wire, { systemData: readsystemData });
}

/** {@link systemData} from the wire. */
export function readsystemData(wire: object): systemData {
  return revise<systemData>(wire, { createdAt: readDate, lastModifiedAt: readDate });
}

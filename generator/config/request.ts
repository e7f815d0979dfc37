import type { ServiceConfiguration } from "./configuration.js";

/** What a run is asked to generate. */
export interface GenerateRequest {
  services: ServiceRequest[];
}

export interface ServiceRequest {
  /** With all of its versions, whichever of them are asked for. */
  configuration: ServiceConfiguration;
  /** Absolute folder of its package. */
  folder: string;
  /** Api-versions to make, where these are not all; goes into the tree. */
  only?: string[];
}

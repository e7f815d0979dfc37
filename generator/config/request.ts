import type { Fingerprints } from "../output/inputs.js";
import type { LoadOptions } from "../load/document.js";
import type { Service } from "../model/service.js";
import type { ProjectOutput } from "../outputs/project.js";
import type { CmdletConfiguration, ServiceConfiguration } from "./configuration.js";

/** What a run is asked to generate. */
export interface GenerateRequest {
  services: ServiceRequest[];
}

export interface ServiceRequest {
  /** With all of its versions, whichever of them are asked for. */
  configuration: ServiceConfiguration;
  /** How its cmdlets are named and reshaped; where absent, none are made. */
  cmdlets?: CmdletConfiguration;
  /** Absolute folder of its package. */
  folder: string;
  /** Folders of the api-versions to make (outputs/common/folder-name.ts), where these are not all; goes into the tree. */
  only?: string[];
  /** Outputs of the project, beside Specwright's own. */
  project?: readonly ProjectOutput[];
  /** What its documents may read. */
  reading?: LoadOptions;
  /** Code models that are at hand already, by api-version. */
  models?: ReadonlyMap<string, ReadModel>;
}

/** A document's code model. */
export interface ReadModel {
  service: Service;
  /** Every file that was read, or looked for in vain. */
  inputs: Fingerprints;
}

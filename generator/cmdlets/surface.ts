import type { JsonValue, Source } from "../report/source.js";

/**
 * The cmdlets of a service at one api-version: plain data, read by help pages, typed wrappers and the shell.
 * Names, parameter sets and types are those that autorest.powershell gives the same document.
 */
export interface CmdletSurface {
  /** `MachineLearningServices`: part of the module's name and of the identity type's. */
  serviceName: string;
  /** Begins every noun, and the module's name: `Az`. */
  prefix: string;
  apiVersion: string;
  /** Generation of autorest.powershell that the cmdlets are like. */
  style: "v3" | "v4";
  /** Type that holds what identifies a resource of the service: IMachineLearningServicesIdentity. */
  identity: IdentityModel;
  /** By name, in the order of the alphabet. */
  cmdlets: Cmdlet[];
  /** Objects that parameters take, by type: what their help lists under COMPLEX PARAMETER PROPERTIES. */
  models: Record<string, ComplexModel>;
  /** Objects that cmdlets write to the pipeline, by type: their properties with those of the objects inside, under the names that parameters have. */
  outputs: Record<string, OutputModel>;
}

export interface OutputModel {
  type: string;
  /** `date`: a point in time. */
  properties: { name: string; path: string[]; date: boolean }[];
}

/** What -InputObject takes: any path parameter of the service, or the path itself. */
export interface IdentityModel {
  type: string;
  properties: { name: string; wire: string; description: string }[];
}

export interface Cmdlet {
  /** `Update-AzMlWorkspaceBatchDeployment`. */
  name: string;
  /** Approved verb. */
  verb: string;
  /** Prefix, subject prefix and subject: `AzMlWorkspaceBatchDeployment`. */
  noun: string;
  subjectPrefix: string;
  subject: string;
  aliases: string[];
  /** What it does, in the words of the document. */
  synopsis: string;
  /** By name; the default set is {@link defaultParameterSet}. */
  parameterSets: ParameterSet[];
  /** Set that PowerShell takes where the parameters leave a choice. */
  defaultParameterSet: string;
  /** False where its help is not to list the keys of the objects that its parameters take. */
  notes?: false;
}

export interface ParameterSet {
  /** `UpdateViaIdentityExpanded`. */
  name: string;
  /** What it does, in the words of the operation it calls. */
  synopsis: string;
  /** operationIds in the order of the calls: one, or the one that reads and the one that writes. */
  operations: string[];
  /** Where the call that counts (the last) stands in the document. */
  source: Source;
  /** How the body is given: not at all, as one object, property by property, or as JSON. */
  body: "none" | "object" | "expanded" | "json";
  /** What a PUT does with the resource; tells which properties take part (x-ms-mutability). */
  purpose: "create" | "update" | "other";
  /** By name. */
  parameters: CmdletParameter[];
  /** Types of what it writes to the pipeline: `IBatchJob`; `bool` where the service answers nothing. */
  outputs: string[];
  /** Changes something, so that it has -WhatIf and -Confirm. */
  shouldProcess: boolean;
  /** Has -AsJob and -NoWait. */
  longRunning: boolean;
  /** Writes the items of all pages, one by one. */
  paged: boolean;
  /** Left out of help and completion; kept callable. */
  hidden?: true;
}

export interface CmdletParameter {
  name: string;
  aliases: string[];
  /** As in C#, without namespace: `string`, `int`, `SwitchParameter`, `IBatchJob`, `string[]`. */
  type: string;
  mandatory: boolean;
  /** Takes the value from the pipeline (ByValue). */
  pipeline: boolean;
  /** No parameter of generated cmdlets has a position. */
  position: "named";
  /** Wildcard characters are never accepted. */
  wildcard: false;
  /** Group that help lists it under; absent for parameters that stand for the body but are not part of it. */
  category?: ParameterCategory;
  /** Name on the wire. */
  wire?: string;
  description: string;
  /** What the parameter is where nobody gives it: a PowerShell expression, with a description of it. A mandatory parameter with a default may be left out. */
  default?: { expression: string; description: string };
  /** Value that the service assumes. */
  serviceDefault?: JsonValue;
  /** Known values, for completion. */
  values?: JsonValue[];
  /** Where the value goes. */
  target: ParameterTarget;
  /** Takes a hashtable: the type is a map without properties of its own. */
  map?: true;
  hidden?: true;
}

export type ParameterCategory = "Path" | "Query" | "Header" | "Cookie" | "Uri" | "Body" | "Azure" | "Runtime";

export type ParameterTarget =
  | { to: "path" | "query" | "header" | "cookie" | "host"; name: string }
  /** The whole body. */
  | { to: "body" }
  /** A value inside the body: wire names from the body down. */
  | { to: "property"; path: string[] }
  /** A list of resource ids that becomes the keys of a map with empty objects. */
  | { to: "keys"; path: string[] }
  /** A switch that becomes one text or another. */
  | { to: "choice"; path: string[]; whenTrue: string; whenFalse: string }
  /** The content of a file, as the value of a property. */
  | { to: "file"; path: string[] }
  /** Entries beside the body's declared properties. */
  | { to: "entries" }
  /** The body as JSON: the text itself, or the file that holds it. */
  | { to: "json"; from: "text" | "file" }
  /** Several path parameters at once, by wire name; those that are not listed have parameters of their own. */
  | { to: "identity"; parameters: string[] }
  /** Where the answer is saved. */
  | { to: "output-file" }
  /** What the cmdlet does itself. */
  | { to: "runtime"; role: "AsJob" | "NoWait" | "PassThru" | "DefaultProfile" };

/** An object that a parameter takes: its properties with those of the objects below it, as help lists them. */
export interface ComplexModel {
  type: string;
  description: string;
  properties: ComplexProperty[];
}

export interface ComplexProperty {
  name: string;
  type: string;
  required: boolean;
  description: string;
  /** Wire names that lead from the object to the value. */
  path: string[];
}

/** One parameter in the shape that `specwright cmdlets` prints. */
export interface PrintedParameter {
  type: string;
  mandatory: boolean;
  pipeline?: true;
  aliases?: string[];
  in?: string;
  wire?: string;
}

/** The shape that `specwright cmdlets` prints: by cmdlet, parameter set and parameter, each in the order of the alphabet. */
export type PrintedSurface = Record<
  string,
  Record<string, { parameters: Record<string, PrintedParameter>; outputs: string[]; shouldProcess: boolean }>
>;

/** The surface as `specwright cmdlets` prints it (DESIGN.md, contracts). Hidden sets and parameters are in it: they can be called. */
export function toOracleShape(surface: CmdletSurface): PrintedSurface {
  return record(
    surface.cmdlets.map((cmdlet) => [
      cmdlet.name,
      record(
        cmdlet.parameterSets.map((set) => [
          set.name,
          {
            parameters: record(set.parameters.map((parameter) => [parameter.name, printed(parameter)])),
            outputs: set.outputs,
            shouldProcess: set.shouldProcess,
          },
        ]),
      ),
    ]),
  );
}

function printed({ type, mandatory, pipeline, aliases, category, wire }: CmdletParameter): PrintedParameter {
  return {
    type,
    mandatory,
    ...(pipeline && { pipeline }),
    ...(aliases.length > 0 && { aliases }),
    ...(category && { in: category }),
    ...(wire !== undefined && { wire }),
  };
}

/** An object without a prototype, so that no name of a document means anything to it. */
function record<T>(entries: [string, T][]): Record<string, T> {
  const result = Object.create(null) as Record<string, T>;
  for (const [name, value] of [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) result[name] = value;
  return result;
}

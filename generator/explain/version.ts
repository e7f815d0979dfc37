import { inferCmdlets, type CmdletOptions } from "../cmdlets/infer.js";
import type { CmdletSurface } from "../cmdlets/surface.js";
import { startEmission, type Emission } from "../outputs/common/emission.js";
import { groupViews, type GroupView } from "../outputs/client/groups.js";
import type { OperationView } from "../outputs/client/operations.js";
import type { PackageTarget } from "../outputs/common/target.js";
import type { Operation } from "../model/operation.js";
import type { Service } from "../model/service.js";
import { Diagnostics } from "../report/diagnostics.js";

/** One api-version with all the names that come out of it. */
export interface ExplainedVersion {
  target: PackageTarget;
  apiVersion: string;
  service: Service;
  emission: Emission;
  groups: GroupView[];
  cmdlets: CmdletSurface;
  cmdletOptions: CmdletOptions;
  /** What was said while names were given: renamings and their reasons. */
  notes: Diagnostics;
  operations: ReadonlyMap<string, Operation>;
}

export function explainedVersion(
  service: Service,
  target: PackageTarget,
  apiVersion: string,
  cmdletOptions: CmdletOptions,
): ExplainedVersion {
  const notes = new Diagnostics();
  const emission = startEmission(service, target, notes);
  const groups = groupViews(emission);
  const operations = new Map(service.groups.flatMap((group) => group.operations.map((operation) => [operation.id, operation] as const)));
  return { target, apiVersion, service, emission, groups, cmdlets: inferCmdlets(service, cmdletOptions), cmdletOptions, notes, operations };
}

/** An operation as the document has it, and as a function. */
export interface NamedOperation {
  operation: Operation;
  group: GroupView;
  view: OperationView;
}

export function namedOperations({ groups, operations }: ExplainedVersion): NamedOperation[] {
  return groups.flatMap((group) =>
    group.operations.flatMap((view) => {
      const operation = operations.get(view.id);
      return operation ? [{ operation, group, view }] : [];
    }),
  );
}

/** What was said of a place while names were given. */
export function notesAt({ notes }: ExplainedVersion, { file, line }: { file: string; line: number }): string[] {
  return notes.all.filter(({ source }) => source?.file === file && source.line === line).map(({ message }) => message);
}

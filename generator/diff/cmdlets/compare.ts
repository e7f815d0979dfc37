import type { Cmdlet, CmdletParameter, CmdletSurface, ParameterSet } from "../../cmdlets/surface.js";
import type { Service } from "../../model/service.js";
import { changesOf, compareDocs, type Finding, type Impact, type LevelDiff } from "../change.js";
import { pair } from "../pair.js";

/** Paths of operations by operationId, on both sides. */
interface Paths {
  from: ReadonlyMap<string, string>;
  to: ReadonlyMap<string, string>;
}

/**
 * What changed for those who call cmdlets: a command line or a script that worked must still work. Types count by their names; what is in
 * them is told of the API.
 */
export function compareCmdlets(from: CmdletSurface, to: CmdletSurface, services: { from: Service; to: Service }): LevelDiff {
  const paths: Paths = { from: pathsOf(services.from), to: pathsOf(services.to) };
  const { added, removed, kept } = pair(from.cmdlets, to.cmdlets, ({ name }) => name);
  const change = ({ name }: Cmdlet, findings: readonly Finding[]) => changesOf("cmdlets", { kind: "cmdlet", name }, findings);
  return {
    level: "cmdlets",
    subjects: [{ kind: "cmdlet", from: from.cmdlets.length, to: to.cmdlets.length }],
    changes: [
      ...removed.flatMap((cmdlet) =>
        change(cmdlet, [{ kind: "removed", impact: "breaking", message: setNames(cmdlet), ...places(cmdlet, undefined) }]),
      ),
      ...added.flatMap((cmdlet) =>
        change(cmdlet, [{ kind: "added", impact: "compatible", message: setNames(cmdlet), ...places(undefined, cmdlet) }]),
      ),
      ...kept.flatMap((both) => change(both.to, compareCmdlet(both.from, both.to, paths))),
    ],
  };
}

function pathsOf({ groups }: Service): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(({ operations }) => operations.map(({ id, path }) => [id, path] as const)));
}

function setNames({ parameterSets }: Cmdlet): string {
  return parameterSets.map(({ name }) => name).join(", ");
}

function places(from: Cmdlet | undefined, to: Cmdlet | undefined): Pick<Finding, "from" | "to"> {
  const [before, after] = [from?.parameterSets[0]?.source, to?.parameterSets[0]?.source];
  return { ...(before && { from: before }), ...(after && { to: after }) };
}

function compareCmdlet(from: Cmdlet, to: Cmdlet, paths: Paths): Finding[] {
  const { added, removed, kept } = pair(from.parameterSets, to.parameterSets, ({ name }) => name);
  const aliases = pair(from.aliases, to.aliases, (alias) => alias);
  const set = (kind: "added" | "removed", { name, source }: ParameterSet): Finding => ({
    kind,
    impact: kind === "added" ? "compatible" : "breaking",
    part: `set ${name}`,
    message: `parameter set ${kind}`,
    ...(kind === "added" ? { to: source } : { from: source }),
  });
  return [
    ...removed.map((each) => set("removed", each)),
    ...added.map((each) => set("added", each)),
    ...aliases.removed.map((alias): Finding => ({ kind: "removed", impact: "breaking", part: `alias ${alias}`, message: "alias removed" })),
    ...aliases.added.map((alias): Finding => ({ kind: "added", impact: "compatible", part: `alias ${alias}`, message: "alias added" })),
    ...mergeSets(
      kept.flatMap((both) => compareSet(both.from, both.to, paths).map((finding) => ({ set: both.to.name, finding }))),
      to.parameterSets.length,
    ),
    ...compareDocs("synopsis", from.synopsis, to.synopsis, places(from, to)),
    ...(from.defaultParameterSet === to.defaultParameterSet
      ? []
      : [
          {
            kind: "changed" as const,
            impact: "compatible" as const,
            message: `default set is ${to.defaultParameterSet} now, before ${from.defaultParameterSet}`,
          },
        ]),
  ];
}

/** What happened alike in several sets is told once, with their names. */
function mergeSets(all: readonly { set: string; finding: Finding }[], count: number): Finding[] {
  const merged = new Map<string, { finding: Finding; sets: string[] }>();
  for (const { set, finding } of all) {
    const key = JSON.stringify([finding.part, finding.message, finding.impact, finding.kind]);
    const known = merged.get(key);
    if (known) known.sets.push(set);
    else merged.set(key, { finding, sets: [set] });
  }
  return [...merged.values()].map(({ finding, sets }) =>
    sets.length === count ? finding : { ...finding, message: `${finding.message} [${sets.join(", ")}]` },
  );
}

function compareSet(from: ParameterSet, to: ParameterSet, paths: Paths): Finding[] {
  const { added, removed, kept } = pair(from.parameters, to.parameters, ({ name }) => name);
  const both = { from: from.source, to: to.source };
  const changed = (impact: Impact, message: string): Finding => ({ kind: "changed", impact, message, ...both });
  return [
    ...removed.map((parameter): Finding => {
      const alias = to.parameters.find(({ aliases }) => aliases.includes(parameter.name));
      const message = alias ? `called -${alias.name} now; the old name is an alias` : "parameter removed";
      return { kind: "removed", impact: alias ? "compatible" : "breaking", part: `-${parameter.name}`, message, ...both };
    }),
    ...added.map((parameter): Finding => {
      const asks = parameter.mandatory && parameter.default === undefined;
      const message = `${asks ? "mandatory" : "optional"} parameter added (${parameter.type})`;
      return { kind: "added", impact: asks ? "breaking" : "compatible", part: `-${parameter.name}`, message, ...both };
    }),
    ...kept.flatMap((pairOf) => [
      ...(placeOf(pairOf.from, from, paths.from) === placeOf(pairOf.to, to, paths.to)
        ? []
        : [
            {
              ...changed("breaking", `means something else: ${targetText(pairOf.to)}, before ${targetText(pairOf.from)}`),
              part: `-${pairOf.to.name}`,
            },
          ]),
      ...compareParameter(pairOf.from, pairOf.to, both),
    ]),
    ...(from.outputs.join() === to.outputs.join()
      ? []
      : [changed("breaking", `writes ${to.outputs.join(", ")}, before ${from.outputs.join(", ")}`)]),
    ...(from.shouldProcess === to.shouldProcess
      ? []
      : [changed(to.shouldProcess ? "compatible" : "breaking", `${to.shouldProcess ? "has" : "has no"} -WhatIf and -Confirm now`)]),
    ...(from.hidden === to.hidden ? [] : [changed("compatible", to.hidden ? "hidden now" : "not hidden any more")]),
  ];
}

/** Where a value goes, in one word: what a path calls its parameters does not count. */
function placeOf({ target }: CmdletParameter, { operations }: ParameterSet, paths: ReadonlyMap<string, string>): string {
  if (!("name" in target) || target.to !== "path") return JSON.stringify(target);
  const at = operations.map((id) => [...(paths.get(id) ?? "").matchAll(/\{([^{}]*)\}/g)].findIndex(([, name]) => name === target.name));
  return JSON.stringify({ to: "path", at: at.find((index) => index >= 0) ?? target.name });
}

/** Types of numbers, and those that take all of their values. */
const widerTypes: Readonly<Record<string, readonly string[]>> = {
  int: ["long", "float", "double", "decimal"],
  long: ["float", "double", "decimal"],
  float: ["double"],
};

function compareParameter(from: CmdletParameter, to: CmdletParameter, both: Pick<Finding, "from" | "to">): Finding[] {
  const findings: Finding[] = [];
  const note = (impact: Impact, message: string): void => {
    findings.push({ kind: "changed", impact, part: `-${to.name}`, message, ...both });
  };
  if (from.type !== to.type)
    note(widerTypes[from.type]?.includes(to.type) ? "compatible" : "breaking", `type changed from ${from.type} to ${to.type}`);
  if (from.mandatory !== to.mandatory)
    note(to.mandatory && !to.default ? "breaking" : "compatible", to.mandatory ? "mandatory now" : "optional now");
  if (from.pipeline !== to.pipeline)
    note(
      to.pipeline ? "compatible" : "breaking",
      to.pipeline ? "takes values from the pipeline now" : "takes no values from the pipeline any more",
    );
  const aliases = pair(from.aliases, to.aliases, (alias) => alias);
  for (const alias of aliases.removed) note("breaking", `alias ${alias} removed`);
  for (const alias of aliases.added) note("compatible", `alias ${alias} added`);
  const values = pair(from.values ?? [], to.values ?? [], (value) => JSON.stringify(value));
  for (const value of [...values.added, ...values.removed]) {
    note("docs", `value ${JSON.stringify(value)} ${values.added.includes(value) ? "is completed too" : "is not completed any more"}`);
  }
  if (JSON.stringify(from.default) !== JSON.stringify(to.default)) note("compatible", "has another value where nobody gives one");
  findings.push(
    ...compareDocs("description", from.description, to.description, both).map((finding) => ({ ...finding, part: `-${to.name}` })),
  );
  return findings;
}

function targetText({ target }: CmdletParameter): string {
  if ("path" in target) return target.path.join(".");
  if (target.to === "identity") return `the identity (${target.parameters.join(", ")})`;
  return "name" in target ? `${target.to} ${target.name}` : target.to;
}

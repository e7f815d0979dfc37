import type { Cmdlet, CmdletParameter, CmdletSurface, ParameterSet } from "../../cmdlets/surface.js";
import type { Service } from "../../model/service.js";
import { changesOf, type Finding, type LevelDiff } from "../change.js";
import { found, foundWords } from "../finding.js";
import { pair } from "../pair.js";
import type { RuleName } from "../rules/index.js";

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
        change(cmdlet, [found("cmdlet-removed", { kind: "removed", message: setNames(cmdlet), ...places(cmdlet, undefined) })]),
      ),
      ...added.flatMap((cmdlet) =>
        change(cmdlet, [found("cmdlet-added", { kind: "added", message: setNames(cmdlet), ...places(undefined, cmdlet) })]),
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
  const gone = ({ name, source }: ParameterSet) =>
    found("set-removed", { kind: "removed", part: `set ${name}`, message: "parameter set removed", from: source });
  const more = ({ name, source }: ParameterSet) =>
    found("set-added", { kind: "added", part: `set ${name}`, message: "parameter set added", to: source });
  const message = `default set is ${to.defaultParameterSet} now, before ${from.defaultParameterSet}`;
  return [
    ...removed.map(gone),
    ...added.map(more),
    ...aliases.removed.map((alias) => found("alias-removed", { kind: "removed", part: `alias ${alias}`, message: "alias removed" })),
    ...aliases.added.map((alias) => found("alias-added", { kind: "added", part: `alias ${alias}`, message: "alias added" })),
    ...mergeSets(
      kept.flatMap((both) => compareSet(both.from, both.to, paths).map((finding) => ({ set: both.to.name, finding }))),
      to.parameterSets.length,
    ),
    ...foundWords("cmdlet-documentation", "synopsis", from.synopsis, to.synopsis, places(from, to)),
    ...(from.defaultParameterSet === to.defaultParameterSet ? [] : [found("default-set-changed", { message })]),
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
  const note = (rule: RuleName, message: string): Finding => found(rule, { message, ...both });
  return [
    ...removed.map(({ name }) => {
      const alias = to.parameters.find(({ aliases }) => aliases.includes(name));
      const message = alias ? `called -${alias.name} now; the old name is an alias` : "parameter removed";
      const rule = alias ? "cmdlet-parameter-renamed" : "cmdlet-parameter-removed";
      return found(rule, { kind: "removed", part: `-${name}`, message, ...both });
    }),
    ...added.map(({ name, mandatory, default: given, type }) => {
      const asks = mandatory && given === undefined;
      const message = `${asks ? "mandatory" : "optional"} parameter added (${type})`;
      return found(asks ? "mandatory-parameter-added" : "cmdlet-parameter-added", { kind: "added", part: `-${name}`, message, ...both });
    }),
    ...kept.flatMap((pairOf) => [...compareMeaning(pairOf, { from, to }, paths), ...compareParameter(pairOf.from, pairOf.to, both)]),
    ...(from.outputs.join() === to.outputs.join()
      ? []
      : [note("outputs-changed", `writes ${to.outputs.join(", ")}, before ${from.outputs.join(", ")}`)]),
    ...(from.shouldProcess === to.shouldProcess
      ? []
      : [
          to.shouldProcess
            ? note("should-process-added", "has -WhatIf and -Confirm now")
            : note("should-process-removed", "has no -WhatIf and -Confirm now"),
        ]),
    ...(from.hidden === to.hidden ? [] : [note("hidden-changed", to.hidden ? "hidden now" : "not hidden any more")]),
  ];
}

/** One name for another value of the request. */
function compareMeaning(
  { from, to }: { from: CmdletParameter; to: CmdletParameter },
  sets: { from: ParameterSet; to: ParameterSet },
  paths: Paths,
): Finding[] {
  if (placeOf(from, sets.from, paths.from) === placeOf(to, sets.to, paths.to)) return [];
  const message = `means something else: ${targetText(to)}, before ${targetText(from)}`;
  const places = { from: sets.from.source, to: sets.to.source };
  return [found("parameter-meaning-changed", { part: `-${to.name}`, message, ...places })];
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
  const part = `-${to.name}`;
  const note = (rule: RuleName, message: string): Finding => found(rule, { part, message, ...both });
  const findings: Finding[] = [];
  if (from.type !== to.type) {
    const rule = widerTypes[from.type]?.includes(to.type) ? "cmdlet-type-widened" : "cmdlet-type-changed";
    findings.push(note(rule, `type changed from ${from.type} to ${to.type}`));
  }
  if (from.mandatory !== to.mandatory) {
    const asks = to.mandatory && !to.default;
    findings.push(note(asks ? "parameter-mandatory" : "parameter-not-mandatory", to.mandatory ? "mandatory now" : "optional now"));
  }
  if (from.pipeline !== to.pipeline) {
    findings.push(
      to.pipeline
        ? note("pipeline-added", "takes values from the pipeline now")
        : note("pipeline-removed", "takes no values from the pipeline any more"),
    );
  }
  const aliases = pair(from.aliases, to.aliases, (alias) => alias);
  for (const alias of aliases.removed) findings.push(note("alias-removed", `alias ${alias} removed`));
  for (const alias of aliases.added) findings.push(note("alias-added", `alias ${alias} added`));
  const values = pair(from.values ?? [], to.values ?? [], (value) => JSON.stringify(value));
  for (const value of values.added) findings.push(note("completion-changed", `value ${JSON.stringify(value)} is completed too`));
  for (const value of values.removed) findings.push(note("completion-changed", `value ${JSON.stringify(value)} is not completed any more`));
  if (JSON.stringify(from.default) !== JSON.stringify(to.default))
    findings.push(note("automatic-value-changed", "has another value where nobody gives one"));
  const words = foundWords("cmdlet-documentation", "description", from.description, to.description, both);
  return [...findings, ...words.map((finding) => ({ ...finding, part }))];
}

function targetText({ target }: CmdletParameter): string {
  if ("path" in target) return target.path.join(".");
  if (target.to === "identity") return `the identity (${target.parameters.join(", ")})`;
  return "name" in target ? `${target.to} ${target.name}` : target.to;
}

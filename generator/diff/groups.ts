import { isWhole, type Change, type SubjectKind } from "./change.js";
import { labels } from "./counts.js";
import type { Medium } from "./medium.js";
import { ruleText } from "./rule-text.js";

/**
 * Changes that are told together, under one heading: what happened alike to many subjects, what came or went as a whole, or what happened to
 * one subject.
 */
export interface GroupReport {
  /** `+`, `-`, `~`. */
  sign: string;
  /** What is before the name: `definition`, `operations removed (3)`. */
  label: string;
  /** Of the one subject; may be empty. */
  name: string;
  /** Where it is used: `in 12 operations: A, B, C and 9 more`; may be empty. */
  reach: string;
  /** What others call the rule of all of them, where there are only names; may be empty. */
  rule: string;
  /** Names alone, for what needs no more words; may be empty. */
  names: string[];
  lines: LineReport[];
}

export interface LineReport {
  sign: string;
  /** Of the subject, or of a part of it; may be empty. */
  name: string;
  message: string;
  /** What others call the rule; may be empty. */
  rule: string;
  /** Why somebody has accepted it; may be empty. */
  reason: string;
}

const signs = { added: "+", removed: "-", changed: "~" } as const;

/** As many subjects as make it worth while to tell once what happened to all of them. */
const many = 3;

export function groupsOf(changes: readonly Change[], escape: Medium): GroupReport[] {
  const alike = alikeIn(changes);
  const told = new Set([...alike.values()].flat());
  const left = changes.filter((change) => !told.has(change));
  return [
    ...wholeGroups(left, escape, "removed"),
    ...alikeGroups([...alike.values()], escape),
    ...subjectGroups(left, escape),
    ...wholeGroups(left, escape, "added"),
  ];
}

/** Changes of parts that are the same, word for word, in many subjects of a kind. */
function alikeIn(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    if (isWhole(change)) continue;
    const { subject, part = "", kind, rule, message, accepted } = change;
    const key = [subject.kind, part, kind, rule, message, accepted?.reason ?? ""].join("\u0000");
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return new Map([...groups].filter(([, group]) => new Set(group.map(({ subject }) => subject.name)).size >= many));
}

/** What happened to the same subjects is under one heading. */
function alikeGroups(groups: readonly Change[][], escape: Medium): GroupReport[] {
  const merged = new Map<string, GroupReport>();
  for (const group of groups.map((each) => alikeGroup(each, escape))) {
    const key = [group.label, ...group.names].join("\u0000");
    const known = merged.get(key);
    if (known) known.lines.push(...group.lines);
    else merged.set(key, group);
  }
  return [...merged.values()];
}

function alikeGroup(group: readonly Change[], escape: Medium): GroupReport {
  const [first] = group;
  const names = [...new Set(group.map(({ subject }) => subject.name))];
  return {
    sign: "~",
    label: `${String(names.length)} ${labels[first?.subject.kind ?? "definition"]} alike`,
    name: "",
    reach: "",
    rule: "",
    names: names.map((name) => escape.name(name)),
    lines: first ? [lineOf(first, escape)] : [],
  };
}

/** What came or went as a whole, kind by kind; where the name says it all, no more than that. */
function wholeGroups(changes: readonly Change[], escape: Medium, how: "added" | "removed"): GroupReport[] {
  const whole = changes.filter((change) => isWhole(change) && change.kind === how);
  return kindsIn(whole).map((kind) => {
    const own = whole.filter(({ subject }) => subject.kind === kind);
    const needsWords = kind === "operation" || kind === "service" || own.some(({ impact, accepted }) => impact === "breaking" && accepted);
    const [rule = ""] = needsWords ? [] : own.map(ruleText);
    return {
      sign: signs[how],
      label: `${labels[kind]} ${how} (${String(own.length)})`,
      name: "",
      reach: "",
      rule: escape.text(rule),
      names: needsWords ? [] : own.map(({ subject }) => escape.name(subject.name)),
      lines: needsWords ? own.map((change) => ({ ...lineOf(change, escape), name: escape.name(change.subject.name) })) : [],
    };
  });
}

function kindsIn(changes: readonly Change[]): SubjectKind[] {
  return [...new Set(changes.map(({ subject }) => subject.kind))];
}

function subjectGroups(changes: readonly Change[], escape: Medium): GroupReport[] {
  const subjects = new Map<string, Change[]>();
  for (const change of changes) {
    if (isWhole(change)) continue;
    const key = `${change.subject.kind}\u0000${change.subject.name}`;
    const own = subjects.get(key);
    if (own) own.push(change);
    else subjects.set(key, [change]);
  }
  return [...subjects.values()].flatMap((own): GroupReport[] => {
    const [first] = own;
    if (!first) return [];
    const { subject, operations = [] } = first;
    return [
      {
        sign: "~",
        label: subject.kind,
        name: escape.name(subject.name),
        reach: reachText(operations, escape),
        rule: "",
        names: [],
        lines: own.map((change) => lineOf(change, escape)),
      },
    ];
  });
}

const firstOperations = 3;

function reachText(operations: readonly string[], escape: Medium): string {
  if (operations.length === 0) return "";
  const shown = operations.slice(0, firstOperations).map((id) => escape.text(id));
  const more = operations.length - shown.length;
  const count = operations.length === 1 ? "1 operation" : `${String(operations.length)} operations`;
  return `in ${count}: ${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
}

function lineOf(change: Change, escape: Medium): LineReport {
  return {
    sign: signs[change.kind],
    name: escape.name(change.part ?? ""),
    message: escape.text(change.message),
    rule: escape.text(ruleText(change)),
    reason: escape.text(change.accepted?.reason ?? ""),
  };
}

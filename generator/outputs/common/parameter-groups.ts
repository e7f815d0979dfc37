import type { Operation, Service } from "../../model/index.js";
import { candidates, type Candidate } from "./candidates.js";
import { camelCase, objectMembers, pascalCase, Scope } from "./names.js";

/** The interface of a group of parameters (x-ms-parameter-grouping): one for all operations that have it. */
export interface GroupType {
  /** As in the document. */
  group: string;
  /** `LeaseAccessConditions`. */
  name: string;
  /** By `keyOfCandidate`. */
  members: Map<string, GroupMember>;
}

export interface GroupMember {
  name: string;
  candidate: Candidate;
  /** Whether every operation that has the group has this member, and requires it. */
  required: boolean;
}

export interface ParameterGroups {
  all: readonly GroupType[];
  of(operation: Operation, group: string): GroupType | undefined;
}

/** Identity of a parameter within a group. */
export function keyOfCandidate({ of, name }: Candidate): string {
  return of.kind === "parameter" ? `${of.parameter.in} ${of.parameter.name}` : `${of.kind} ${name}`;
}

/**
 * The groups of parameters of a service. Operations that name the same group share its interface, which has the members of all of them; where
 * two say different things of a member, the second one has an interface of its own.
 */
export function parameterGroupsOf(service: Service, takeType: (...names: [string, ...string[]]) => string): ParameterGroups {
  const byName = new Map<string, Draft[]>();
  const byOperation = new Map<Operation, Map<string, Draft>>();
  for (const { name: prefix, operations } of service.groups) {
    for (const operation of operations) {
      for (const [group, members] of membersByGroup(operation)) {
        const drafts = byName.get(group) ?? [];
        byName.set(group, drafts);
        let draft = drafts.find((known) => fits(known, members));
        if (!draft) drafts.push((draft = { group, owner: pascalCase(prefix).replace(/^_$/, "") + pascalCase(operation.name), uses: [] }));
        draft.uses.push(members);
        byOperation.set(operation, (byOperation.get(operation) ?? new Map<string, Draft>()).set(group, draft));
      }
    }
  }
  const types = new Map<Draft, GroupType>();
  for (const drafts of byName.values()) for (const draft of drafts) types.set(draft, groupType(draft, draft === drafts[0], takeType));
  return {
    all: [...types.values()],
    of(operation, group) {
      const draft = byOperation.get(operation)?.get(group);
      return draft && types.get(draft);
    },
  };
}

interface Draft {
  group: string;
  /** The first operation that has it. */
  owner: string;
  /** What each operation passes in it. */
  uses: Candidate[][];
}

function membersByGroup(operation: Operation): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates(operation)) {
    if (candidate.group === undefined || candidate.client || candidate.constant !== undefined) continue;
    groups.set(candidate.group, [...(groups.get(candidate.group) ?? []), candidate]);
  }
  return groups;
}

/** Whether no member of that name is another parameter, or holds something else. */
function fits({ uses }: Draft, members: readonly Candidate[]): boolean {
  const known = uses.flat();
  return members.every((member) =>
    known.every(
      (other) =>
        (keyOfCandidate(other) === keyOfCandidate(member)) === (camelCase(other.name) === camelCase(member.name)) &&
        (keyOfCandidate(other) !== keyOfCandidate(member) || sameSchema(other, member)),
    ),
  );
}

function sameSchema(one: Candidate, other: Candidate): boolean {
  const text = ({ schema }: Candidate): string =>
    JSON.stringify(schema, (key, value: unknown) => (["source", "description", "title"].includes(key) ? undefined : value));
  return text(one) === text(other);
}

function groupType({ group, owner, uses }: Draft, first: boolean, takeType: (...names: [string, ...string[]]) => string): GroupType {
  const name = pascalCase(group);
  const own = name.toLowerCase().startsWith(owner.toLowerCase()) ? name : owner + name;
  const scope = new Scope(objectMembers);
  const members = new Map<string, GroupMember>();
  for (const candidate of uses.flat()) {
    const key = keyOfCandidate(candidate);
    if (members.has(key)) continue;
    const wanted = camelCase(candidate.name);
    const required = uses.every((use) => use.some((other) => keyOfCandidate(other) === key && other.required));
    members.set(key, { name: scope.take(wanted, `${wanted}Parameter`), candidate, required });
  }
  return { group, name: first ? takeType(name, `${name}Parameters`, own) : takeType(own, `${own}Parameters`), members };
}

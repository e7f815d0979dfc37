import { isDeviceName } from "../../file-names.js";
import type { Operation } from "../../model/index.js";
import { perEmission } from "../common/emission.js";
import { Scope, camelCase, isReserved, objectMembers } from "../common/names.js";
import { type OperationView, nameOperations, operationViews } from "./operations.js";
import type { FileOf, SectionOf } from "../common/views.js";
import type { ClientViews } from "./output.js";

/** A module of operations: one group of the document. */
export interface GroupView {
  /** As in the document; empty for operations without a group. */
  name: string;
  /** Member of the client, and name of the module: `batchDeployments`. */
  member: string;
  description?: string;
  operations: OperationView[];
}

const ownModules = ["index", "client", "context", "models", "serializers", "runtime", "cmdlets"];

/** Names the groups: members of the client, beside its ungrouped operations, and modules beside client.ts and models.ts. */
export const groupViews = perEmission((emission): GroupView[] => {
  const groups = emission.service.groups.filter((group) => group.operations.length > 0);
  const names = new Map(groups.map((group) => [group, nameOperations(group, emission)]));
  const ungrouped = groups.flatMap((group) => (group.name === "" ? [...(names.get(group)?.values() ?? [])] : []));
  const files = new Scope([...ownModules, ...objectMembers, ...ungrouped], (name) => name.toLowerCase());
  return groups.map((group) => {
    const wanted = group.name === "" ? "operations" : memberName(group.name);
    const member = files.take(wanted, group.name === "" ? "serviceOperations" : `${wanted}Operations`);
    if (group.name !== "" && member !== camelCase(group.name)) {
      const why = `because ${camelCase(group.name)} is taken or reserved`;
      emission.diagnostics.warning(
        "SW402",
        `The operations of "${group.name}" are found under ${member}, ${why}.`,
        group.operations[0]?.source,
      );
    }
    return {
      name: group.name,
      member,
      ...(group.description === undefined ? {} : { description: group.description }),
      operations: operationViews(group, member, names.get(group) ?? new Map<Operation, string>(), emission),
    };
  });
});

function memberName(name: string): string {
  // The member is the module's name too, and file names beyond ASCII do not travel well.
  const member = /^[\x20-\x7e]*$/.test(camelCase(name)) && camelCase(name) !== "_" ? camelCase(name) : "group";
  return isReserved(member) || isDeviceName(member) ? `${member}Operations` : member;
}

/** The file of a group: for each operation what it needs, then the function. */
export function groupFile(group: GroupView, folder: string): FileOf<ClientViews> {
  return {
    path: `${folder}/${group.member}.ts`,
    language: "typescript",
    sections: group.operations.flatMap((operation): SectionOf<ClientViews>[] => [
      ...(operation.options.declared ? [{ template: "client/options" as const, data: operation.options }] : []),
      ...(operation.headers ? [{ template: "client/headers" as const, data: operation.headers }] : []),
      { template: `client/operation-${operation.result.kind}`, data: operation },
    ]),
  };
}

/** How the headers beside a body are read: a module of its own, so that who does not ask for them carries none of it. */
export function headersFile(groups: readonly GroupView[], folder: string): FileOf<ClientViews>[] {
  const views = groups.flatMap(({ operations }) => operations.flatMap(({ aside }) => aside ?? []));
  const [first] = views;
  if (!first) return [];
  const sections = views.flatMap((data): SectionOf<ClientViews>[] => [
    { template: "client/headers", data },
    { template: "client/headers-reader", data },
  ]);
  return [
    {
      path: `${folder}/response-headers.ts`,
      language: "typescript",
      sections: [{ template: "client/with-headers", data: first }, ...sections],
    },
  ];
}

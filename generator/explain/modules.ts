import { folderName } from "../outputs/common/folder-name.js";
import type { GroupView } from "../outputs/client/groups.js";
import type { Explanation } from "./explanation.js";
import type { ExplainedVersion } from "./version.js";

/** The client, and the modules of operations, by their names. */
export function explainModules(version: ExplainedVersion, is: (name: string) => boolean): Explanation[] {
  const { target, groups } = version;
  const ofGroups = groups.filter(({ name, member }) => is(member) || is(name)).map((group) => explainModule(version, group));
  return is(target.clientName) || is(target.contextName) ? [...ofGroups, explainClient(version)] : ofGroups;
}

export function explainModule({ target, apiVersion, operations }: ExplainedVersion, group: GroupView): Explanation {
  return {
    title: `${group.member}: a module of ${target.packageName}/${apiVersion}, and a member of ${target.clientName}`,
    sections: [
      {
        heading: "Its name",
        lines: [
          {
            text:
              group.name === ""
                ? "operations whose operationId has no group"
                : `${group.name}, which stands before the underscore of the operationIds`,
          },
        ],
      },
      {
        heading: "Its functions",
        lines: group.operations.map(({ id, name }) => {
          const operation = operations.get(id);
          return { text: `${name}: ${id}`, ...(operation && { source: operation.source }) };
        }),
      },
      { heading: "Generated", lines: [{ text: `src/${folderName(apiVersion)}/${group.member}.ts` }] },
    ],
  };
}

function explainClient({ target, apiVersion, service, groups }: ExplainedVersion): Explanation {
  const source = `src/${folderName(apiVersion)}`;
  return {
    title: `${target.clientName}: the client of ${target.packageName}/${apiVersion}`,
    sections: [
      { heading: "In the document", lines: [{ text: `${service.title}, api-version ${service.apiVersion}`, source: service.source }] },
      {
        heading: "Its name",
        lines: [{ text: `${target.clientName}: what specwright.yaml calls it (client), or the service's name in PascalCase` }],
      },
      {
        heading: "Its members",
        lines: groups.map(({ member, operations }) => ({ text: `${member}: ${String(operations.length)} operations` })),
      },
      { heading: "Generated", lines: [{ text: `${source}/client.ts and ${source}/context.ts` }] },
    ],
  };
}

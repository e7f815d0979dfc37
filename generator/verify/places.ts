import type { CmdletSurface } from "../cmdlets/surface.js";
import type { Operation, Service, Source } from "../model/index.js";
import { startEmission } from "../outputs/common/emission.js";
import type { PackageTarget } from "../outputs/common/target.js";
import { groupViews } from "../outputs/client/groups.js";
import { signatureOfView } from "../outputs/client/operations.js";
import { Diagnostics } from "../report/diagnostics.js";

/** The way back from generated code of one api-version to its document. */
export interface Places {
  /**
   * The place that a piece of code was made from: the nearest one that is known, and the document itself where none is.
   * @param path of the file, below the package.
   * @param names that are declared around the piece, the outermost first: `["Widget", "size"]`.
   */
  of(path: string, names: readonly string[]): Source;
}

/** What a declaration was made from, and what its members were. */
interface Owner {
  source: Source;
  members: ReadonlyMap<string, Source>;
}

export function placesIn(service: Service, target: PackageTarget, cmdlets?: CmdletSurface): Places {
  const emission = startEmission(service, target, new Diagnostics());
  const operations = new Map(service.groups.flatMap((group) => group.operations.map((operation) => [operation.id, operation] as const)));
  const owners = new Map<string, Owner>();
  for (const schema of Object.values(service.schemas)) {
    const { type, common, exact, unlisted } = emission.nameOf(schema.name);
    const properties = schema.kind === "object" ? emission.schemas.properties(schema) : [];
    const owner = { source: schema.source, members: new Map(properties.map(({ wireName, source }) => [wireName, source])) };
    for (const name of [type, common, exact, unlisted]) if (name !== undefined) owners.set(name, owner);
  }
  const groups = new Map<string, Owner>();
  for (const { member, operations: views } of groupViews(emission)) {
    const members = new Map<string, Source>();
    for (const view of views) {
      const { id, name, local, options, headers } = view;
      const operation = operations.get(id);
      if (!operation) continue;
      const owner = { source: operation.source, members: partsOf(operation) };
      for (const each of [name, local]) {
        owners.set(`${member} ${each}`, owner);
        members.set(each, operation.source);
      }
      for (const each of [options.name, headers?.name, ...signatureOfView(view).groups.map(({ type }) => type)])
        if (each !== undefined) owners.set(each, owner);
    }
    const first = views[0] && operations.get(views[0].id);
    if (first) groups.set(member, { source: first.source, members });
  }
  for (const { name, parameterSets } of cmdlets?.cmdlets ?? []) {
    const operation = operations.get(parameterSets[0]?.operations[0] ?? "");
    if (operation) owners.set(name.replace("-", ""), { source: operation.source, members: partsOf(operation) });
  }
  const client = clientOwner(service, groups);
  const byLength = [...owners.keys()].sort((a, b) => b.length - a.length);
  return {
    of(path, names) {
      const module = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
      const [outer = "", ...inner] = names;
      const owner =
        owners.get(`${module} ${outer}`) ??
        owners.get(outer) ??
        (module === "client" || module === "context" ? client : undefined) ??
        owners.get(byLength.find((name) => outer !== "" && endsWith(outer, name)) ?? "") ??
        groups.get(module);
      if (!owner) return service.source;
      const member = inner.findLast((name) => owner.members.has(name));
      return (member === undefined ? undefined : owner.members.get(member)) ?? owner.source;
    },
  };
}

/** `readWidget`, `xmlOfWidget` and `updateAzWidget` are about `Widget`. */
function endsWith(declared: string, name: string): boolean {
  return declared.toLowerCase().endsWith(name.toLowerCase());
}

/** What hangs on the client, and what it is made with. */
function clientOwner({ source, clientParameters, host }: Service, groups: ReadonlyMap<string, Owner>): Owner {
  const parameters = [...clientParameters, ...(host.kind === "template" ? host.parameters : [])];
  return {
    source,
    members: new Map([
      ...[...groups].map(([member, owner]) => [member, owner.source] as const),
      ...parameters.flatMap((parameter) =>
        [parameter.name, parameter.clientName].flatMap((name) => (name === undefined ? [] : [[name, parameter.source] as const])),
      ),
    ]),
  };
}

function partsOf({ parameters, body }: Operation): Map<string, Source> {
  const parts = new Map<string, Source>();
  for (const { name, clientName, source } of [...parameters, ...(body?.fields ?? [])]) {
    parts.set(name, source);
    if (clientName !== undefined) parts.set(clientName, source);
  }
  if (body && !body.fields) {
    parts.set("body", body.source);
    parts.set(body.clientName ?? body.name, body.source);
  }
  return parts;
}

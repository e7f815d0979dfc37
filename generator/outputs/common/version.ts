import type { CmdletSurface } from "../../cmdlets/surface.js";
import type { Service } from "../../model/index.js";
import type { Diagnostics } from "../../report/diagnostics.js";
import { clientFiles, clientView, type ClientView } from "../client/client.js";
import { firstCmdlet, type CmdletExampleView } from "../cmdlets/example.js";
import { cmdletFiles } from "../cmdlets/modules.js";
import { startEmission } from "./emission.js";
import { modelSections } from "../models/models.js";
import { folderName } from "./folder-name.js";
import { groupFile, groupViews, type GroupView } from "../client/groups.js";
import { serializerSections } from "../models/serializers.js";
import type { PackageTarget } from "./target.js";
import type { FileView } from "./views.js";
import { xmlSections } from "../models/xml.js";

/** One api-version of a package: its files, and what the package itself says about it. */
export interface VersionView {
  apiVersion: string;
  /** `2025-12-01`, below src/. */
  folder: string;
  client: ClientView;
  groups: GroupView[];
  /** A first cmdlet to call, where it has wrappers for its cmdlets. */
  cmdlets?: CmdletExampleView;
  files: FileView[];
}

/** What index.ts of an api-version hands on. */
export interface IndexView {
  client: ClientView;
  groups: { member: string; types: string[] }[];
  /** Whether there are types to hand on. */
  models: boolean;
  /** Which parts of runtime/ callers meet. */
  pages: boolean;
  pollers: boolean;
  polymorphic: boolean;
}

/** Turns the code model of one api-version, and its cmdlets where it is to have some, into the views of its files. */
export function emitVersion(
  service: Service,
  cmdlets: CmdletSurface | undefined,
  target: PackageTarget,
  apiVersion: string,
  diagnostics: Diagnostics,
): VersionView {
  const folder = folderName(apiVersion);
  const emission = startEmission(service, target, diagnostics);
  const groups = groupViews(emission);
  const client = clientView(emission, groups);
  const source = `src/${folder}`;
  const serializers = serializerSections(groups, emission);
  const xmlModels = xmlSections(groups, emission);
  const results = new Set(groups.flatMap((group) => group.operations.map(({ result }) => result.kind)));
  const models = modelSections(emission);
  const index: IndexView = {
    client,
    models: models.length > 0,
    groups: groups.map((group) => ({ member: group.member, types: typesOf(group) })),
    pages: groups.some((group) => group.operations.some(({ result }) => result.kind === "pages" || ("pages" in result && result.pages))),
    pollers: results.has("poller"),
    polymorphic: [...emission.names.values()].some(({ unlisted }) => unlisted !== undefined),
  };
  const wrappers = cmdlets ? cmdletFiles(cmdlets, groups, client, source, emission) : [];
  const files: FileView[] = [
    { path: `${source}/index.ts`, language: "typescript", sections: [{ template: "client/index", data: index }] },
    ...clientFiles(client, source),
    ...groups.map((group) => groupFile(group, source)),
    ...(models.length > 0 ? [{ path: `${source}/models.ts`, language: "typescript" as const, sections: models }] : []),
    ...(serializers.length > 0 ? [{ path: `${source}/serializers.ts`, language: "typescript" as const, sections: serializers }] : []),
    ...(xmlModels.length > 0 ? [{ path: `${source}/xml-models.ts`, language: "typescript" as const, sections: xmlModels }] : []),
    ...wrappers,
  ];
  return { apiVersion, folder, client, groups, ...firstCmdlet(wrappers, client), files };
}

function typesOf(group: GroupView): string[] {
  return group.operations.flatMap(({ options, headers }) => [
    ...(options.declared ? [options.name] : []),
    ...(headers ? [headers.name] : []),
  ]);
}

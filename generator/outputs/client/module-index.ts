import { modelSections } from "../models/models.js";
import { perEmission } from "../common/emission.js";
import { clientView, type ClientView } from "./client.js";
import { groupViews, type GroupView } from "./groups.js";

/** What index.ts of an api-version hands on. */
export interface IndexView {
  client: ClientView;
  groups: { member: string; types: string[] }[];
  /** Whether there are types to hand on. */
  models: boolean;
  /** Whether there are headers beside what operations give. */
  asides: boolean;
  /** Which parts of runtime/ callers meet. */
  pages: boolean;
  pollers: boolean;
  polymorphic: boolean;
}

export const indexView = perEmission((emission): IndexView => {
  const groups = groupViews(emission);
  const results = groups.flatMap((group) => group.operations.map(({ result }) => result));
  return {
    client: clientView(emission),
    models: modelSections(emission).length > 0,
    asides: groups.some(({ operations }) => operations.some(({ aside }) => aside !== undefined)),
    groups: groups.map((group) => ({ member: group.member, types: typesOf(group) })),
    pages: results.some((result) => result.kind === "pages" || ("pages" in result && result.pages !== undefined)),
    pollers: results.some(({ kind }) => kind === "poller"),
    polymorphic: [...emission.names.values()].some(({ unlisted }) => unlisted !== undefined),
  };
});

function typesOf(group: GroupView): string[] {
  return group.operations.flatMap(({ options, headers }) => [
    ...(options.declared ? [options.name] : []),
    ...(headers ? [headers.name] : []),
  ]);
}

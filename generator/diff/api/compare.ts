import type { Service } from "../../model/service.js";
import { changesOf, type LevelDiff, type SubjectKind } from "../change.js";
import { definitionKind, isShared } from "./definition-kind.js";
import { compareDefinitions, pairedDefinitions, type PairedDefinitions } from "./definitions.js";
import { pairOperations } from "./operation-pairs.js";
import { operationReach } from "./operation-reach.js";
import { compareOperations } from "./operations.js";
import { pairDefinitions } from "./pairing.js";
import { compareServices } from "./services.js";
import { operationsOf, sideOf, type Sides } from "./sides.js";

/**
 * What changed between two versions of an API, seen from those who call it: a request that was fine must stay so, and an answer must not
 * surprise who reads it. Samples, and the number of the api-version itself, are no part of it.
 */
export function compareApis(from: Service, to: Service): LevelDiff {
  const both = { from: sideOf(from), to: sideOf(to) };
  const operations = pairOperations(both.from, both.to);
  const pairs = pairDefinitions(both, operations.kept);
  const sides: Sides = { ...both, pairs, open: new Set(), replacements: new Map() };
  const definitions = pairedDefinitions(sides);
  const { changes, sharedParameters } = compareOperations(sides, operations);
  return {
    level: "api",
    subjects: [
      { kind: "operation", from: operationsOf(sides.from).length, to: operationsOf(sides.to).length },
      { kind: "shared parameter", from: sharedParameters, to: sharedParameters },
      ...countDefinitions(sides, definitions),
    ],
    changes: [
      ...changesOf("api", { kind: "service", name: to.title }, compareServices(sides)),
      ...changes,
      ...compareDefinitions(sides, definitions, operationReach(sides.from, sides.to)),
    ],
  };
}

/** One that has moved counts as such on both sides, so that what came, went and stayed adds up for every kind. */
function countDefinitions({ from, to }: Sides, { removed, added, kept }: PairedDefinitions): LevelDiff["subjects"] {
  const keptKinds = kept.map((both) => definitionKind(isShared(from, both.from), isShared(to, both.to)));
  const before = [...keptKinds, ...removed.map((schema) => definitionKind(isShared(from, schema)))];
  const after = [...keptKinds, ...added.map((schema) => definitionKind(isShared(to, schema)))];
  const kinds: SubjectKind[] = ["definition", "shared definition", "moved definition"];
  const count = (list: readonly SubjectKind[], kind: SubjectKind) => list.filter((each) => each === kind).length;
  return kinds.map((kind) => ({ kind, from: count(before, kind), to: count(after, kind) }));
}

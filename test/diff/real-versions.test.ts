import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository, specwright } from "../cli/support.js";

const [older, newer] = ["2025-12-01", "2026-03-15-preview"];

type Json = Record<string, unknown>;
interface RawDocument {
  paths: Record<string, Record<string, Json>>;
  definitions: Record<string, Json>;
}

/** The document itself, without any of the generator's code. */
function raw(apiVersion: string): RawDocument {
  return JSON.parse(readFileSync(join(repository, "specs/machinelearning", apiVersion, "openapi.json"), "utf8")) as RawDocument;
}

function operationsOf({ paths }: RawDocument): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, item] of Object.entries(paths))
    for (const [method, operation] of Object.entries(item))
      if (method !== "parameters")
        found.set(String(operation["operationId"]), JSON.stringify([path, method, { ...operation, "x-ms-examples": 0 }]));
  return found;
}

interface Report {
  step: string;
  levels: {
    level: string;
    step: string;
    counts: {
      kind: string;
      added: number;
      removed: number;
      changed: number;
      documented: number;
      unchanged: number;
      from: number;
      to: number;
    }[];
    changes: { subject: { kind: string; name: string }; part?: string; kind: string; impact: string; message: string }[];
  }[];
}

const arguments_ = ["diff", `machinelearning/${older}`, `machinelearning/${newer}`];

describe(`the diff from machinelearning ${older} to ${newer}`, () => {
  it("says of the API exactly what the two documents say, property by property", async () => {
    const [from, to] = [raw(older), raw(newer)];
    const [before, after] = [operationsOf(from), operationsOf(to)];
    const { code, stdout } = await specwright([...arguments_, "--level", "api", "--format", "json"], { cwd: repository });
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as Report;
    const api = report.levels.find(({ level }) => level === "api");
    const changes = api?.changes ?? [];
    const names = (kind: string, how: string) =>
      changes
        .filter((each) => each.subject.kind === kind && each.kind === how && each.part === undefined)
        .map(({ subject }) => subject.name);

    const addedOperations = [...after.keys()].filter((id) => !before.has(id));
    expect(addedOperations).toHaveLength(73);
    expect(names("operation", "added").sort()).toEqual(addedOperations.sort());
    expect([...before].filter(([id, text]) => after.get(id) !== text)).toEqual([]);
    expect(changes.filter(({ subject, kind }) => subject.kind === "operation" && kind !== "added")).toEqual([]);

    const addedDefinitions = Object.keys(to.definitions).filter((name) => !Object.hasOwn(from.definitions, name));
    expect(addedDefinitions).toHaveLength(124);
    expect(names("definition", "added").sort()).toEqual(addedDefinitions.sort());
    const changedDefinitions = Object.keys(from.definitions).filter(
      (name) => JSON.stringify(from.definitions[name]) !== JSON.stringify(to.definitions[name]),
    );
    expect(changedDefinitions).toHaveLength(14);
    const inside = changes.filter(({ subject, part }) => subject.kind === "definition" && part !== undefined && !part.startsWith("kind "));
    expect([...new Set(inside.map(({ subject }) => subject.name))].sort()).toEqual(changedDefinitions.sort());

    // Each property and each value that came, and nothing else.
    const expected = changedDefinitions.flatMap((name) => {
      const [one, other] = [from.definitions[name] ?? {}, to.definitions[name] ?? {}];
      const keys = (definition: Json) => Object.keys((definition["properties"] ?? {}) as Json);
      const values = (definition: Json) => ((definition["enum"] ?? []) as string[]).map((value) => `value ${JSON.stringify(value)}`);
      return [
        ...keys(other).filter((key) => !keys(one).includes(key)),
        ...values(other).filter((value) => !values(one).includes(value)),
      ].map((part) => `${name} ${part} added compatible`);
    });
    expect(inside.map(({ subject, part, kind, impact }) => `${subject.name} ${part ?? ""} ${kind} ${impact}`).sort()).toEqual(
      expected.sort(),
    );
    const kinds = changes.filter(({ part }) => part?.startsWith("kind "));
    expect(kinds.map(({ subject, part, impact }) => `${subject.name} ${part ?? ""} ${impact}`)).toEqual([
      'DistributionConfiguration kind "Ray" compatible',
      'JobBaseProperties kind "Distillation" compatible',
      'JobBaseProperties kind "FineTuning" compatible',
    ]);
    expect(api?.counts).toEqual([
      { kind: "operation", label: "operations", from: 216, to: 289, added: 73, removed: 0, changed: 0, documented: 0, unchanged: 216 },
      {
        kind: "shared parameter",
        label: "shared parameters",
        from: 4,
        to: 4,
        added: 0,
        removed: 0,
        changed: 0,
        documented: 0,
        unchanged: 4,
      },
      { kind: "definition", label: "definitions", from: 628, to: 752, added: 124, removed: 0, changed: 15, documented: 0, unchanged: 613 },
      {
        kind: "shared definition",
        label: "shared definitions",
        from: 16,
        to: 16,
        added: 0,
        removed: 0,
        changed: 0,
        documented: 0,
        unchanged: 16,
      },
      {
        kind: "moved definition",
        label: "moved definitions",
        from: 0,
        to: 0,
        added: 0,
        removed: 0,
        changed: 0,
        documented: 0,
        unchanged: 0,
      },
    ]);
    expect(report.step).toBe("minor");
  });

  it("finds nothing breaking in the SDK and in the cmdlets: lists beside what there was one of have names of their own", async () => {
    const { stdout } = await specwright([...arguments_, "--level", "sdk", "cmdlets", "--format", "json"], { cwd: repository });
    const { levels } = JSON.parse(stdout) as Report;
    expect(levels.map(({ level, step }) => [level, step])).toEqual([
      ["sdk", "minor"],
      ["cmdlets", "minor"],
    ]);
    const [sdk, cmdlets] = levels;
    expect(levels.flatMap(({ changes }) => changes).filter(({ impact }) => impact === "breaking")).toEqual([]);
    expect(sdk?.changes.filter(({ kind, part }) => kind === "added" && part === undefined).map(({ subject }) => subject.name)).toContain(
      "inferencePools/update",
    );
    expect(sdk?.changes).toContainEqual(
      expect.objectContaining({
        subject: { kind: "declaration", name: "models/JobBasePropertiesCommon" },
        part: "parentJobName",
        impact: "compatible",
      }),
    );
    // In the singular, containerRegistries beside containerRegistry would take its name, and mean another property; so would others.
    for (const name of ["New-AzMlWorkspace", "Set-AzMlWorkspace"]) {
      const parts = cmdlets?.changes.filter(({ subject, kind }) => subject.name === name && kind === "added").map(({ part }) => part);
      expect(parts).toEqual(expect.arrayContaining(["-ContainerRegistryList", "-KeyVaultList", "-StorageAccountList"]));
      expect(parts).not.toContain("-PropertiesContainerRegistry");
    }
  });

  it("is the other way round a removal of as much, and every step of it breaks", async () => {
    const { stdout } = await specwright(["diff", `machinelearning/${newer}`, `machinelearning/${older}`, "--level", "api"], {
      cwd: repository,
    });
    expect(stdout).toContain("asks for a major version");
    expect(stdout).toContain("operations: 0 added, 73 removed, 0 changed, 216 unchanged (289 → 216)");
    expect(stdout).toContain("definitions: 0 added, 124 removed, 15 changed, 613 unchanged (752 → 628)");
    expect(stdout).toContain('- contentSafetyLevel: property removed ("Blocking" | "Deferred" | …)  [1033 RemovedProperty]');
  });

  it("writes a section of a changelog: breaking changes first, what happened alike once, the numbers folded", async () => {
    const { stdout } = await specwright([...arguments_, "--level", "api", "--format", "markdown"], { cwd: repository });
    expect(stdout).toMatch(
      /^## Azure Machine Learning 2026-03-15-preview\n\nChanges since 2025-12-01: 0 breaking, \d+ compatible, 0 in documentation\. Semantic versioning asks for a \*\*minor\*\* version\.\n\n### Compatible \(\d+\)\n/,
    );
    expect(stdout).toContain(
      "- definition `ContentSafety`, in 4 operations: ServerlessEndpoints\\_List, ServerlessEndpoints\\_Get, ServerlessEndpoints\\_CreateOrUpdate and 1 more\n  - `contentSafetyLevel`: optional property added",
    );
    expect(stdout).toContain("  - `agentsEndpointUri`: read-only property added (string (uri)) (1040 AddedReadOnlyPropertyInResponse)\n");
    expect(stdout).toContain("  - `InferencePools_Update`: PATCH /subscriptions/");
    expect(stdout).toMatch(/^- 6 definitions alike: `CustomModelJobOutput`, .*\n {2}- `assetVersion`: .*\n {2}- `pathOnCompute`: /m);
    expect(stdout).toMatch(/<summary>In numbers<\/summary>\n\n\|.*\n\|.*\n\| API operations \| 73 \| 0 \| 0 \| 0 \| 216 \|\n/);
    expect(stdout).toContain("| API definitions | 124 | 0 | 15 | 0 | 613 |");
    expect(stdout).not.toContain(repository);
  });
});

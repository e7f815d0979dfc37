import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Directive } from "../../generator/cmdlets/directives.js";
import { parameterDotnetType } from "../../generator/cmdlets/dotnet-types.js";
import { inferCmdlets, type CmdletOptions } from "../../generator/cmdlets/infer.js";
import type { CmdletSurface } from "../../generator/cmdlets/surface.js";
import { Diagnostics } from "../../generator/report/diagnostics.js";
import { parameterOf, serviceOf, setOf, surfaceOf } from "./support.js";

const source = { file: "specwright.yaml", pointer: "/directives/0", line: 7, column: 5 };
const directive = (rest: Omit<Directive, "source">): Directive => ({ source, ...rest });
const widgets = "test/cmdlets/documents/widgets.json";
const apply = (...directives: Omit<Directive, "source">[]) => surfaceOf(widgets, { directives: directives.map(directive) });
const names = (surface: CmdletSurface) => surface.cmdlets.map(({ name }) => name);

describe("a directive", () => {
  test("renames verbs, subjects and their prefix, with what the pattern found", async () => {
    expect(names(await apply({ where: { verb: "New", subject: "^(Widget)Key$" }, set: { verb: "Reset", subject: "$1Secret" } }))).toContain(
      "Reset-AzWidgetSecret",
    );
    expect(names(await apply({ where: { subject: "Gear" }, set: { "subject-prefix": "Machine" } }))).toContain("Get-AzMachineGear");
  });

  test("takes letters and digits for the whole name, anything else for a regular expression", async () => {
    expect(names(await apply({ where: { subject: "gear" }, remove: true }))).not.toContain("Get-AzGear");
    expect(names(await apply({ where: { subject: "Gea" }, remove: true }))).toContain("Get-AzGear");
    expect(names(await apply({ where: { subject: "^Gea" }, remove: true }))).not.toContain("Get-AzGear");
  });

  test("removes and hides parameter sets", async () => {
    const removed = await apply({
      where: { verb: "New", subject: "Gear", variant: "^(Create|Update)(?!.*?(Expanded|JsonFilePath|JsonString))" },
      remove: true,
    });
    expect(removed.cmdlets.find(({ name }) => name === "New-AzGear")?.parameterSets.map(({ name }) => name)).not.toContain("Create");
    const hidden = await apply({ where: { verb: "New", subject: "Gear", variant: "^Create$" }, hide: true });
    expect(setOf(hidden, "New-AzGear", "Create").hidden).toBe(true);
    expect(hidden.cmdlets.find(({ name }) => name === "New-AzGear")?.defaultParameterSet).not.toBe("Create");
  });

  test("renames models wherever their types stand", async () => {
    const printed = (surface: CmdletSurface) => JSON.stringify(surface.cmdlets.map(({ parameterSets }) => parameterSets));
    const before = printed(await apply());
    const after = printed(await apply({ where: { "model-name": "^(Widget)$" }, set: { "model-name": "Big$1" } }));
    expect(before).toContain('"IWidget"');
    expect(after).not.toContain('"IWidget"');
    expect(after.split('"IBigWidget"').length).toBe(before.split('"IWidget"').length);
  });

  test("renames properties of models, and the parameters made of them", async () => {
    const surface = await apply({ where: { "model-name": "Gear", "property-name": "Teeth" }, set: { "property-name": "ToothCount" } });
    const parameters = setOf(surface, "New-AzGear", "CreateExpanded").parameters.map(({ name }) => name);
    expect(parameters).toContain("ToothCount");
    expect(parameters).not.toContain("Tooth");
    expect(parameters).not.toContain("Teeth");
  });

  test("about models that there are not does nothing, and that is said", async () => {
    const diagnostics = new Diagnostics();
    const directives = [
      directive({ where: { "model-name": "Nothing" }, set: { "model-name": "Something" } }),
      directive({ where: { "property-name": "NoSuchProperty" }, set: { "property-name": "Other" } }),
    ];
    inferCmdlets(await serviceOf(widgets), { prefix: "Az", subjectPrefix: "", directives }, diagnostics);
    expect(diagnostics.all.map(({ code, source: at }) => [code, at?.line])).toEqual([
      ["SW503", 7],
      ["SW503", 7],
    ]);
  });

  test("renames, aliases, describes and hides parameters", async () => {
    const surface = await apply({
      where: { subject: "Gear", "parameter-name": "^(Widget)Name$" },
      set: { "parameter-name": "Owner", alias: ["WidgetName", "$1Id"], "parameter-description": "Whose it is." },
    });
    expect(parameterOf(surface, "Get-AzGear", "Get", "Owner")).toMatchObject({
      aliases: ["WidgetName", "WidgetId"],
      description: "Whose it is.",
    });
    const hidden = await apply({
      where: { subject: "Gear", "parameter-name": "WidgetName" },
      hide: true,
      set: { default: { script: "'w'" } },
    });
    expect(parameterOf(hidden, "Get-AzGear", "Get", "WidgetName")).toMatchObject({
      hidden: true,
      mandatory: false,
      default: { expression: "'w'" },
    });
  });

  test("gives commands aliases, a description, and takes -WhatIf from them", async () => {
    const surface = await apply({
      where: { verb: "Remove", subject: "Widget" },
      set: { alias: "${verb}-AzOld${subject}", "command-description": "Throws a widget away.", "suppress-should-process": true },
    });
    const cmdlet = surface.cmdlets.find(({ name }) => name === "Remove-AzWidget");
    expect(cmdlet).toMatchObject({ aliases: ["Remove-AzOldWidget"], synopsis: "Throws a widget away." });
    expect(setOf(surface, "Remove-AzWidget", "Delete").shouldProcess).toBe(false);
  });

  test("that matches nothing is a warning at its line", async () => {
    const diagnostics = new Diagnostics();
    const directives = [directive({ where: { subject: "Nothing", verb: "Get" }, remove: true })];
    inferCmdlets(await serviceOf(widgets), { prefix: "Az", subjectPrefix: "", directives }, diagnostics);
    expect(diagnostics.all).toEqual([
      {
        severity: "warning",
        code: "SW503",
        message: 'No cmdlet has the subject "Nothing" and the verb "Get"; the directive does nothing.',
        source,
      },
    ]);
  });
});

/** How the published pages came about: their style, and what their authors changed. */
const pages: { page: string; document: string; options: Partial<CmdletOptions> }[] = [
  {
    page: "Update-AzJob",
    document: "specs/batch/2026-10-01/openapi.json",
    options: {
      directives: [
        directive({ where: { variant: "^(Create|Update)(?!.*?(Expanded|JsonFilePath|JsonString))" }, remove: true }),
        directive({ where: { "parameter-name": "^(If(Unm|M)odifiedSince|Ocpdate)$" }, set: { "parameter-type": "string" } }),
      ],
    },
  },
  {
    page: "Update-AzMlWorkspaceBatchDeployment",
    document: "specs/machinelearning/2021-10-01/openapi.json",
    options: {
      subjectPrefix: "MlWorkspace",
      serviceName: "MachineLearningWorkspaces",
      style: "v3",
      directives: [
        directive({ where: { variant: "^(Create|Update)(?!.*?Expanded)" }, remove: true }),
        directive({ where: { subject: "BatchDeployment", "parameter-name": "DeploymentName" }, set: { "parameter-name": "Name" } }),
      ],
    },
  },
];

describe.skipIf(!existsSync(path.resolve("../shared/documents"))).each(pages)(
  "the published page of $page",
  ({ page, document, options }) => {
    const text = () => readFileSync(path.resolve(`../shared/documents/${page}.md`), "utf8").replaceAll("\r", "");

    test("has the surface's parameters, field by field", async () => {
      expect(parametersOfSurface(await surfaceOf(document, options), page)).toEqual(parametersOfPage(text()));
    });

    test("has its parameter sets, the default one first", async () => {
      const surface = await surfaceOf(document, options);
      const cmdlet = surface.cmdlets.find(({ name }) => name === page);
      const sets = [...text().matchAll(/^### (\w+)( \(Default\))?\n```\n/gm)];
      expect(cmdlet?.parameterSets.map(({ name }) => name)).toEqual(sets.map(([, name]) => name));
      expect(cmdlet?.defaultParameterSet).toBe(sets.find(([, , isDefault]) => isDefault)?.[1]);
    });
  },
);

interface Field {
  type: string;
  sets: string;
  aliases: string;
  required: boolean;
  position: string;
  default: string;
  pipeline: boolean;
  wildcard: boolean;
}

function parametersOfPage(text: string): Record<string, Field> {
  const blocks = text.matchAll(/^### -(\w+)\n[^`]*?(?:`(?!``)[^`]*`[^`]*)*```yaml\n([\s\S]*?)```/gm);
  const entries = [...blocks].map(([, name = "", block = ""]) => {
    const field = (key: string): string => new RegExp(`^${key}:[ ]?(.*)$`, "m").exec(block)?.[1]?.trim() ?? "";
    return [
      name,
      {
        type: field("Type"),
        sets: field("Parameter Sets"),
        aliases: field("Aliases"),
        required: field("Required") === "True",
        position: field("Position"),
        default: field("Default value"),
        pipeline: field("Accept pipeline input") !== "False",
        wildcard: field("Accept wildcard characters") !== "False",
      },
    ] as const;
  });
  // PowerShell gives these to every cmdlet that changes something.
  return Object.fromEntries(entries.filter(([name]) => name !== "Confirm" && name !== "WhatIf"));
}

function parametersOfSurface(surface: CmdletSurface, cmdletName: string): Record<string, Field> {
  const sets = surface.cmdlets.find(({ name }) => name === cmdletName)?.parameterSets ?? [];
  const all = new Map(sets.flatMap((set) => set.parameters.map((parameter) => [parameter.name, parameter] as const)));
  return Object.fromEntries(
    [...all].map(([name, parameter]) => {
      const having = sets.filter((set) => set.parameters.some((other) => other.name === name)).map((set) => set.name);
      return [
        name,
        {
          type: parameterDotnetType(surface, parameter),
          sets: having.length === sets.length ? "(All)" : having.join(", "),
          aliases: parameter.aliases.join(", "),
          required: parameter.mandatory && !parameter.default,
          position: "Named",
          default: parameter.default?.expression ?? "None",
          pipeline: parameter.pipeline,
          wildcard: parameter.wildcard,
        },
      ];
    }),
  );
}

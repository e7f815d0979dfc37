import { defineOutput } from "../output.js";
import { definitionViews, type DefinitionsView } from "./definitions.js";
import { functionView, type FunctionView } from "./functions.js";
import { helpView, type ModuleHelpView } from "./help.js";
import { moduleView, type ModuleView } from "./module.js";
import { typesView, type TypesView } from "./types.js";

export interface PowerShellViews {
  "powershell/manifest": ModuleView;
  "powershell/module": ModuleView;
  "powershell/function": FunctionView;
  "powershell/exports": ModuleView;
  "powershell/definitions": DefinitionsView;
  "powershell/types": TypesView;
  "powershell/format": TypesView;
  "powershell/help": ModuleHelpView;
  "powershell/runtime/arguments": ModuleView;
  "powershell/runtime/connection": ModuleView;
  "powershell/runtime/http": ModuleView;
  "powershell/runtime/invoke": ModuleView;
  "powershell/runtime/objects": ModuleView;
}

/** Parts of the module that do not depend on a document. */
const runtime = ["arguments", "connection", "http", "invoke", "objects"] as const;

export const powershell = defineOutput<PowerShellViews, { version: string }>({
  name: "powershell",
  says: "the cmdlets as a PowerShell module",
  scope: "version",
  from: "cmdlets",
  owns: ["powershell/{version}/"],
  options: {
    version: {
      description: "Version of the module. Default: the package's.",
      says: "must be a version like 1.2.0",
      type: "string",
      default: "",
    },
  },
  emit: (emission, { version }) => {
    const module = moduleView(emission, version);
    const folder = `powershell/${emission.folder}/${module.name}`;
    const types = typesView(emission, module);
    return [
      { path: `${folder}/${module.name}.psd1`, language: "powershell", sections: [{ template: "powershell/manifest", data: module }] },
      {
        path: `${folder}/${module.name}.psm1`,
        language: "powershell",
        sections: [
          { template: "powershell/module", data: module },
          ...emission.surface.cmdlets.map((cmdlet) => ({
            template: "powershell/function" as const,
            data: functionView(emission.surface, cmdlet, module),
          })),
          { template: "powershell/exports", data: module },
        ],
      },
      ...runtime.map((name) => ({
        path: `${folder}/runtime/${name}.ps1`,
        language: "powershell",
        sections: [{ template: `powershell/runtime/${name}` as const, data: module }],
      })),
      ...definitionViews(emission).map((data) => ({
        path: `${folder}/definitions/${data.noun}.json`,
        language: "text",
        sections: [{ template: "powershell/definitions" as const, data }],
      })),
      { path: `${folder}/${module.name}.types.ps1xml`, language: "text", sections: [{ template: "powershell/types", data: types }] },
      { path: `${folder}/${module.name}.format.ps1xml`, language: "text", sections: [{ template: "powershell/format", data: types }] },
      {
        path: `${folder}/en-US/${module.name}-help.xml`,
        language: "text",
        sections: [{ template: "powershell/help", data: helpView(emission) }],
      },
    ];
  },
});

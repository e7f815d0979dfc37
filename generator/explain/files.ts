import { existsSync } from "node:fs";
import { join } from "node:path";
import { uncapitalize } from "../cmdlets/words.js";
import { folderName } from "../outputs/common/folder-name.js";
import { templatesFolder } from "../render/templates-folder.js";
import { explainCmdlet } from "./cmdlet.js";
import { shortened, type Explanation, type ExplanationLine } from "./explanation.js";
import { explainModule } from "./modules.js";
import { namedTypes } from "./types.js";
import type { ExplainedVersion } from "./version.js";

/** Files of an api-version that are not about one thing: what is in them, and the templates that they are made with. */
const versionFiles: Readonly<Record<string, { holds: string; templates: string[] }>> = {
  "models.ts": { holds: "the types of the document's definitions", templates: ["models/interface", "models/alias"] },
  "serializers.ts": {
    holds: "what converts values where the wire and the type differ, such as dates and bytes",
    templates: ["models/serializer"],
  },
  "xml-models.ts": { holds: "how types stand in XML", templates: ["models/xml"] },
  "client.ts": { holds: "the client class, a thin index over the modules of operations", templates: ["client/client"] },
  "context.ts": { holds: "what operations need of a client: endpoint, credential, what is given once", templates: ["client/context"] },
  "index.ts": { holds: "what the api-version hands on", templates: ["client/index"] },
};

const packageFiles: Readonly<Record<string, { holds: string; templates: string[] }>> = {
  "package.json": { holds: "the package: its entry points, and the npm packages that its files import", templates: ["package/package"] },
  "README.md": { holds: "what the package is, with a first call", templates: ["package/readme"] },
  "tsconfig.json": { holds: "how the package is compiled", templates: ["package/tsconfig"] },
  "src/index.ts": { holds: "the package's root, which is its default api-version", templates: ["package/index"] },
};

/** A generated file by its path, from the repository, the package or the api-version's folder on: what it is made of. */
export function explainFile(version: ExplainedVersion, asked: string): Explanation[] {
  if (!/\.(ts|md|json)$/.test(asked)) return [];
  const { service, packageName } = version.target;
  const inPackage = asked.replaceAll("\\", "/").replace(/^\.\//, "").replace(`generated/${service}/`, "");
  if (inPackage.startsWith("generated/")) return [];
  const ofPackage = packageFiles[inPackage];
  if (ofPackage) return [fileExplanation(version, `${inPackage}: a file of ${packageName}`, ofPackage, [])];
  const runtime = /^(?:src\/)?runtime\/(.+)$/.exec(inPackage)?.[1];
  if (runtime !== undefined) return isRuntime(runtime) ? [runtimeExplanation(version, runtime)] : [];
  return explainVersionFile(version, inPackage);
}

function isRuntime(path: string): boolean {
  return !path.split("/").includes("..") && existsSync(join(templatesFolder, "runtime", path));
}

function explainVersionFile(version: ExplainedVersion, inPackage: string): Explanation[] {
  const folder = folderName(version.apiVersion);
  const path = inPackage
    .replace(/^src\//, "")
    .replace(`help/${folder}/`, "")
    .replace(`${folder}/`, "");
  const name = path.replace(/^cmdlets\//, "").replace(/\.(ts|md)$/, "");
  const group = version.groups.find(({ member }) => path === `${member}.ts`);
  if (group) return [explainModule(version, group)];
  const own = Object.hasOwn(versionFiles, path) ? versionFiles[path] : undefined;
  if (own)
    return [
      fileExplanation(version, `${path}: a file of ${version.target.packageName}/${version.apiVersion}`, own, contentsOf(version, path)),
    ];
  if (path.endsWith(".md"))
    return version.cmdlets.cmdlets.filter((cmdlet) => cmdlet.name === name).map((cmdlet) => explainCmdlet(version, cmdlet));
  return version.cmdlets.cmdlets.filter(({ noun }) => uncapitalize(noun) === name).map((cmdlet) => explainCmdlet(version, cmdlet));
}

function contentsOf(version: ExplainedVersion, path: string): ExplanationLine[] {
  if (path === "models.ts") return shortened(namedTypes(version).map(({ name, schema }) => ({ text: name, source: schema.source })));
  if (path === "client.ts" || path === "index.ts")
    return version.groups.map(({ member, operations }) => ({ text: `${member}: ${String(operations.length)} operations` }));
  return [];
}

function fileExplanation(
  { service }: ExplainedVersion,
  title: string,
  { holds, templates }: { holds: string; templates: readonly string[] },
  contents: ExplanationLine[],
): Explanation {
  return {
    title,
    sections: [
      { heading: "What it holds", lines: [{ text: holds }, ...contents] },
      { heading: "In the document", lines: [{ text: `${service.title}, api-version ${service.apiVersion}`, source: service.source }] },
      { heading: "Made with", lines: templates.map((name) => ({ text: `the template ${name}: specwright explain template ${name}` })) },
    ],
  };
}

function runtimeExplanation({ target }: ExplainedVersion, path: string): Explanation {
  return {
    title: `runtime/${path}: a module of ${target.packageName}`,
    sections: [
      {
        heading: "What it holds",
        lines: [
          { text: `ordinary TypeScript that no document has a part in, copied from templates/runtime/${path}; the same in every package` },
        ],
      },
    ],
  };
}

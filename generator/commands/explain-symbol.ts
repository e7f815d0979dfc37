import { cmdletsOf, type ServiceConfiguration } from "../config/configuration.js";
import { packageTarget } from "../outputs/common/target.js";
import { explanationText } from "../explain/explanation.js";
import { explain as explainName, namesIn } from "../explain/find.js";
import { meant } from "../explain/meant.js";
import { explainedVersion, type ExplainedVersion } from "../explain/version.js";
import { loadService } from "../pipeline.js";
import { readRuntime } from "../render/runtime-modules.js";
import { templatesFolder } from "../render/templates-folder.js";
import { Diagnostics, InputError } from "../report/diagnostics.js";
import type { ExplainOptions } from "./explain.js";
import { findProject, findService, findVersion, servicesWith } from "./project.js";
import { UsageError } from "./usage-error.js";

/**
 * Explains a name of generated code or of cmdlets, in the services' default api-versions, or else in the others.
 * @throws {UsageError} where nothing has it, with the nearest name
 */
export async function explainSymbol(
  name: string,
  { service: serviceName, apiVersion }: ExplainOptions,
  diagnostics: Diagnostics,
): Promise<string> {
  const project = await findProject(process.cwd(), diagnostics);
  if (serviceName === undefined && apiVersion !== undefined) servicesWith(project, apiVersion);
  const services = serviceName === undefined ? project.configuration.services : [findService(project, serviceName)];
  const versions = services.flatMap((service) =>
    wanted(service, apiVersion, serviceName !== undefined).map((version) => ({ service, version })),
  );
  const { exports } = readRuntime(`${templatesFolder}/runtime`);
  const names: string[] = [];
  for (const isDefault of [true, false]) {
    const texts: string[] = [];
    for (const { service, version } of versions.filter((each) => (each.version === each.service.defaultVersion) === isDefault)) {
      const explained = await load(service, version, exports, diagnostics);
      texts.push(...explainName(explained, name).map(explanationText));
      names.push(...namesIn(explained, name));
    }
    if (texts.length > 0) return texts.join("\n");
  }
  const nearest = meant(name, names);
  throw new UsageError(`Nothing that is generated is called "${name}".${nearest === undefined ? "" : ` Did you mean "${nearest}"?`}`);
}

function wanted(service: ServiceConfiguration, apiVersion: string | undefined, isNamed: boolean): string[] {
  const all = service.versions.map((version) => version.apiVersion);
  if (apiVersion === undefined) return all;
  if (isNamed) return [findVersion(service, apiVersion).apiVersion];
  return all.filter((version) => version === apiVersion);
}

async function load(
  service: ServiceConfiguration,
  apiVersion: string,
  runtime: Parameters<typeof packageTarget>[1],
  diagnostics: Diagnostics,
): Promise<ExplainedVersion> {
  // What the document is warned of is told when it is generated.
  const quiet = new Diagnostics();
  try {
    const version = findVersion(service, apiVersion);
    const model = await loadService(version.document, quiet);
    quiet.throwIfErrors();
    return explainedVersion(model, packageTarget(service, runtime), apiVersion, cmdletsOf(service, version));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    diagnostics.addAll(quiet.all.filter(({ severity }) => severity === "error"));
    throw new InputError(diagnostics);
  }
}

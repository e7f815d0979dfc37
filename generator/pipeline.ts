import type { GenerateRequest, ServiceRequest } from "./config/request.js";
import { emitVersion } from "./emit/version.js";
import { packageTarget } from "./emit/target.js";
import { loadDocument } from "./load/load.js";
import { buildModel } from "./model/build.js";
import type { Service } from "./model/index.js";
import type { GeneratedTree } from "./output/file.js";
import { renderPackage } from "./render/package.js";
import { readRuntime, type RuntimeIndex } from "./render/runtime-modules.js";
import { templatesFolder } from "./render/templates.js";
import type { Diagnostics } from "./report/diagnostics.js";
import type { Progress } from "./report/progress.js";

/**
 * The one way through: documents become trees of generated files, not yet formatted and written.
 * Every stage takes plain data from the stage before it and knows nothing of the stages after it.
 * @throws {InputError} where a document has errors.
 */
export async function generate(request: GenerateRequest, diagnostics: Diagnostics, progress: Progress): Promise<GeneratedTree[]> {
  const runtime = await readRuntime(`${templatesFolder}/runtime`);
  const trees: GeneratedTree[] = [];
  for (const service of request.services) trees.push(await generatePackage(service, runtime, diagnostics, progress));
  diagnostics.throwIfErrors();
  return trees;
}

async function generatePackage(
  request: ServiceRequest,
  runtime: RuntimeIndex,
  diagnostics: Diagnostics,
  progress: Progress,
): Promise<GeneratedTree> {
  const { configuration } = request;
  const target = packageTarget(configuration, runtime.exports);
  progress.count({ services: 1 });
  const versions = [];
  for (const { apiVersion, document } of configuration.versions) {
    const subject = `${configuration.name} ${apiVersion}`;
    progress.stage("load", subject);
    const loaded = await loadDocument(document, diagnostics); //      references resolved, positions kept
    diagnostics.throwIfErrors();
    progress.stage("model", subject);
    const service = buildModel(loaded, diagnostics); //               the code model: Service, Operation, Schema …
    diagnostics.throwIfErrors();
    progress.stage("emit", subject);
    versions.push(emitVersion(service, target, apiVersion, diagnostics)); // what each template needs, and which file it makes
    progress.count({ versions: 1, operations: operationsOf(service), models: Object.keys(service.schemas).length });
  }
  progress.stage("render", configuration.name);
  return renderPackage(target, versions, request, runtime, diagnostics); // text
}

/** The first half of the way: a document's code model. */
export async function loadService(file: string, diagnostics: Diagnostics): Promise<Service> {
  const document = await loadDocument(file, diagnostics);
  diagnostics.throwIfErrors();
  return buildModel(document, diagnostics);
}

function operationsOf(service: Service): number {
  return service.groups.reduce((sum, group) => sum + group.operations.length, 0);
}

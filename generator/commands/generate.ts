import { dirname, resolve } from "node:path";
import type { ServiceConfiguration } from "../config/configuration.js";
import type { ServiceRequest } from "../config/request.js";
import { cacheFolder } from "../output/cache.js";
import type { FormattedTree } from "../output/file.js";
import { formatTrees } from "../output/format.js";
import { checkTrees, formerTrees, writeTrees } from "../output/tree.js";
import { generate as generateTrees, loadService } from "../pipeline.js";
import { isInteractive, printError, printOut } from "../report/console.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import { Stages } from "../report/progress.js";
import { count, countsLine, timesLine } from "../report/summary.js";
import { configurationOf } from "../config/from-service.js";
import { findProject, findService, findVersion, servicesWith, type Project } from "./project.js";
import { UsageError } from "./usage-error.js";

export interface GenerateOptions {
  service?: string;
  apiVersion?: string;
  check?: true;
  force?: true;
  spec?: string;
  out?: string;
  name?: string;
}

/** What a run makes, and where. */
interface Job {
  services: ServiceRequest[];
  /** Absolute folder in which (or: which) all packages lie. */
  root: string;
  /** Nothing else of Specwright's lies in `root`: packages that are not made are left over. */
  isAll: boolean;
  cache: string;
}

/** `specwright generate`: documents to packages. */
export async function generate(options: GenerateOptions, diagnostics: Diagnostics): Promise<void> {
  const stages = new Stages(isInteractive() ? (line) => void printError(line) : () => undefined);
  const job = await jobOf(options, diagnostics);
  const trees = await generateTrees({ services: job.services }, diagnostics, stages);
  diagnostics.throwIfErrors();
  stages.stage("format");
  const formatted = await formatTrees(trees, diagnostics, { cacheFolder: job.cache });
  const all = job.isAll ? [...formatted, ...formerTrees(job.root, formatted)] : formatted;
  if (options.check) return check(all, job, diagnostics, stages);

  stages.stage("write", displayPath(job.root));
  const { written, unchanged, deleted } = await writeTrees(all, diagnostics, { root: job.root, force: options.force ?? false });
  const { counts, times } = stages.finish();
  const files = `${count(written, "file")} written, ${unchanged.toLocaleString("en-US")} unchanged, ${deleted.toLocaleString("en-US")} deleted`;
  await printOut(`${displayPath(job.root)}: ${countsLine(counts)}\n${files}\n${timesLine(times)}\n`);
}

async function check(trees: readonly FormattedTree[], job: Job, diagnostics: Diagnostics, stages: Stages): Promise<void> {
  stages.stage("compare", displayPath(job.root));
  const differences = await checkTrees(trees, diagnostics, { root: job.root });
  for (const { file, kind, line, diff } of differences) {
    diagnostics.error("SW604", differ[kind], { file: displayPath(file), pointer: "", line, column: 1 }, diff ?? "");
  }
  diagnostics.throwIfErrors();
  const { counts, times } = stages.finish();
  await printOut(`${displayPath(job.root)}: nothing differs; ${countsLine(counts)}\n${timesLine(times)}\n`);
}

const differ = {
  missing: "This file is missing: it would be written.",
  extra: "This file is left over: it would be deleted.",
  changed: "This file differs from what would be written.",
} as const;

async function jobOf(options: GenerateOptions, diagnostics: Diagnostics): Promise<Job> {
  const { service, apiVersion, spec, out, name } = options;
  if (spec === undefined) {
    if (out !== undefined || name !== undefined) throw new UsageError(`${out === undefined ? "--name" : "--out"} goes with --spec FILE.`);
    return projectJob(await findProject(process.cwd(), diagnostics), service, apiVersion);
  }
  if (out === undefined) throw new UsageError("--spec FILE needs --out DIR.");
  const file = resolve(spec);
  const folder = resolve(out);
  const configuration = configurationOf(await loadService(file, diagnostics), file, name);
  return { services: [{ configuration, folder }], root: folder, isAll: false, cache: cacheFolder(process.cwd()) };
}

/** `--service` and `--api-version` pick a part; an api-version alone, the services that have it. */
function projectJob(project: Project, name: string | undefined, apiVersion: string | undefined): Job {
  const { configuration, output } = project;
  const services = picked(project, name, apiVersion).map((service) => ({
    configuration: service,
    folder: resolve(output, service.name),
    ...(apiVersion !== undefined && service.versions.length > 1 && { only: [apiVersion] }),
  }));
  return { services, root: output, isAll: name === undefined && apiVersion === undefined, cache: cacheFolder(dirname(configuration.file)) };
}

function picked(project: Project, name: string | undefined, apiVersion: string | undefined): ServiceConfiguration[] {
  if (name === undefined) return apiVersion === undefined ? project.configuration.services : servicesWith(project, apiVersion);
  const service = findService(project, name);
  if (apiVersion !== undefined) findVersion(service, apiVersion);
  return [service];
}

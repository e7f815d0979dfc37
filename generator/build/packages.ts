import { isIdleDirective } from "../cmdlets/directives.js";
import { begun } from "../common/begun.js";
import type { GenerateRequest } from "../config/request.js";
import type { FormattedTree } from "../output/file.js";
import { idleOf, ownFiles, packageOrder, treeOf, type PackageOrder, type VersionOrder } from "../package.js";
import { readTemplatesOrReport } from "../render/reported.js";
import { readRuntime } from "../render/runtime-modules.js";
import type { Templates } from "../render/templates.js";
import { Diagnostics, InputError, type Diagnostic } from "../report/diagnostics.js";
import type { Progress, StageTime } from "../report/progress.js";
import { finishOwnFiles } from "./finished-files.js";
import type { Memory } from "./memory.js";
import type { VersionResult } from "./versions.js";

/** Makes api-versions, here or on other threads. Where one has failed, those after it need not be made. */
export type VersionMaker = (orders: readonly VersionOrder[], progress: Progress) => ReadonlyMap<VersionOrder, Promise<VersionResult>>;

/**
 * Has all api-versions made (versions.ts) and puts their packages together, each as soon as its own are there: trees of generated files, not yet
 * written.
 * @param memory what earlier runs have made of a package's own files.
 * @throws {InputError} where a document has errors.
 */
export async function makePackages(
  request: GenerateRequest,
  diagnostics: Diagnostics,
  progress: Progress,
  makeVersions: VersionMaker,
  memory: Memory,
): Promise<FormattedTree[]> {
  const runtime = readRuntime();
  const orders = request.services.map((service) => packageOrder(service, runtime));
  const making = makeVersions(
    orders.flatMap(({ versions }) => versions),
    progress,
  );
  const packages = orders.map((order): Assembly => {
    const said = new Diagnostics();
    const results = order.versions.flatMap((version) => making.get(version) ?? []);
    return { order, results, said, templates: begun(readTemplatesOrReport(order.service, said)) };
  });
  const finishing = packages.map((each) => begun(finishPackage(each, memory, progress)));
  for (const result of packages.flatMap(({ results }) => results)) {
    const { diagnostics: said, made, times } = await result;
    diagnostics.addAll(said.filter((diagnostic) => !isIdleDirective(diagnostic)));
    if (!made) throw new InputError(diagnostics);
    progress.spent(times);
    progress.count(made.counts);
  }
  progress.count({ services: packages.length });
  const finished = await Promise.all(finishing);
  for (const { said, times } of finished) {
    diagnostics.addAll(said);
    progress.spent(times);
  }
  diagnostics.throwIfErrors();
  return finished.flatMap(({ tree }) => tree ?? []);
}

/** A package to put together. */
interface Assembly {
  order: PackageOrder;
  /** Its api-versions. */
  results: readonly Promise<VersionResult>[];
  templates: Promise<Templates>;
  /** What is said of its templates. */
  said: Diagnostics;
}

/** What became of a package. */
interface FinishedPackage {
  /** Absent where an api-version has failed, or the package's own templates cannot be read. */
  tree?: FormattedTree;
  said: readonly Diagnostic[];
  times: readonly StageTime[];
}

/** Puts a package together: its api-versions, the runtime that they need, and what the package says about itself. */
async function finishPackage({ order, results, said, templates }: Assembly, memory: Memory, progress: Progress): Promise<FinishedPackage> {
  const all = await Promise.all(results);
  const versions = all.flatMap(({ made }) => made ?? []);
  if (versions.length < all.length) return { said: [], times: [] };
  const { service, target } = order;
  const since = performance.now();
  progress.tell(`package ${target.service}`);
  said.addAll(
    idleOf(
      service,
      all.map(({ diagnostics }) => ({ all: diagnostics })),
    ),
  );
  try {
    const own = await ownFiles(order, versions, await templates, said);
    const files = await finishOwnFiles({ name: target.service, files: own.files, folder: service.folder }, memory, said);
    const tree: FormattedTree = treeOf(service, versions, { ...own, files });
    return { tree, said: said.all, times: [{ name: "package", milliseconds: performance.now() - since }] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { said: said.all, times: [] };
  }
}

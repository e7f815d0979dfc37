import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ServiceConfiguration } from "../config/configuration.js";
import { apiReport } from "../diff/sdk/api-report.js";
import { readSurface } from "../diff/sdk/read.js";
import { folderName } from "../outputs/common/folder-name.js";
import { firstDifference, unifiedDiff } from "../output/unified-diff.js";
import { readTemplates } from "../render/templates.js";
import { printOut } from "../report/console.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import { count } from "../report/summary.js";
import { surfaceFiles } from "./compare/versions.js";
import { findProject } from "./project.js";

export interface ApiReportOptions {
  check?: true;
}

/** `specwright api-report <folder>`: what each package in generated/ declares to its users, one file per package; `--check` compares. */
export async function apiReports(folder: string, { check }: ApiReportOptions, diagnostics: Diagnostics): Promise<void> {
  const { configuration, output } = await findProject(process.cwd(), diagnostics);
  let changed = 0;
  for (const service of configuration.services) {
    const file = join(resolve(folder), `${service.name}.api.md`);
    const text = await reportOf(service, join(output, service.name), diagnostics);
    const before = existsSync(file) ? (await readFile(file, "utf8")).replaceAll("\r\n", "\n") : undefined;
    if (text === undefined || before === text) continue;
    changed++;
    if (check) reportDifference(file, service.packageName, before, text, diagnostics);
    else await write(file, text);
  }
  diagnostics.throwIfErrors();
  const all = count(configuration.services.length, "report");
  await printOut(`${displayPath(folder)}: ${check ? `nothing differs; ${all}` : `${all}, ${String(changed)} written`}\n`);
}

function reportDifference(file: string, packageName: string, before: string | undefined, text: string, diagnostics: Diagnostics): void {
  const source = { file: displayPath(file), pointer: "", line: before === undefined ? 1 : firstDifference(before, text), column: 1 };
  const cure = 'If that is what you want, run "specwright api-report" without --check (here: npm run api), and commit the report.';
  const what =
    before === undefined ? `There is no report of the public API of ${packageName}.` : `The public API of ${packageName} has changed.`;
  diagnostics.error("SW604", `${what} ${cure}`, source, before === undefined ? "" : unifiedDiff(before, text));
}

/** The report of a package that has been generated. */
async function reportOf(service: ServiceConfiguration, folder: string, diagnostics: Diagnostics): Promise<string | undefined> {
  const manifest = join(folder, "package.json");
  if (!existsSync(manifest)) {
    const source = { file: displayPath(manifest), pointer: "", line: 1, column: 1 };
    diagnostics.error("SW604", 'The package has not been generated. Run "specwright generate" first.', source, "");
    return undefined;
  }
  const { exports = {} } = JSON.parse(await readFile(manifest, "utf8")) as { exports?: Record<string, unknown> };
  const versions = service.versions
    .map(({ apiVersion }) => ({ apiVersion, source: join(folder, "src", folderName(apiVersion)) }))
    .filter(({ source }) => existsSync(source))
    .map(({ apiVersion, source }) => ({ apiVersion, surface: readSurface(surfaceFiles(source)) }));
  const runtime = join(folder, "src", "runtime");
  const report = apiReport(
    service.packageName,
    Object.keys(exports),
    versions,
    readSurface(existsSync(runtime) ? surfaceFiles(runtime) : new Map<string, string>()),
  );
  return (await readTemplates("")).render("diff/api-report", report);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(`${file}.draft`, text);
  await rename(`${file}.draft`, file);
}

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentProblems, licenceProblems } from "./contents.js";
import { pack } from "./packed.js";
import { overweight } from "./sizes.js";
import { carryVersions } from "./versions.js";
import { malformations } from "./well-formed.js";

/**
 * `npm run release`: packs everything that is published, into dist/release/, and checks it: what lies in each package, its entry points and
 * types, its weight, the licences of what it brings along and, unless `--offline`, known vulnerabilities; an SBOM lies beside each tarball. With
 * `--publish`, what npm does not have yet is published then, as changesets tell it. `--versions` only carries the versions that changesets have
 * raised to specs/specwright.yaml.
 */
const project = process.cwd();
const out = join(project, "dist/release");
const words = new Set(process.argv.slice(2));

if (words.has("--versions")) carryVersions(project);
else await release();

async function release(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const services = readdirSync(join(project, "generated")).map((service) => join(project, "generated", service));
  const packages = pack([project, ...services], out);
  const { over, table } = await overweight(packages, project);
  const problems = [
    ...packages.flatMap(contentProblems),
    ...licenceProblems(project),
    ...(await Promise.all(packages.map(malformations))).flat(),
    ...over,
    ...(words.has("--offline") ? [] : vulnerabilities()),
  ];
  for (const { name } of packages) writeFileSync(join(out, `${name.replace(/^@/, "").replace("/", "-")}.cdx.json`), sbom(name));

  for (const row of table) console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(42) : cell.padStart(10))).join(""));
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0 ? `${String(packages.length)} packages are fit to be published.` : `${String(problems.length)} problems.`,
  );
  if (problems.length > 0) process.exitCode = 1;
  else if (words.has("--publish")) execFileSync("npx", ["changeset", "publish"], { stdio: "inherit" });
}

function vulnerabilities(): string[] {
  try {
    execFileSync("npm", ["audit", "--omit=dev", "--audit-level=moderate"], { encoding: "utf8" });
    return [];
  } catch (error) {
    return [error instanceof Error && "stdout" in error ? String(error.stdout).trim() : String(error)];
  }
}

/** What a package brings along, in CycloneDX. */
function sbom(name: string): string {
  const workspace = name === "specwright" ? [] : ["--workspace", name];
  return execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev", ...workspace], { encoding: "utf8", maxBuffer: 1e8 });
}

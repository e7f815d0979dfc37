import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isScalar, parseDocument } from "yaml";

/**
 * Carries the versions that changesets have written into the generated package.json files to specs/specwright.yaml, from which these are made.
 * @throws where a service has no `packageVersion` there.
 */
export function carryVersions(project: string): void {
  const file = join(project, "specs/specwright.yaml");
  for (const service of readdirSync(join(project, "generated"))) {
    const { version } = JSON.parse(readFileSync(join(project, "generated", service, "package.json"), "utf8")) as { version: string };
    const text = readFileSync(file, "utf8");
    const written = parseDocument(text).getIn(["services", service, "packageVersion"], true);
    if (!isScalar(written) || !written.range) throw new Error(`specs/specwright.yaml gives ${service} no packageVersion.`);
    const [from, to] = written.range;
    writeFileSync(file, text.slice(0, from) + JSON.stringify(version) + text.slice(to));
  }
}

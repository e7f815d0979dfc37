import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Packed } from "./packed.js";

/** What `require` and older resolutions make of packages that are ES modules only: Node.js 20.19 and newer require these by themselves. */
const expected = new Set(["CJSResolvesToESM", "NoResolution"]);

/** What publint and are-the-types-wrong say against a package. */
export async function malformations({ name, tarball }: Packed): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer as ArrayBuffer }, strict: true });
  const types = await checkPackage(createPackageFromTarballData(tarball), { excludeEntrypoints: ["./package.json"] });
  const problems = types.types === false ? [] : types.problems;
  const wrong = problems.filter(
    (problem) => !(expected.has(problem.kind) && "resolutionKind" in problem && ["node10", "node16-cjs"].includes(problem.resolutionKind)),
  );
  return [
    ...messages.flatMap((message) => formatMessage(message, pkg) ?? []),
    ...[...new Set(wrong.map((problem) => `types: ${problem.kind}${"entrypoint" in problem ? ` at ${problem.entrypoint}` : ""}`))],
  ].map((text) => `${name}: ${text}`);
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { documentVersion } from "../../generator/commands/compare/versions.js";
import { diffVersions } from "../../generator/commands/diff.js";
import { compareApiVersions } from "../../generator/config/versions.js";
import type { Level } from "../../generator/diff/change.js";
import { Diagnostics, InputError } from "../../generator/report/diagnostics.js";
import { untold, wrongCounts } from "./coverage.js";
import { independentDifferences } from "./independent.js";

/**
 * Consecutive versions of other people's documents, drawn by a hash: `SPECWRIGHT_CORPUS=<checkout of azure-rest-api-specs>`. Left out where
 * the variable is not set. `SPECWRIGHT_CORPUS_PAIRS` says how many, `SPECWRIGHT_CORPUS_LEVELS` at which levels (`api`, `api,sdk,cmdlets`).
 */
const corpus = process.env["SPECWRIGHT_CORPUS"] ?? "";
const wanted = Number(process.env["SPECWRIGHT_CORPUS_PAIRS"] ?? 100);
const levels = (process.env["SPECWRIGHT_CORPUS_LEVELS"] ?? "api").split(",") as Level[];

interface Pair {
  from: string;
  to: string;
}

describe.skipIf(corpus === "")("pairs of consecutive real versions", () => {
  it.each(corpus === "" ? [] : drawn(pairsIn(corpus)))(
    "$to",
    async ({ from, to }) => {
      const versions = await Promise.all([from, to].map((file) => versionOf(join(corpus, file))));
      const [before, after] = versions;
      // A document that the generator refuses is refused here as well.
      if (!before || !after) return;
      const started = performance.now();
      const diff = await diffVersions(before, after, levels);
      const seconds = (performance.now() - started) / 1000;
      for (const level of diff.levels) expect(wrongCounts(level)).toEqual([]);
      const differences = independentDifferences(join(corpus, from), join(corpus, to));
      const api = diff.levels.find(({ level }) => level === "api");
      console.log(`${to}: ${String(differences.length)} differences, ${String(api?.changes.length)} changes, ${seconds.toFixed(1)} s`);
      expect(untold(differences, api?.changes ?? [])).toEqual([]);
    },
    120_000,
  );
});

async function versionOf(file: string) {
  try {
    return await documentVersion(file, new Diagnostics());
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** `<service>/stable/2020-01-01/x.json` and the same of the next version. */
function pairsIn(folder: string): Pair[] {
  const series = new Map<string, { version: string; file: string }[]>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const [, home = "", stage = "", version = "", rest = ""] =
      /^(.*)\/(stable|preview)\/([^/]+)\/([^/]+\.json)$/.exec(file.replaceAll("\\", "/")) ?? [];
    if (rest === "" || !/"swagger"\s*:\s*"2\.0"/.test(readFileSync(join(folder, file), "utf8"))) continue;
    const key = `${home} ${stage} ${rest}`;
    series.set(key, [...(series.get(key) ?? []), { version, file: relative("", file) }]);
  }
  return [...series.values()].flatMap((versions) => {
    const sorted = [...versions].sort((a, b) => compareApiVersions(a.version, b.version));
    return sorted.slice(1).map(({ file }, index): Pair => ({ from: sorted[index]?.file ?? "", to: file }));
  });
}

function drawn(pairs: readonly Pair[]): Pair[] {
  const hash = ({ from, to }: Pair) => createHash("sha256").update(`${from} ${to}`).digest("hex");
  return [...pairs].sort((a, b) => (hash(a) < hash(b) ? -1 : 1)).slice(0, wanted);
}

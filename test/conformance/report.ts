import { readFile } from "node:fs/promises";
import { excluded } from "./excluded.js";

const reports = ["vanilla", "azure", "optional"] as const;

type Report = (typeof reports)[number];

/**
 * Prints how many of the test server's scenarios the tests have exercised.
 * @param complete whether the whole suite ran; only then the counts are held against the floor.
 * @throws Error where less is covered than floor.json says, or where a scenario is neither covered nor listed with the reason why not.
 */
export async function reportCoverage(server: string, complete: boolean): Promise<void> {
  const floor = JSON.parse(await readFile(new URL("floor.json", import.meta.url), "utf8")) as Record<Report, number>;
  const problems: string[] = [];
  const lines: string[] = [];
  for (const report of reports) {
    const counts = await fetchReport(server, report);
    const names = Object.keys(counts);
    const missed = names.filter((name) => counts[name] === 0);
    const covered = names.length - missed.length;
    lines.push(`  ${report.padEnd(9)} ${String(covered).padStart(3)} of ${String(names.length).padStart(3)} scenarios`);
    if (!complete) continue;
    const unexplained = missed.filter((name) => !Object.hasOwn(excluded[report], name));
    const stale = Object.keys(excluded[report]).filter((name) => counts[name] !== 0);
    if (covered < floor[report]) problems.push(`${report}: ${covered} scenarios are covered; the floor is ${floor[report]}.`);
    if (covered > floor[report]) lines.push(`            The floor is ${floor[report]}: raise it in test/conformance/floor.json.`);
    if (unexplained.length > 0) problems.push(`${report}: not covered, and not in excluded.ts: ${unexplained.join(", ")}.`);
    if (stale.length > 0) problems.push(`${report}: in excluded.ts, but covered or unknown: ${stale.join(", ")}.`);
  }
  console.log(`\nScenarios of AutoRest's test server${complete ? "" : " (a part of the tests ran)"}:\n${lines.join("\n")}`);
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

async function fetchReport(server: string, report: Report): Promise<Record<string, number>> {
  const response = await fetch(`${server}/report/${report}`);
  return (await response.json()) as Record<string, number>;
}

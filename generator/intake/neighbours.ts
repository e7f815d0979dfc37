import { compareApiVersions } from "../config/versions.js";

/**
 * The api-version and its nearest neighbour in time, the older one first: by the days between them where both begin with a date, and else
 * the one before it. Of two that are equally near, the older; undefined where there is no other.
 */
export function neighbours(apiVersion: string, others: readonly string[]): [older: string, newer: string] | undefined {
  const sorted = [...others].sort(compareApiVersions);
  const before = sorted.filter((other) => compareApiVersions(other, apiVersion) < 0).at(-1);
  const after = sorted.find((other) => compareApiVersions(other, apiVersion) > 0);
  if (before === undefined) return after === undefined ? undefined : [apiVersion, after];
  if (after === undefined) return [before, apiVersion];
  const [past, future] = [daysBetween(before, apiVersion), daysBetween(apiVersion, after)];
  return past !== undefined && future !== undefined && future < past ? [apiVersion, after] : [before, apiVersion];
}

function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [dayOf(from), dayOf(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

function dayOf(apiVersion: string): number | undefined {
  const date = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(apiVersion)?.[0];
  const time = date === undefined ? NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : time / 86_400_000;
}

/** Whether an api-version is no promise yet: `2026-03-15-preview`, `2021-01-01-privatepreview`, `7.0-beta.1`. */
export function isPreview(apiVersion: string): boolean {
  return /[-.]?(private|public)?(preview|alpha|beta|rc)/i.test(apiVersion);
}

/** Older ones first: dates and numbers by their value, and a preview before the stable version of the same date. */
export function compareApiVersions(a: string, b: string): number {
  const [partsA, partsB] = [numbersOf(a), numbersOf(b)];
  for (let index = 0; index < Math.max(partsA.length, partsB.length); index++) {
    const difference = (partsA[index] ?? 0) - (partsB[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return Number(isPreview(b)) - Number(isPreview(a)) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The newest stable one; the newest preview where there is no other. Undefined for an empty list. */
export function newestVersion(apiVersions: readonly string[]): string | undefined {
  const stable = apiVersions.filter((version) => !isPreview(version));
  return [...(stable.length > 0 ? stable : apiVersions)].sort(compareApiVersions).at(-1);
}

function numbersOf(apiVersion: string): number[] {
  return (apiVersion.match(/\d+/g) ?? []).map(Number);
}

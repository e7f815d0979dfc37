/** Objects that a service's cmdlets wrote: their tables show what a person looks for, not the first properties. */
const written = new WeakSet();

export function markService(item: unknown): void {
  if (typeof item === "object" && item !== null) written.add(item);
}

export function isService(item: unknown): boolean {
  return typeof item === "object" && item !== null && written.has(item);
}

/** The .NET type that one of the shell's classes stands for; undefined for all other objects. */
export function netTypeOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { constructor } = value as { constructor?: unknown };
  if (typeof constructor !== "function" || !("netType" in constructor)) return undefined;
  return typeof constructor.netType === "string" ? constructor.netType : undefined;
}

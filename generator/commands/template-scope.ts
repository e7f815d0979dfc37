/** For what a template can be replaced: an api-version, a service as a whole, or not at all. */
export type TemplateScope = "api-version" | "service" | "none";

/** `package/…` makes what a package has once, for all of its api-versions; `diff/…` makes no generated files. */
export function scopeOf(template: string): TemplateScope {
  return template.startsWith("package/") ? "service" : template.startsWith("diff/") ? "none" : "api-version";
}

/** Why a template cannot be replaced everywhere; undefined where it can. */
export function scopeText(template: string): string | undefined {
  const scope = scopeOf(template);
  if (scope === "none") return "it makes no generated files, so that no service has its own";
  return scope === "service" ? "a package has one of it, so that no api-version has its own" : undefined;
}

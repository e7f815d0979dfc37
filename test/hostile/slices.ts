export type Json = Record<string, unknown>;

/** The paths of a document. */
export function pathsOf({ paths }: Json): string[] {
  return Object.keys(paths as Json);
}

/** A document with one path of another, and with all that it refers to: real, and small enough to be generated many times. Without samples. */
export function slice(document: Json, path: string): Json {
  const small: Json = { ...document, paths: {}, definitions: {}, parameters: {} };
  const waiting: unknown[] = [withoutSamples((document["paths"] as Json)[path]), document["x-ms-parameterized-host"]];
  (small["paths"] as Json)[path] = waiting[0];
  for (let value = waiting.pop(); waiting.length > 0 || value !== undefined; value = waiting.pop()) {
    if (typeof value !== "object" || value === null) continue;
    for (const member of Object.values(value)) waiting.push(member);
    const [, home = "", name = ""] = /^#\/(definitions|parameters)\/(.+)$/.exec(String((value as Json)["$ref"])) ?? [];
    const to = small[home] as Json | undefined;
    if (!to || name in to) continue;
    to[name] = (document[home] as Json)[name];
    waiting.push(to[name]);
  }
  return structuredClone(small);
}

function withoutSamples(item: unknown): unknown {
  return JSON.parse(JSON.stringify(item, (key, value: unknown) => (key === "x-ms-examples" ? undefined : value)));
}

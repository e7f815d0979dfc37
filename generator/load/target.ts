import { fileURLToPath, pathToFileURL } from "node:url";

/** Where a $ref leads: a file or https URL, and the JSON pointer (or anchor) inside it. */
export type Target = { kind: "file" | "network"; file: string; fragment: string } | { kind: "unusable"; reason: string };

/**
 * Resolves the text of a $ref as a URI reference (RFC 3986) against the file that it stands in.
 * `base`: absolute path or https URL. The fragment comes without `#`, still percent-encoded.
 */
export function targetOf(reference: string, base: string): Target {
  const hash = reference.indexOf("#");
  const location = hash < 0 ? reference : reference.slice(0, hash);
  const fragment = hash < 0 ? "" : reference.slice(hash + 1);
  if (location === "") return { kind: isUrl(base) ? "network" : "file", file: base, fragment };
  let url: URL;
  try {
    url = new URL(location.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"), isUrl(base) ? base : pathToFileURL(base));
    if (url.protocol === "file:" && !isUrl(base)) return { kind: "file", file: fileURLToPath(url), fragment };
  } catch {
    return { kind: "unusable", reason: "it is neither a file name nor a URL" };
  }
  if (url.protocol === "https:" || url.protocol === "http:") return { kind: "network", file: url.href, fragment };
  return { kind: "unusable", reason: `"${url.protocol}" is no way to reach a document` };
}

export function isUrl(file: string): boolean {
  return /^https?:\/\//i.test(file);
}

import { createHash } from "node:crypto";

/** sha256 of texts or bytes, in hexadecimal; where one ends and the next begins counts. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${String(Buffer.byteLength(part))}:`).update(part);
  return hash.digest("hex");
}

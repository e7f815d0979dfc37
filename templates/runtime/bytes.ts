import { stringToUint8Array, uint8ArrayToString } from "@azure/core-util";
import { ValueError } from "./values.js";

/**
 * Bytes from base64 text (format: byte; RFC 4648, section 4).
 * @throws ValueError where it is no base64.
 */
export function readBase64(text: string): Uint8Array {
  if (typeof text !== "string" || !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) throw new ValueError("the value is not base64");
  return bytesOf(text, "base64");
}

/** Base64 text of bytes; text is taken for base64 already. */
export function writeBase64(bytes: Uint8Array | string): string {
  return typeof bytes === "string" ? bytes : uint8ArrayToString(bytes, "base64");
}

/**
 * Bytes from base64url text (format: base64url; RFC 4648, section 5), with or without padding.
 * @throws ValueError where it is no base64url.
 */
export function readBase64Url(text: string): Uint8Array {
  if (typeof text !== "string" || !/^[A-Za-z0-9_-]*={0,2}$/.test(text)) throw new ValueError("the value is not base64url");
  return bytesOf(text.replace(/=+$/, ""), "base64url");
}

/** Base64url text of bytes, without padding; text is taken for base64url already. */
export function writeBase64Url(bytes: Uint8Array | string): string {
  return typeof bytes === "string" ? bytes : uint8ArrayToString(bytes, "base64url");
}

/** A copy, since Node.js gives a Buffer, whose methods differ from those of other platforms. */
function bytesOf(text: string, encoding: "base64" | "base64url"): Uint8Array {
  return new Uint8Array(stringToUint8Array(text, encoding));
}

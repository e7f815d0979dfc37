/** Why there is no file: it cannot be read, or must not be. */
export interface Refusal {
  code: "SW101" | "SW104";
  /** A clause to follow `"<file>": `, without a full stop. */
  reason: string;
}

export const maximumBytes = 128 * 1024 * 1024;

export function unreadable(reason: string): Refusal {
  return { code: "SW101", reason };
}

export function textOrRefusal(bytes: Uint8Array): string | Refusal {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return unreadable("it is not UTF-8 text");
  }
}

const systemReasons: Record<string, string> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EACCES: "you have no permission to read it",
  EPERM: "you have no permission to read it",
  ELOOP: "its symbolic links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  ERR_INVALID_ARG_VALUE: "its name has a null character",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the name of its host cannot be resolved",
  ECONNREFUSED: "its host takes no connections there",
  ECONNRESET: "its host has broken off the connection",
};

/** What a failed read says to people. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return systemReasons[code] ?? (error instanceof Error ? error.message : String(error));
}

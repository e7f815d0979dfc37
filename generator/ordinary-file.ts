import { closeSync, constants, fstatSync, openSync, readFileSync, statSync, type Stats } from "node:fs";

/** Why a file is not read. */
export class NotOrdinaryError extends Error {
  override name = "NotOrdinaryError";
}

const isWindows = process.platform === "win32";

/** Opening a pipe would wait for somebody to write to it. Windows has neither. */
export const openToRead = constants.O_RDONLY | (isWindows ? 0 : constants.O_NONBLOCK);

/**
 * The bytes of an ordinary file, symbolic links followed. What is none is not waited for: a pipe or a device might never end.
 * @throws {NotOrdinaryError} where it is a folder, a pipe or a device, or has more than `most` bytes; and what the file system throws.
 */
export function readOrdinary(file: string, most: number): Buffer {
  // Asked before it is opened, too: some devices do something then.
  check(statSync(file), most);
  const handle = openSync(file, openToRead);
  try {
    check(fstatSync(handle), most);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

function check(status: Stats, most: number): void {
  if (status.isDirectory()) throw new NotOrdinaryError("it is a folder");
  if (!status.isFile()) throw new NotOrdinaryError("it is no ordinary file");
  if (status.size > most) throw new NotOrdinaryError(`it is larger than ${String(most / 1024 / 1024)} MB`);
}

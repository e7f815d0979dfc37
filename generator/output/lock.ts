import { randomUUID } from "node:crypto";
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { errorCode, ifThere, makeFolder, removeIfEmpty } from "./files.js";

/** Another live run holds the lock. */
export class LockedError extends Error {
  override name = "LockedError";
  constructor(
    readonly file: string,
    readonly holder: string,
  ) {
    super(`${holder} holds ${file}.`);
  }
}

/** Who holds a lock: `started` tells a process from a later one with the same id, where the system says when it started. */
interface Holder {
  pid: number;
  host: string;
  started: string;
  token: string;
}

/** A lock file whose content nobody can read any more is left over once it is this old, in milliseconds. */
const unreadableAfter = 10_000;

/**
 * Takes the lock file in a folder, which is made if need be; waits for another run up to `patience` milliseconds. Locks of processes that
 * are no more are taken over. The lock holds until the returned function is called.
 * @throws {LockedError}
 */
export async function lock(folder: string, patience: number): Promise<() => void> {
  const file = join(folder, "lock");
  const until = Date.now() + patience;
  const me: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) ?? "", token: randomUUID() };
  for (;;) {
    if (tryToTake(folder, file, me)) {
      sweep(folder);
      return () => {
        rmSync(file, { force: true });
      };
    }
    const found = ifThere(() => ({ text: readFileSync(file, "utf8"), age: Date.now() - statSync(file).mtimeMs }));
    if (!found) continue;
    if (isLeftOver(found)) {
      takeAway(file, found.text);
      continue;
    }
    if (Date.now() >= until) {
      const holder = parseHolder(found.text);
      const { pid, host } = holder ?? { pid: "?", host: me.host };
      throw new LockedError(file, `Process ${pid}${host === me.host ? "" : ` on ${host}`}`);
    }
    await sleep(50);
  }
}

/** The file appears with its content, or not at all: a link of a finished draft. */
function tryToTake(folder: string, file: string, me: Holder): boolean {
  makeFolder(folder);
  const draft = `${file}.${me.token}`;
  const content = JSON.stringify(me);
  try {
    writeFileSync(draft, content);
    linkSync(draft, file);
    return true;
  } catch (error) {
    const code = errorCode(error) ?? "";
    if (["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(code)) return tryToCreate(file, content);
    if (code === "EEXIST" || code === "ENOENT") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
    removeIfEmpty(folder);
  }
}

/** For file systems without links. */
function tryToCreate(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Of several runs that find the same stale lock, the rename picks one; who moved a fresh lock by mistake puts it back. */
function takeAway(file: string, stale: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, "utf8") !== stale) linkSync(aside, file);
  } catch (error) {
    if (errorCode(error) !== "ENOENT" && errorCode(error) !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Removes what killed runs have left beside the lock. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => name.startsWith("lock."))) {
    const file = join(folder, name);
    const found = ifThere(() => ({ text: readFileSync(file, "utf8"), age: Date.now() - statSync(file).mtimeMs }));
    if (found && isLeftOver(found)) rmSync(file, { force: true });
  }
}

function isLeftOver({ text, age }: { text: string; age: number }): boolean {
  const holder = parseHolder(text);
  return holder ? isGone(holder) : age > unreadableAfter;
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, host, started, token } = JSON.parse(text) as Partial<Holder>;
    if (typeof pid !== "number" || typeof host !== "string" || typeof started !== "string" || typeof token !== "string") return undefined;
    return { pid, host, started, token };
  } catch {
    return undefined;
  }
}

/** A process of another host, or of another user, counts as alive. */
function isGone({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === "ESRCH";
  }
  const now = startOf(pid);
  return now !== undefined && started !== "" && now !== started;
}

/** When a process started, in the system's own ticks, where Linux's /proc tells. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}

import { existsSync } from "node:fs";
import { removeIfEmpty } from "../output/files.js";
import { carryOutForNow, clearStaged, isInterrupted, recover, settle, type Step } from "../output/journal.js";
import { lock, LockedError } from "../output/lock.js";
import { placeOf, preparePlace, type Place } from "../output/state-folder.js";

/** How long to wait for another run that changes the same folder, in milliseconds. */
const patience = 30_000;

/** Changes files below a folder for the time being, once. @throws what the file system says; nothing is changed then */
export type ChangeFiles = (steps: readonly Step[]) => void;

/**
 * Runs work that begins with changes to files of a folder, and keeps these only where the work ends well: an error, a signal and a kill
 * (once `takeBackUnfinished` has run) leave the folder as it was. No two of them run at once, whatever process they are in.
 * @throws {LockedError} where another process is at it, and does not end
 */
export async function keptIfDone<T>(folder: string, work: (change: ChangeFiles) => Promise<T>): Promise<T> {
  const place = preparePlace(folder);
  const unlock = await lock(place.state, patience);
  const leave = () => {
    takeBack(place, unlock);
  };
  // A signal ends the process by way of this event.
  process.once("exit", leave);
  try {
    recover(place.root, place.state);
    clearStaged(place.state);
    const result = await work((steps) => {
      carryOutForNow(place.root, place.state, steps);
    });
    if (isInterrupted(place.state)) settle(place.state);
    return result;
  } finally {
    process.off("exit", leave);
    leave();
  }
}

/**
 * Takes back what a run that was killed has changed in a folder, and nothing else.
 * @returns whether there was anything to take back; false as well where a run that is alive is still at it
 */
export async function takeBackUnfinished(folder: string): Promise<boolean> {
  const place = placeOf(folder);
  if (!existsSync(place.state)) return false;
  const unlock = await lock(place.state, 0).catch((error: unknown) => {
    if (error instanceof LockedError) return undefined;
    throw error;
  });
  if (!unlock) return false;
  const wasChanged = isInterrupted(place.state);
  takeBack(place, unlock);
  return wasChanged;
}

function takeBack({ root, state }: Place, unlock: () => void): void {
  recover(root, state);
  clearStaged(state);
  unlock();
  removeIfEmpty(state); // Not so while another run waits for the lock there.
}

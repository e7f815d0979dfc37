import type { Counts, StageTime } from "./progress.js";

/** `2 services, 4 api-versions, 587 operations, 1,639 models`. */
export function countsLine({ services, versions, operations, models }: Counts): string {
  return [count(services, "service"), count(versions, "api-version"), count(operations, "operation"), count(models, "model")].join(", ");
}

/** `12 files written, 175 unchanged, 0 deleted`. */
export function filesLine({ written, unchanged, deleted }: { written: number; unchanged: number; deleted: number }): string {
  return `${count(written, "file")} written, ${grouped(unchanged)} unchanged, ${grouped(deleted)} deleted`;
}

/**
 * `load 0.41 s, model 0.20 s, write 0.30 s; 0.91 s in all`. `total` in milliseconds; stages that ran side by side on several threads add
 * up to more.
 */
export function timesLine(times: readonly StageTime[], total: number, threads = 1): string {
  const stages = times.map(({ name, milliseconds }) => `${name} ${seconds(milliseconds)}`).join(", ");
  return `${threads > 1 ? `on ${String(threads)} threads ` : ""}${stages}; ${seconds(total)} in all`;
}

/** `1 error`, `1,204 errors`. */
export function count(number: number, thing: string): string {
  return `${grouped(number)} ${thing}${number === 1 ? "" : "s"}`;
}

/** `1,204`. What JavaScript itself has for it takes 25 ms the first time, a tenth of a run that finds nothing to do. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

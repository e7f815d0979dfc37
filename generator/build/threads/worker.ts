import { parentPort } from "node:worker_threads";
import { memoryIn } from "../memory.js";
import { makeVersion } from "../versions.js";
import type { Answer, Request } from "./messages.js";

/** What is to be stored, in the order in which it was made. */
const unstored: (() => void)[] = [];

async function make({ order, store }: Exclude<Request, string>): Promise<void> {
  const memory = memoryIn(store, (work) => unstored.push(work));
  const tell = (at: string): void => {
    post({ at });
  };
  try {
    post({ result: await makeVersion(order, memory, { tell }) });
  } catch (fault) {
    post({ fault });
  }
}

function post(answer: Answer): void {
  parentPort?.postMessage(answer);
}

parentPort?.on("message", (request: Request) => {
  if (request === "end") parentPort?.close();
  else if (request === "store") for (const work of unstored.splice(0)) work();
  else void make(request);
});

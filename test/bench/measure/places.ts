import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder; this is compiled into dist/bench/. */
export const project = fileURLToPath(new URL("../..", import.meta.url));
/** Where the packages that Specwright is compared with are installed. */
export const peers = join(project, "test/bench");
export const specwright = join(project, "dist/cli.js");

/** Hands a temporary folder to `use`, with a node_modules of its own so that nothing above it is used, and removes it afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-bench-"));
  try {
    await mkdir(join(folder, "node_modules"));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Forgets what Specwright keeps from run to run in a folder of `withFolder`. */
export async function forgetCache(folder: string): Promise<void> {
  await rm(join(folder, "node_modules/.cache"), { recursive: true, force: true });
}

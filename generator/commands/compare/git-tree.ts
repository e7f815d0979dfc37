import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** A part of a project as it was at a git revision, in a folder of its own. */
export interface GitTree {
  folder: string;
  /** Deletes the folder. */
  remove(): Promise<void>;
}

/** Full name of the commit that a revision means; undefined where it means none, or the folder is in no git repository. */
export async function commitOf(project: string, revision: string): Promise<string | undefined> {
  try {
    return await git(project, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  } catch {
    return undefined;
  }
}

/** Writes specs/ and generated/ of a project, as they were at a commit, into a temporary folder. The repository's own index is not touched. */
export async function checkOut(project: string, commit: string): Promise<GitTree> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-diff-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const [top, prefix] = [await git(project, ["rev-parse", "--show-toplevel"]), await git(project, ["rev-parse", "--show-prefix"])];
    const environment = { GIT_INDEX_FILE: join(folder, "index") };
    await git(top, ["read-tree", `${commit}:${prefix}`], environment);
    const listed = await git(top, ["ls-files", "-z", "--cached"], environment);
    const wanted = listed.split("\0").filter((path) => /^(specs|generated)\//.test(path));
    await writeOut(top, join(folder, "tree/"), wanted, environment);
    return { folder: join(folder, "tree"), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** In portions, because a command line has an end. */
async function writeOut(top: string, folder: string, paths: readonly string[], environment: Record<string, string>): Promise<void> {
  const portion = 200;
  for (let at = 0; at < paths.length; at += portion) {
    await git(top, ["checkout-index", "--force", `--prefix=${folder}`, "--", ...paths.slice(at, at + portion)], environment);
  }
}

async function git(folder: string, args: readonly string[], environment: Record<string, string> = {}): Promise<string> {
  const { stdout } = await execute("git", ["-C", folder, ...args], {
    env: { ...process.env, ...environment },
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout.replace(/\n$/, "");
}

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

/** What was asked for as `A..B`, or as `A...B`, which begins where the two have parted. Undefined where it is no such range. */
export async function rangeOf(project: string, text: string): Promise<{ from: string; to: string } | undefined> {
  const [, one = "", dots, other = ""] = /^(.*?)(\.{2,3})(?!\.)(.*)$/.exec(text) ?? [];
  if (dots === undefined || one + other === "") return undefined;
  const [from, to] = [one || "HEAD", other || "HEAD"];
  if ((await commitOf(project, from)) === undefined || (await commitOf(project, to)) === undefined) return undefined;
  if (dots === "..") return { from, to };
  try {
    return { from: await git(project, ["merge-base", "--end-of-options", from, to]), to };
  } catch {
    return undefined;
  }
}

/** Files of specs/ and of generated packages' sources that differ between a commit and another one, or the working tree; below the project. */
export async function changedPaths(project: string, from: string, to: string | undefined): Promise<string[]> {
  const parts = ["--", "specs", ":(glob)generated/*/src/**"];
  const changed = await git(project, [
    "diff",
    "--name-only",
    "--relative",
    "--no-renames",
    "-z",
    from,
    ...(to === undefined ? [] : [to]),
    ...parts,
  ]);
  // What git ignores is there all the same.
  const unknown = to === undefined ? await git(project, ["ls-files", "--others", "-z", ...parts]) : "";
  return `${changed}\0${unknown}`.split("\0").filter((path) => path !== "");
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

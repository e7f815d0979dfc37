import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package as npm would publish it. */
export interface Packed {
  name: string;
  version: string;
  /** Folder of its sources. */
  folder: string;
  tarball: Uint8Array;
  /** Paths below the package. */
  files: string[];
  /** Bytes of the tarball, and of what it unpacks to. */
  size: number;
  unpackedSize: number;
}

/** Packs the package of each folder into `out`. @throws where npm fails. */
export function pack(folders: readonly string[], out: string): Packed[] {
  mkdirSync(out, { recursive: true });
  return folders.map((folder) => {
    const printed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", out], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [packed] = JSON.parse(printed) as (Omit<Packed, "folder" | "tarball" | "files"> & {
      filename: string;
      files: { path: string }[];
    })[];
    if (!packed) throw new Error(`npm pack said nothing of ${folder}.`);
    const { name, version, size, unpackedSize, filename, files } = packed;
    return { name, version, folder, tarball: readFileSync(join(out, filename)), files: files.map(({ path }) => path), size, unpackedSize };
  });
}

import { build, type Metafile } from "esbuild";
import { gzipSync } from "node:zlib";
import { kilobytes, table, times } from "../measure/report.js";
import { isOurs, pairs, program, type Package } from "./packages.js";

/** The one call bundled and minified; and which packages the bytes of ours come from. */
export async function bundles(): Promise<void> {
  for (const { subject, credential, packages, official } of pairs) {
    const rows: string[][] = [];
    let contents: [string, number][] = [];
    const sizes = new Map<string, Sizes>();
    for (const each of packages) {
      const node = await bundle(each, credential, "node");
      const browser = await bundle(each, credential, "browser");
      sizes.set(each.name, { node: node?.size, browser: browser?.size, gzip: browser?.gzip });
      if (isOurs(each) && node) contents = partsOf(node.metafile);
    }
    const theirs = sizes.get(official)?.node ?? NaN;
    for (const [name, { node, browser, gzip }] of sizes) {
      rows.push([name, size(node), times(theirs / (node ?? NaN)), size(browser), size(gzip)]);
    }
    table(`${subject}: bundled by esbuild, minified`, [["package", "Node.js", "smaller by", "browser", "gzip"], ...rows]);
    table(`${subject}, functions: where the bytes for Node.js come from`, [
      ["package", "bytes"],
      ...contents.slice(0, 12).map(([name, bytes]) => [name, kilobytes(bytes)]),
    ]);
  }
}

interface Sizes {
  node: number | undefined;
  browser: number | undefined;
  gzip: number | undefined;
}

const size = (bytes: number | undefined): string => (bytes === undefined ? "fails" : kilobytes(bytes));

interface Bundle {
  size: number;
  gzip: number;
  metafile: Metafile;
}

/** Undefined where the package cannot be bundled for the platform. */
async function bundle(each: Package, credential: string, platform: "node" | "browser"): Promise<Bundle | undefined> {
  try {
    const { outputFiles, metafile } = await build({
      stdin: { contents: program(each, credential), resolveDir: each.folder, loader: "js" },
      bundle: true,
      minify: true,
      platform,
      format: "esm",
      target: "es2022",
      write: false,
      metafile: true,
      logLevel: "silent",
    });
    const [file] = outputFiles;
    return file && { size: file.contents.length, gzip: gzipSync(file.contents).length, metafile };
  } catch (error) {
    console.error(`${each.name} for ${platform}: ${error instanceof Error ? (error.message.split("\n")[1] ?? error.message) : ""}`);
    return undefined;
  }
}

/** Bytes in the bundle by npm package, most first; of our own package by folder. */
function partsOf({ outputs }: Metafile): [string, number][] {
  const parts = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? /generated\/[^/]+/.exec(path)?.[0] ?? path;
    parts.set(name, (parts.get(name) ?? 0) + bytesInOutput);
  }
  return [...parts].sort(([, a], [, b]) => b - a);
}

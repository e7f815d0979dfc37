import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { documentsFolder } from "../conformance/testserver.js";
import { drawn } from "./draw.js";
import { results } from "./run.js";
import { table } from "./table.js";

const repository = fileURLToPath(new URL("../..", import.meta.url));
/** Documents that AutoRest's test server brings, and some with slips that strangers make; `npm run corpus` takes any others. */
const folders = [documentsFolder, join(repository, "test", "corpus", "documents")];

test.each(folders)("documents below %s are generated, and compile", { timeout: 300_000 }, async (folder) => {
  const documents = drawn(folder, 12);
  expect(documents.length).toBeGreaterThanOrEqual(5);
  const worker = join(repository, "dist", "corpus", "worker.js");
  const all = await results(folder, documents, { processes: 1, worker, heard: () => undefined });
  expect(all.filter(({ outcome }) => outcome !== "fine")).toEqual([]);
  expect(table(all)).toContain(`| ${String(documents.length)} | ${String(documents.length)} | 0 | 0 | 0 |`);
});

test("a document is drawn by the hash of its path, whatever stands beside it", () => {
  const [folder = ""] = folders;
  const few = drawn(folder, 3);
  expect(drawn(folder, 6).slice(0, 3)).toEqual(few);
  expect(drawn(folder, 3)).toEqual(few);
});

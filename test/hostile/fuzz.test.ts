import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasInvisible } from "../../generator/invisible.js";
import { repository } from "../cli/support.js";
import { generated } from "../support/generated.js";
import { mutated, type Mutation } from "./mutations.js";
import { pathsOf, slice, type Json } from "./slices.js";

/** Documents to try; many more by hand: SPECWRIGHT_FUZZ_RUNS=20000 SPECWRIGHT_FUZZ_SEED=7 npx vitest run test/hostile/fuzz.test.ts */
const numRuns = Number(process.env["SPECWRIGHT_FUZZ_RUNS"] ?? 120);
const seed = Number(process.env["SPECWRIGHT_FUZZ_SEED"] ?? 20_261_201);

const documents = ["batch/2026-10-01", "machinelearning/2021-10-01"].map(
  (name) => JSON.parse(readFileSync(join(repository, "specs", name, "openapi.json"), "utf8")) as Json,
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  how: fc.constantFrom("remove", "replace", "graft", "refer", "rename", "wrap", "repeat"),
  at: fc.nat(),
  with: fc.nat(),
});

describe("documents that are nearly real", () => {
  it.each(documents.map((document, index) => [index, document] as const))(
    "document %i, mutated: is generated, or refused at a place; nothing else",
    async (_, document) => {
      const paths = pathsOf(document);
      const property = fc.asyncProperty(fc.nat(), fc.array(mutation, { minLength: 1, maxLength: 6 }), async (at, mutations) => {
        const text = JSON.stringify(mutated(slice(document, paths[at % paths.length] ?? ""), mutations), null, 1);
        // Whatever is thrown but an InputError is a fault, and thrown on.
        const { files, diagnostics } = await generated(text, true);
        const errors = diagnostics.filter(({ severity }) => severity === "error");
        // Neither is one the reader's if it is in generated text, or nowhere.
        expect(errors.filter(({ code, source }) => /^SW[56]/.test(code) || (source?.line ?? 0) < 1)).toEqual([]);
        expect(errors.length > 0 || files.size > 0).toBe(true);
        for (const [path, made] of files) if (hasInvisible(made)) throw new Error(`${path} has characters that nobody sees.`);
      });
      await fc.assert(property, { numRuns, seed, endOnFailure: numRuns <= 120 });
    },
    Math.max(120_000, numRuns * 1_000),
  );
});

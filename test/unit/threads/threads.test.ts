import { afterEach, expect, it } from "vitest";
import { Threads } from "../../../generator/threads/threads.js";
import type { VersionOrder } from "../../../generator/pipeline.js";

const open: Threads[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((threads) => threads.close()));
});

function threadsOf(count: number): Threads {
  const threads = new Threads(count);
  open.push(threads);
  return threads;
}

const section = (number: number) => [{ language: "typescript" as const, text: `export const  a${String(number)}=1` }];

it("gives each task its own answer, on fewer threads than there are tasks", async () => {
  const threads = threadsOf(2);
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => threads.run("format", section(index))));
  expect(answers.map(({ results }) => results)).toEqual(answers.map((_, index) => [{ text: `export const a${String(index)} = 1;` }]));
  expect(threads.started).toBe(2);
});

it("starts a thread only for a task that none is free for", async () => {
  const threads = threadsOf(4);
  expect(threads.started).toBe(0);
  await threads.run("format", section(1));
  await threads.run("format", section(2));
  expect(threads.started).toBe(1);
});

it("tells of a fault of the program to whoever asked for the task, and goes on with the others", async () => {
  const threads = threadsOf(1);
  const broken = threads.run("version", { order: {} as VersionOrder });
  const next = threads.run("format", section(3));
  await expect(broken).rejects.toThrow(TypeError);
  expect((await next).results).toEqual([{ text: "export const a3 = 1;" }]);
});

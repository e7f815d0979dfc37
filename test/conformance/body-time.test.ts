import { expect, test } from "vitest";
import { BodyTimeClient } from "./.generated/body-time/src/index.js";
import { options } from "./options.js";

const { time } = new BodyTimeClient(options);

test("times of day are text", async () => {
  expect(await time.get()).toBe("11:34:56");
  expect(await time.put("08:07:56")).toBe("Nice job posting time");
});

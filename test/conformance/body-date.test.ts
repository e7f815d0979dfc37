import { expect, test } from "vitest";
import { BodyDateClient } from "./.generated/body-date/src/index.js";
import { options } from "./options.js";

const { date } = new BodyDateClient(options);

test("dates without a time of day are text, as the service wrote them", async () => {
  expect(await date.getNull()).toBeUndefined();
  expect(await date.getMaxDate()).toBe("9999-12-31");
  expect(await date.getMinDate()).toBe("0001-01-01");
  await date.putMaxDate("9999-12-31");
  await date.putMinDate("0001-01-01");
  expect(await date.getInvalidDate()).toBe("201O-18-90");
  expect(await date.getOverflowDate()).toBe("10000000000-12-31");
  expect(await date.getUnderflowDate()).toBe("0000-00-00");
});

import { expect, test } from "vitest";
import { BodyDurationClient } from "./.generated/body-duration/src/index.js";
import { options } from "./options.js";

const { duration } = new BodyDurationClient(options);

test("durations are text, as the service wrote them", async () => {
  expect(await duration.getNull()).toBeUndefined();
  expect(await duration.getPositiveDuration()).toBe("P3Y6M4DT12H30M5S");
  expect(await duration.getInvalid()).toBe("123ABC");
  await duration.putPositiveDuration("P123DT22H14M12.011S");
});

import { expect, test } from "vitest";
import { BodyNumberClient } from "./.generated/body-number/src/index.js";
import { options } from "./options.js";

const { number } = new BodyNumberClient(options);

test("floats, doubles and decimals are numbers", async () => {
  expect(await number.getNull()).toBeUndefined();
  expect(await number.getBigFloat()).toBe(3.402823e20);
  await number.putBigFloat(3.402823e20);
  expect(await number.getSmallFloat()).toBe(3.402823e-20);
  await number.putSmallFloat(3.402823e-20);
  for (const [get, put] of [
    [number.getBigDouble, number.putBigDouble],
    [number.getBigDecimal, number.putBigDecimal],
  ] as const) {
    expect(await get()).toBe(2.5976931e101);
    await put(2.5976931e101);
  }
  for (const [get, put] of [
    [number.getSmallDouble, number.putSmallDouble],
    [number.getSmallDecimal, number.putSmallDecimal],
  ] as const) {
    expect(await get()).toBe(2.5976931e-101);
    await put(2.5976931e-101);
  }
});

test("constants are never asked for", async () => {
  expect(await number.getBigDoublePositiveDecimal()).toBe(99999999.99);
  expect(await number.getBigDoubleNegativeDecimal()).toBe(-99999999.99);
  expect(await number.getBigDecimalPositiveDecimal()).toBe(99999999.99);
  expect(await number.getBigDecimalNegativeDecimal()).toBe(-99999999.99);
  await number.putBigDoublePositiveDecimal();
  await number.putBigDoubleNegativeDecimal();
  await number.putBigDecimalPositiveDecimal();
  await number.putBigDecimalNegativeDecimal();
});

test("what is not JSON is an error", async () => {
  await expect(number.getInvalidFloat()).rejects.toThrow("not JSON");
  await expect(number.getInvalidDouble()).rejects.toThrow("not JSON");
  await expect(number.getInvalidDecimal()).rejects.toThrow("not JSON");
});

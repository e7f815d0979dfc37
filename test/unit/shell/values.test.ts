import { describe, expect, test } from "vitest";
import { parseDateTime } from "../../../generator/shell/values/parse-datetime.js";
import { SecureString } from "../../../generator/shell/values/secure-string.js";
import { parseTimeSpan } from "../../../generator/shell/values/timespan.js";
import { matchesWildcard } from "../../../generator/shell/values/wildcard.js";

describe("TimeSpan", () => {
  test.each<[string, string, string]>([
    ["1.02:03:04", "1.02:03:04", "P1DT2H3M4S"],
    ["02:03", "02:03:00", "PT2H3M"],
    ["5", "5.00:00:00", "P5D"],
    ["1:02:03:04.5", "1.02:03:04.5000000", "P1DT2H3M4.5S"],
    ["-00:00:01", "-00:00:01", "-PT1S"],
    ["00:00:00", "00:00:00", "PT0S"],
    ["PT1H30M", "01:30:00", "PT1H30M"],
    ["P1DT12H", "1.12:00:00", "P1DT12H"],
    ["PT0.1234567S", "00:00:00.1234567", "PT0.1234567S"],
    ["P1Y2M", "425.00:00:00", "P425D"],
    ["P10675199DT2H48M5.4775807S", "10675199.02:48:05.4775807", "P10675199DT2H48M5.4775807S"],
  ])("%s", (text, net, iso) => {
    const span = parseTimeSpan(text);
    expect([span?.toString(), span?.toISOString()]).toEqual([net, iso]);
  });

  test.each(["24:00", "00:60:00", "P", "PT", "1h", "", "P10675199DT2H48M5.4775808S", "1.2.3"])("%j is none", (text) => {
    expect(parseTimeSpan(text)).toBeUndefined();
  });
});

describe("DateTime", () => {
  test.each<[string, string]>([
    ["2026-11-21T02:27:41Z", "2026-11-21T02:27:41.000Z"],
    ["2026-11-21T02:27:41.1239999+02:00", "2026-11-21T00:27:41.123Z"],
    ["Sat, 21 Nov 2026 02:27:41 GMT", "2026-11-21T02:27:41.000Z"],
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
  ])("%s", (text, iso) => {
    expect(parseDateTime(text)?.toDate().toISOString()).toBe(iso);
  });

  test.each<[string, number[]]>([
    ["2026-11-21", [2026, 10, 21, 0, 0]],
    ["2026-11-21 13:05", [2026, 10, 21, 13, 5]],
    ["11/21/2026", [2026, 10, 21, 0, 0]],
    ["11/21/2026 1:05 PM", [2026, 10, 21, 13, 5]],
    ["11/21/2026 12:05:00 AM", [2026, 10, 21, 0, 5]],
  ])("%s is local", (text, [year = 0, month = 0, day = 0, hour = 0, minute = 0]) => {
    expect(parseDateTime(text)?.toDate()).toEqual(new Date(year, month, day, hour, minute));
  });

  test.each(["2026-02-29", "2026-13-01", "21/11/2026", "tomorrow", "", "2026-11-21T25:00:00Z"])("%j is none", (text) => {
    expect(parseDateTime(text)).toBeUndefined();
  });
});

test.each<[string, string, boolean]>([
  ["Get-AzJob", "get-*", true],
  ["abc", "a?c", true],
  ["abc", "a[a-c]c", true],
  ["adc", "a[a-c]c", false],
  ["a*c", "a`*c", true],
  ["abc", "a`*c", false],
  ["abc", "*", true],
  ["", "?", false],
])("%s -like %s", (text, pattern, expected) => {
  expect(matchesWildcard(text, pattern)).toBe(expected);
});

test("a SecureString shows its text to nobody but who asks", async () => {
  const { inspect } = await import("node:util");
  const secret = new SecureString("hunter2");
  expect([String(secret), JSON.stringify({ secret }), inspect({ secret })].join()).not.toContain("hunter2");
  expect(secret.reveal()).toBe("hunter2");
});

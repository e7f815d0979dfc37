import { describe, expect, it } from "vitest";
import { isInnerAddress } from "../../../generator/load/addresses.js";

describe("addresses", () => {
  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "168.63.129.16",
    "169.254.169.254",
    "172.31.255.255",
    "192.168.1.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:10.0.0.1",
    "::ffff:7f00:1",
    "64:ff9b::a00:1",
    "64:ff9b::127.0.0.1",
    "2002:7f00:1::",
    "fd12:3456::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
  ])("%s is inside", (address) => {
    expect(isInnerAddress(address)).toBe(true);
  });

  it.each(["1.1.1.1", "172.32.0.1", "100.128.0.1", "192.169.0.1", "::ffff:1.1.1.1", "64:ff9b::808:808", "2606:4700::1111", "example.com"])(
    "%s is outside, or no address",
    (address) => {
      expect(isInnerAddress(address)).toBe(false);
    },
  );
});

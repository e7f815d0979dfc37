import { BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * Addresses that are not out on the internet (RFC 6890 and IANA's registries of special-purpose addresses): this machine, its link, private
 * networks, what providers answer on behind them; and what is no single machine's.
 */
const inner = new BlockList();
for (const net of [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  // Azure's own services inside of every virtual machine.
  "168.63.129.16/32",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
  "::/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "fc00::/7",
  "fe80::/9",
  "ff00::/8",
]) {
  const [address = "", bits] = net.split("/");
  inner.addSubnet(address, Number(bits), address.includes(":") ? "ipv6" : "ipv4");
}

/** The IPv4 addresses behind a translator (RFC 6052), which may lead inside, too. */
const translated = /^64:ff9b::([0-9a-f]{1,4}):([0-9a-f]{1,4})$/;

/** Whether an IP address is one of this machine, of its link or of a private network. What is no address is none. */
export function isInnerAddress(address: string): boolean {
  const [plain = ""] = address.split("%");
  if (isIPv4(plain)) return inner.check(plain, "ipv4");
  if (!isIPv6(plain)) return false;
  const [, high, low] = translated.exec(new URL(`http://[${plain}]`).hostname.slice(1, -1)) ?? [];
  if (high === undefined || low === undefined) return inner.check(plain, "ipv6");
  const bytes = [parseInt(high, 16), parseInt(low, 16)].flatMap((word) => [word >> 8, word & 255]);
  return inner.check(bytes.join("."), "ipv4");
}

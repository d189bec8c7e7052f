import { BlockList, isIP } from "node:net";

/**
 * Networks nobody outside is meant to reach through us: private, local, shared,
 * reserved and documentation ranges, and every way to write an IPv4 address in
 * IPv6 (mapped, translated, 6to4, Teredo), which would hide one of them.
 * IANA's special-purpose registries for IPv4 and IPv6.
 */
const CLOSED: readonly (readonly [string, number, "ipv4" | "ipv6"])[] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.0.2.0", 24, "ipv4"],
  ["192.88.99.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["198.51.100.0", 24, "ipv4"],
  ["203.0.113.0", 24, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
  ["::", 96, "ipv6"],
  ["::ffff:0:0", 96, "ipv6"],
  ["64:ff9b::", 96, "ipv6"],
  ["64:ff9b:1::", 48, "ipv6"],
  ["100::", 64, "ipv6"],
  ["2001::", 23, "ipv6"],
  ["2001:db8::", 32, "ipv6"],
  ["2002::", 16, "ipv6"],
  ["3fff::", 20, "ipv6"],
  ["5f00::", 16, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 10, "ipv6"],
  ["fec0::", 10, "ipv6"],
  ["ff00::", 8, "ipv6"],
];

// One list each: in a common one, Node holds IPv4 addresses against the range
// of mapped ones.
const closed = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, bits, family] of CLOSED) {
  closed[family].addSubnet(network, bits, family);
}

/**
 * Whether an address is one of the open internet.
 *
 * @param address an IP address in text; a name, or anything else, is not open
 */
export function isOpenAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  return family === 4
    ? !closed.ipv4.check(address, "ipv4")
    : !closed.ipv6.check(address, "ipv6");
}

/** Whether an address is of this machine itself. */
export function isLoopback(address: string): boolean {
  return /^127\.\d+\.\d+\.\d+$/.test(address) || address === "::1";
}

import { expect, test } from "vitest";

import { networkOfAddress } from "./network";

test("an IPv4 address is its own network, also when it is written as IPv6", () => {
  expect(networkOfAddress("203.0.113.7")).toBe("203.0.113.7");
  expect(networkOfAddress("::ffff:203.0.113.7")).toBe("203.0.113.7");
});

test("a guesser cannot hop over the addresses of one IPv6 household", () => {
  const household = networkOfAddress("2001:db8:0:12::1");
  expect(household).toBe("2001:db8:0:12");
  expect(networkOfAddress("2001:0db8:0000:0012:aaaa:bbbb:cccc:dddd")).toBe(
    household,
  );
  expect(networkOfAddress("2001:db8:0:13::1")).not.toBe(household);
});

test("short forms and zones of IPv6 are understood", () => {
  expect(networkOfAddress("::1")).toBe("0:0:0:0");
  expect(networkOfAddress("fe80::1%eth0")).toBe("fe80:0:0:0");
});

test("an address we were not told stays what it is", () => {
  expect(networkOfAddress("unknown")).toBe("unknown");
});

import { expect, test } from "vitest";

import { inLanguage } from "./in-language";

test.each([
  ["/places/x", "en", "/places/x"],
  ["/places/x", "es", "/places/x?lang=es"],
  ["/policies?state=CO", "es", "/policies?state=CO&lang=es"],
  ["/policies#records", "es", "/policies?lang=es#records"],
] as const)("%s read in %s is %s", (path, locale, address) => {
  expect(inLanguage(path, locale)).toBe(address);
});

import { expect, test } from "vitest";

import { formatNumber } from "./format";
import { formatMessage } from "./translate";

test("a number reads the same inside a sentence and on its own", () => {
  for (const locale of ["en", "es"] as const) {
    expect(formatMessage(locale, "{n, number}", { n: 150_000 })).toBe(
      formatNumber(locale, 150_000),
    );
    expect(
      formatMessage(locale, "{n, plural, other {#}}", { n: 150_000 }),
    ).toBe("150,000");
  }
});

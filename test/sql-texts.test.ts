import { existsSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { areasWithQueries, sqlFile, sqlTextOf } from "@db/queries/sql-texts";

test.each(areasWithQueries())(
  "the committed SQL of %s is what its queries send (else: npm run sql)",
  async (area) => {
    const committed = existsSync(sqlFile(area))
      ? readFileSync(sqlFile(area), "utf8")
      : "";
    expect(committed).toBe(await sqlTextOf(area));
  },
);

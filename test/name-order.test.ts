import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { areasWithQueries, sqlFile } from "@db/queries/sql-texts";

/** Every "order by" of a text of SQL, up to the end of its line. */
function ordersIn(text: string): string[] {
  return [...text.matchAll(/order by ([^;\n]*)/gi)].flatMap(([, columns]) =>
    (columns ?? "").split(",").map((part) => part.trim()),
  );
}

/** A column of words as people write them, where its key should stand. */
const BY_LETTER_CODES = /"\w*(?:name|title|label)"\)*(?: asc| desc)?$/i;

test.each(areasWithQueries())(
  "%s puts names in order by their keys, so Ñ does not come after Z",
  (area) => {
    const orders = ordersIn(readFileSync(sqlFile(area), "utf8"));
    expect(orders.filter((order) => BY_LETTER_CODES.test(order))).toEqual([]);
  },
);

test("the check knows a list that forgets the key", () => {
  const sql = `select "o"."id" from "officials" as "o"
  order by lower("o"."name"), "o"."family_name" desc, "t"."name_key", "o"."id"
  limit ?;`;
  expect(ordersIn(sql).filter((each) => BY_LETTER_CODES.test(each))).toEqual([
    'lower("o"."name")',
    '"o"."family_name" desc',
  ]);
});

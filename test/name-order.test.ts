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

/** Columns that a "select distinct" is ordered by without selecting them. */
function orderedUnselected(text: string): string[] {
  return text.split(";").flatMap((query) => {
    const selected = /^select distinct (.*)$/m.exec(query)?.[1];
    if (selected === undefined) return [];
    return ordersIn(query)
      .map((order) => order.replace(/ (?:asc|desc)$/, ""))
      .filter((order) => !selected.includes(order));
  });
}

test.each(areasWithQueries())(
  "%s orders distinct rows by what they hold, as PostgreSQL asks",
  (area) => {
    const sql = readFileSync(sqlFile(area), "utf8");
    expect(orderedUnselected(sql)).toEqual([]);
  },
);

test("the check knows distinct rows that are ordered by something else", () => {
  const sql = `-- listLeads
select distinct "a"."id", "a"."name"
from "accounts" as "a"
order by "a"."name_key", "a"."id";`;
  expect(orderedUnselected(sql)).toEqual(['"a"."name_key"']);
});

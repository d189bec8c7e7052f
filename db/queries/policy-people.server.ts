import type { JurisdictionKind } from "~/features/jurisdictions/types";

import type { Reader } from "../connection.server";

/** Kinds that have a government of their own beneath a state. */
const LOCAL: readonly JurisdictionKind[] = [
  "county",
  "parish",
  "borough",
  "municipio",
  "independent_city",
  "consolidated",
  "place",
];

/** How many counties and municipalities govern themselves in each state? */
export function countGovernments(db: Reader) {
  return db
    .selectFrom("jurisdictions as j")
    .select((eb) => [
      "j.state_code as stateCode",
      eb.fn.countAll<number>().as("count"),
    ])
    .where("j.governs", "=", 1)
    .where("j.state_code", "is not", null)
    .where("j.kind", "in", LOCAL)
    .groupBy("j.state_code")
    .orderBy("j.state_code")
    .execute();
}

/** The page, people and place of a state; undefined while none is loaded. */
export function findStateByCode(db: Reader, stateCode: string) {
  return db
    .selectFrom("jurisdictions as j")
    .select(["j.id", "j.slug", "j.name", "j.kind", "j.governs"])
    .where("j.state_code", "=", stateCode)
    .where("j.kind", "in", ["state", "district", "territory"])
    .executeTakeFirst();
}

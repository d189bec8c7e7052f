-- The SQL of db/queries/gap-petitions.server.ts. Written by: npm run sql

-- listGapPetitions
select "p"."jurisdiction_id" as "placeId", "v"."key" as "provisionKey", "p"."slug", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs"
  from "petitions" as "p"
  inner join "demands" as "d" on "d"."id" = "p"."demand_id"
  inner join "demand_provisions" as "dp" on "dp"."demand_id" = "d"."id"
  inner join "provisions" as "v" on "v"."id" = "dp"."provision_id"
  where "p"."jurisdiction_id" in (?, ?) and "p"."state" = ? and ("p"."closes_on" is null or "p"."closes_on" >= ?) and "d"."visibility" = ?
  order by "p"."signature_count" desc, "p"."id", "v"."key"
  limit ?;

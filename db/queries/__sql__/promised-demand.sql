-- The SQL of db/queries/promised-demand.server.ts. Written by: npm run sql

-- findPromisedDemand
select "d"."id", "d"."visibility", "d"."state"
  from "demands" as "d"
  where "d"."id" = ? and "d"."group_id" in (?);

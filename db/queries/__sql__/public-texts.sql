-- The SQL of db/queries/public-texts.server.ts. Written by: npm run sql

-- listPublicTexts
select "t"."id", "t"."title", "t"."why"
  from "tasks" as "t"
  where "t"."id" > ? and "t"."visibility" = ?
  order by "t"."id"
  limit ?;
select "t"."id", "t"."words"
  from "promise_notes" as "t"
  where "t"."id" > ? and "t"."published_at" is not null
  order by "t"."id"
  limit ?;

-- The SQL of db/queries/task-shifts.server.ts. Written by: npm run sql

-- listLaterShifts
select "t"."id"
  from "tasks" as "t"
  where "t"."series_id" = ? and "t"."group_id" = ? and "t"."state" = ? and "t"."starts_at" > ?
  order by "t"."starts_at", "t"."id"
  limit ?;

-- listOtherShifts
select "t"."id", "t"."title", "t"."state", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn", "t"."time_zone" as "timeZone", "t"."capacity", "t"."wanted", "t"."taken"
  from "tasks" as "t"
  where "t"."series_id" = ? and "t"."id" <> ? and "t"."state" = ? and ("t"."visibility" = ? or "t"."group_id" in (?) or ("t"."shared_with" = ? and "t"."group_id" in (?))) and ("t"."ends_at" > ? or ("t"."ends_at" is null and "t"."starts_at" > ?) or ("t"."starts_at" is null and ("t"."due_on" is null or "t"."due_on" >= ?)))
  order by "t"."starts_at" asc nulls last, "t"."id"
  limit ?;

-- noteChased
update "claims"
  set "chased_at" = ?
  where "id" in (?, ?);

-- startSeries
update "tasks"
  set "series_id" = ?
  where "id" = ? and "series_id" is null;

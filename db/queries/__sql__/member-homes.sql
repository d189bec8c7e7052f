-- The SQL of db/queries/member-homes.server.ts. Written by: npm run sql

-- countMembersByHome
select "m"."group_id" as "groupId", "h"."seat_id" as "seatId", count(distinct "m"."account_id") as "count"
  from "account_homes" as "h"
  inner join "memberships" as "m" on "m"."account_id" = "h"."account_id"
  where "h"."body_id" = ? and "m"."group_id" in (?) and ("h"."said_at" < ? and "m"."created_at" < ? and ("m"."ended_at" is null or "m"."ended_at" >= ?))
  group by "m"."group_id", "h"."seat_id"
  order by "m"."group_id", "h"."seat_id";

-- countPeopleBySeat
select "h"."seat_id" as "seatId", count(distinct "m"."account_id") as "count"
  from "account_homes" as "h"
  inner join "memberships" as "m" on "m"."account_id" = "h"."account_id"
  where "h"."body_id" = ? and "h"."seat_id" is not null and "m"."group_id" in (?) and "m"."ended_at" is null
  group by "h"."seat_id"
  order by "h"."seat_id";

-- deleteHomes
delete
  from "account_homes"
  where "account_id" = ? and "body_id" in (?);

-- insertHomes
insert into "account_homes" ("account_id", "body_id", "seat_id", "said_at")
  values (?, ?, ?, ?);

-- listBodiesNearGroups
select "b"."id", "b"."name", "j"."name" as "placeName"
  from "bodies" as "b"
  inner join "jurisdictions" as "j" on "j"."id" = "b"."jurisdiction_id"
  where ("b"."jurisdiction_id" in (select "g"."jurisdiction_id"
  from "groups" as "g"
  where "g"."id" in (?) and "g"."jurisdiction_id" is not null) or "b"."jurisdiction_id" in (select "c"."jurisdiction_id"
  from "campaigns" as "c"
  where "c"."group_id" in (?) and "c"."closed_at" is null))
  order by "j"."name_key", "b"."name_key", "b"."id"
  limit ?;

-- listGroupNames
select "g"."id", "g"."name"
  from "groups" as "g"
  where "g"."id" in (?)
  order by "g"."name_key", "g"."id"
  limit ?;

-- listHomesOf
select "h"."body_id" as "bodyId", "h"."seat_id" as "seatId"
  from "account_homes" as "h"
  where "h"."account_id" = ?
  order by "h"."body_id"
  limit ?;

-- listOfficesToReach
select "b"."id" as "bodyId", "b"."name" as "bodyName", "j"."name" as "placeName", "s"."id" as "seatId", "s"."label" as "seatLabel"
  from "terms" as "t"
  inner join "bodies" as "b" on "b"."id" = "t"."body_id"
  inner join "jurisdictions" as "j" on "j"."id" = "b"."jurisdiction_id"
  left join "seats" as "s" on "s"."id" = "t"."seat_id"
  where "t"."official_id" = ? and ("t"."ends_on" is null or "t"."ends_on" >= ?) and ("t"."starts_on" is null or "t"."starts_on" <= ?)
  order by "b"."name_key", "t"."id"
  limit ?;

-- listSeatsToLiveIn
select "s"."id", "s"."body_id" as "bodyId", "s"."label"
  from "seats" as "s"
  where "s"."body_id" in (?) and ("s"."valid_to" is null or "s"."valid_to" >= ?)
  order by "s"."body_id", "s"."position", "s"."id"
  limit ?;

-- The SQL of db/queries/rolls.server.ts. Written by: npm run sql

-- insertCastVotes
insert into "cast_votes" ("id", "roll_call_id", "official_id", "seat_id", "printed_name", "word", "option", "weight", "position")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertRollCall
insert into "roll_calls" ("id", "motion_id", "version", "method", "computed_result", "entered_by", "entered_at", "source_url", "note")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listCastVotesOf
select "c"."id", "c"."roll_call_id" as "rollCallId", "c"."official_id" as "officialId", "o"."name" as "officialName", "o"."slug" as "officialSlug", "c"."seat_id" as "seatId", "c"."printed_name" as "printedName", "c"."word", "c"."option", "c"."weight", "c"."position", "c"."had_left" as "hadLeft"
  from "cast_votes" as "c"
  left join "officials" as "o" on "o"."id" = "c"."official_id"
  where "c"."roll_call_id" in (?)
  order by "c"."roll_call_id", "c"."position", "c"."id";

-- listCountedVotesOf
select "c"."roll_call_id" as "rollCallId", "c"."official_id" as "officialId", "c"."seat_id" as "seatId", "c"."option", "c"."weight"
  from "cast_votes" as "c"
  where "c"."roll_call_id" in (?)
  order by "c"."roll_call_id", "c"."position", "c"."id";

-- listLatestRollCalls
select "r"."id", "r"."motion_id" as "motionId", "r"."version", "r"."method", "r"."computed_result" as "computedResult", "r"."entered_at" as "enteredAt", "r"."source_url" as "sourceUrl", "r"."note", "r"."presided_by" as "presidedBy", "r"."consent_id" as "consentId"
  from "roll_calls" as "r"
  where "r"."motion_id" in (?) and "r"."version" = (select max("newer"."version") as "version"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id")
  order by "r"."motion_id";

-- listRollCallsOf
select "r"."id", "r"."motion_id" as "motionId", "r"."version", "r"."method", "r"."computed_result" as "computedResult", "r"."entered_at" as "enteredAt", "r"."source_url" as "sourceUrl", "r"."note", "r"."presided_by" as "presidedBy", "r"."consent_id" as "consentId"
  from "roll_calls" as "r"
  where "r"."motion_id" = ?
  order by "r"."version" desc;

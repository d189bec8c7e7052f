-- The SQL of db/queries/seen-rolls.server.ts. Written by: npm run sql

-- holdMotions
update "motions"
  set "consent" = "consent"
  where "id" = ?;

-- listConsentListsOf
select "i"."motion_id" as "motionId", "i"."pulled", "c"."id" as "consentId", "c"."entered_by" as "enteredBy"
  from "consent_items" as "i"
  inner join "consent_votes" as "c" on "c"."id" = "i"."consent_id"
  where "i"."motion_id" in (?)
  order by "i"."motion_id", "c"."entered_at" desc, "c"."id" desc;

-- listNewestRolls
select "r"."id", "r"."motion_id" as "motionId", "r"."version", "r"."method", "r"."entered_by" as "enteredBy", "r"."source_url" as "sourceUrl", "r"."note", "r"."presided_by" as "presidedBy", "r"."consent_id" as "consentId", "mo"."recorded_result" as "recordedResult"
  from "roll_calls" as "r"
  inner join "motions" as "mo" on "mo"."id" = "r"."motion_id"
  where "r"."motion_id" in (?) and "r"."version" = (select max("newer"."version") as "version"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id")
  order by "r"."motion_id";

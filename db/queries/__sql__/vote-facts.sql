-- The SQL of db/queries/vote-facts.server.ts. Written by: npm run sql

-- findNewestConsentAt
select "c"."id", "c"."meeting_id" as "meetingId", "c"."entered_at" as "enteredAt"
  from "consent_votes" as "c"
  where "c"."meeting_id" = ?
  order by "c"."entered_at" desc, "c"."id" desc
  limit ?;

-- insertConsentVote
insert into "consent_votes" ("id", "meeting_id", "entered_by", "entered_at")
  values (?, ?, ?, ?);
insert into "consent_items" ("consent_id", "motion_id", "position", "pulled")
  values (?, ?, ?, ?);

-- insertProtest
insert into "motion_protests" ("id", "motion_id", "step", "filed_by", "happened_on", "source_url", "note", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertReading
insert into "motion_readings" ("id", "motion_id", "read_on", "source_url", "note", "recorded_by", "recorded_at", "taken_back_by", "taken_back_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listConsentItems
select "i"."motion_id" as "motionId", "i"."pulled"
  from "consent_items" as "i"
  where "i"."consent_id" = ?
  order by "i"."position", "i"."motion_id";

-- listNamesOfOfficials
select "o"."id", "o"."name", "o"."slug"
  from "officials" as "o"
  where "o"."id" in (?)
  order by "o"."id";

-- listProtestsOf
select "p"."id", "p"."motion_id" as "motionId", "p"."step", "p"."filed_by" as "filedBy", "p"."happened_on" as "happenedOn", "p"."source_url" as "sourceUrl", "p"."note", "p"."recorded_at" as "recordedAt"
  from "motion_protests" as "p"
  where "p"."motion_id" in (?)
  order by "p"."recorded_at" desc, "p"."id" desc;

-- listReadingsOf
select "r"."id", "r"."motion_id" as "motionId", "r"."read_on" as "readOn", "r"."source_url" as "sourceUrl", "r"."note"
  from "motion_readings" as "r"
  inner join "motions" as "mo" on "mo"."id" = "r"."motion_id"
  where "r"."taken_back_at" is null and ("r"."motion_id" = ? or ("mo"."matter_id" = ? and "mo"."meeting_id" is not null))
  order by "r"."read_on", "r"."id"
  limit ?;

-- takeBackReading
update "motion_readings"
  set "taken_back_by" = ?, "taken_back_at" = ?
  where "id" = ? and "motion_id" = ? and "taken_back_at" is null;

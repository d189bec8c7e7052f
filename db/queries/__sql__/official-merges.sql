-- The SQL of db/queries/official-merges.server.ts. Written by: npm run sql

-- addPairs
insert into "petition_targets" ("official_id", "petition_id")
  values (?, ?)
  on conflict do nothing;

-- closeMerge
update "official_merges"
  set "undone_by" = ?, "undone_at" = ?
  where "id" = ? and "undone_at" is null;

-- countRowsOf
select (select count(*) as "n"
  from "terms"
  where "official_id" = ?) as "terms", (select count(*) as "n"
  from "cast_votes" as "x"
  inner join "roll_calls" as "r" on "r"."id" = "x"."roll_call_id"
  where "x"."official_id" = ? and not exists (select "newer"."id"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id" and "newer"."version" > "r"."version")) as "votes", (select count(*) as "n"
  from "leans"
  where "official_id" = ? and "group_id" in (?)) as "leans", (select count(*) as "n"
  from "tasks"
  where "official_id" = ? and "group_id" in (?)) as "tasks", (select count(*) as "n"
  from "contact_outcomes" as "c"
  inner join "tasks" as "t" on "t"."id" = "c"."task_id"
  where "c"."official_id" = ? and "t"."group_id" in (?)) as "contacts", (select count(*) as "n"
  from "demand_officials" as "x"
  inner join "demands" as "d" on "d"."id" = "x"."demand_id"
  where "x"."official_id" = ? and "d"."group_id" in (?)) as "demands";

-- findMergeOf
select "kept_id" as "keptId"
  from "official_merges"
  where "undone_at" is null and "merged_slug" = ?;

-- findOfficialRow
select "id", "name", "given_name", "family_name", "suffix", "slug", "jurisdiction_id", "email", "phone", "website", "contact_source_url", "contact_verified_on", "created_by_group_id", "created_at"
  from "officials"
  where "id" = ?;

-- findStandingMerge
select "id", "kept_id" as "keptId", "merged_id" as "mergedId", "merged_name" as "mergedName", "merged_slug" as "mergedSlug", "moved"
  from "official_merges"
  where "id" = ? and "undone_at" is null;

-- insertMerge
insert into "official_merges" ("id", "kept_id", "merged_id", "merged_name", "merged_slug", "moved", "why", "group_id", "merged_by", "merged_at", "undone_by", "undone_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listMergesInto
select "m"."id", "m"."merged_name" as "mergedName", "m"."why", "m"."merged_at" as "mergedAt", "a"."name" as "mergedBy"
  from "official_merges" as "m"
  left join "accounts" as "a" on "a"."id" = "m"."merged_by"
  where "m"."kept_id" = ? and "m"."undone_at" is null
  order by "m"."merged_at" desc, "m"."id" desc;

-- listNamesElsewhere
select "system", "external_id" as "externalId"
  from "external_ids"
  where "kind" = ? and "subject_id" = ?
  order by "system", "external_id";

-- listPairsOf
select "petition_id" as "other"
  from "petition_targets"
  where "official_id" = ?
  order by "petition_id";

-- listRollsOfBoth
select distinct "m"."id", "m"."title", "e"."local_date" as "localDate"
  from "cast_votes" as "x"
  inner join "cast_votes" as "y" on "y"."roll_call_id" = "x"."roll_call_id"
  inner join "roll_calls" as "r" on "r"."id" = "x"."roll_call_id"
  inner join "motions" as "m" on "m"."id" = "r"."motion_id"
  left join "meetings" as "e" on "e"."id" = "m"."meeting_id"
  where "x"."official_id" = ? and "y"."official_id" = ?
  order by "e"."local_date" desc, "m"."id"
  limit ?;

-- listRowIdsOf
select "id"
  from "leans"
  where "official_id" = ?
  order by "id";

-- listTermRowsOf
select *
  from "terms"
  where "official_id" = ?
  order by "id";

-- lockOfficials
update "officials"
  set "name" = "name"
  where "id" = ?;

-- moveRows
update "leans"
  set "official_id" = ?
  where "id" in (?) and "official_id" = ?;

-- putOfficialBack
insert into "officials" ("id", "name", "given_name", "family_name", "suffix", "slug", "jurisdiction_id", "email", "phone", "website", "contact_source_url", "contact_verified_on", "created_by_group_id", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- putTermsBack
insert into "terms" ("id", "official_id", "body_id", "seat_id", "role", "starts_on", "ends_on", "source_url", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- removeOfficial
delete
  from "officials"
  where "id" = ?;

-- removePairs
delete
  from "petition_targets"
  where "official_id" = ? and "petition_id" in (?);

-- renameElsewhere
update "external_ids"
  set "subject_id" = ?
  where "kind" = ? and "system" = ? and "external_id" = ? and "subject_id" = ?;

-- takeTermsAway
delete
  from "terms"
  where "id" in (?);

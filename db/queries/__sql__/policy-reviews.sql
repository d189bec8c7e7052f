-- The SQL of db/queries/policy-reviews.server.ts. Written by: npm run sql

-- countClausesToVerify
select count(*) as "count"
  from "policy_clauses" as "c"
  inner join "policy_documents" as "d" on "d"."id" = "c"."document_id"
  inner join "jurisdictions" as "j" on "j"."id" = "d"."jurisdiction_id"
  inner join "provisions" as "p" on "p"."id" = "c"."provision_id"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  where "w"."document_id" is null and "c"."removed_at" is null and case when exists (select "r"."id"
  from "policy_remarks" as "r"
  where "r"."clause_id" = "c"."id" and "r"."kind" = ? and "r"."ended_at" is null) then 0 when "c"."last_verified_on" is null then 1 when "c"."last_verified_on" <= ? then 2 when ("c"."seconded_on" is null and ("c"."verified_group_id" is null or "c"."verified_group_id" not in (?))) then 3 end = ? and (replace(coalesce("j"."name_key", ''), 'n~', 'n') like ? escape '\') and ("d"."group_id" in (?) or "d"."jurisdiction_id" in (select "k"."jurisdiction_id"
  from "campaigns" as "k"
  where "k"."group_id" in (?)));

-- countGroupsUpTo
select "id"
  from "groups"
  order by "id"
  limit ?;

-- endPolicyRemark
update "policy_remarks"
  set "ended_at" = ?, "ended_as" = ?, "ended_words" = ?, "ended_by" = ?, "ended_group_id" = ?
  where "id" = ? and "ended_at" is null;

-- findOwnDispute
select "id"
  from "policy_remarks"
  where "clause_id" = ? and "recorded_by" = ? and "kind" = ? and "ended_at" is null;

-- findPolicyRemark
select "r"."id", "r"."clause_id" as "clauseId", "r"."kind", "r"."words", "r"."source_url" as "sourceUrl", "r"."office", "r"."on_date" as "onDate", "r"."recorded_at" as "recordedAt", "r"."ended_at" as "endedAt", "r"."ended_as" as "endedAs", "r"."ended_words" as "endedWords", "g"."name" as "groupName", "e"."name" as "endedGroupName", "c"."document_id" as "documentId", "r"."recorded_by" as "recordedBy", "r"."group_id" as "groupId"
  from "policy_remarks" as "r"
  inner join "policy_clauses" as "c" on "c"."id" = "r"."clause_id"
  left join "groups" as "g" on "g"."id" = "r"."group_id"
  left join "groups" as "e" on "e"."id" = "r"."ended_group_id"
  where "r"."id" = ?;

-- insertPolicyRemark
insert into "policy_remarks" ("id", "clause_id", "kind", "words", "source_url", "office", "on_date", "group_id", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listChecksOfWords
select "k"."checked_on" as "on", "k"."checked_by" as "accountId", "k"."group_id" as "groupId"
  from "policy_checks" as "k"
  inner join "policy_clauses" as "c" on "c"."id" = "k"."clause_id"
  where "k"."clause_id" = ? and ("c"."words_changed_at" is null or "k"."at" >= "c"."words_changed_at")
  order by "k"."checked_on" desc, "k"."id" desc
  limit ?;

-- listClausesToVerify
select "c"."id", "c"."document_id" as "documentId", "c"."last_verified_on" as "lastVerifiedOn", "d"."title", "d"."number", "d"."instrument", "p"."name_en" as "nameEn", "p"."name_es" as "nameEs", "j"."slug" as "placeSlug", "j"."name" as "placeName", "j"."official_name" as "placeOfficialName", "j"."kind" as "placeKind", "j"."state_code" as "stateCode", case when exists (select "r"."id"
  from "policy_remarks" as "r"
  where "r"."clause_id" = "c"."id" and "r"."kind" = ? and "r"."ended_at" is null) then 0 when "c"."last_verified_on" is null then 1 when "c"."last_verified_on" <= ? then 2 when ("c"."seconded_on" is null and ("c"."verified_group_id" is null or "c"."verified_group_id" not in (?))) then 3 end as "why"
  from "policy_clauses" as "c"
  inner join "policy_documents" as "d" on "d"."id" = "c"."document_id"
  inner join "jurisdictions" as "j" on "j"."id" = "d"."jurisdiction_id"
  inner join "provisions" as "p" on "p"."id" = "c"."provision_id"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  where "w"."document_id" is null and "c"."removed_at" is null and case when exists (select "r"."id"
  from "policy_remarks" as "r"
  where "r"."clause_id" = "c"."id" and "r"."kind" = ? and "r"."ended_at" is null) then 0 when "c"."last_verified_on" is null then 1 when "c"."last_verified_on" <= ? then 2 when ("c"."seconded_on" is null and ("c"."verified_group_id" is null or "c"."verified_group_id" not in (?))) then 3 end = ? and (replace(coalesce("j"."name_key", ''), 'n~', 'n') like ? escape '\') and ("d"."group_id" in (?) or "d"."jurisdiction_id" in (select "k"."jurisdiction_id"
  from "campaigns" as "k"
  where "k"."group_id" in (?)))
  order by "why", "c"."last_verified_on", "c"."recorded_at", "c"."id"
  limit ? offset ?;

-- listRemarksOfDocument
select "r"."id", "r"."clause_id" as "clauseId", "r"."kind", "r"."words", "r"."source_url" as "sourceUrl", "r"."office", "r"."on_date" as "onDate", "r"."recorded_at" as "recordedAt", "r"."ended_at" as "endedAt", "r"."ended_as" as "endedAs", "r"."ended_words" as "endedWords", "g"."name" as "groupName", "e"."name" as "endedGroupName"
  from "policy_remarks" as "r"
  inner join "policy_clauses" as "c" on "c"."id" = "r"."clause_id"
  left join "groups" as "g" on "g"."id" = "r"."group_id"
  left join "groups" as "e" on "e"."id" = "r"."ended_group_id"
  where "c"."document_id" = ?
  order by "r"."on_date" desc, "r"."id" desc
  limit ?;

-- listRemarksOfPlaces
select "r"."id", "r"."clause_id" as "clauseId", "r"."kind", "r"."words", "r"."source_url" as "sourceUrl", "r"."office", "r"."on_date" as "onDate", "r"."recorded_at" as "recordedAt", "r"."ended_at" as "endedAt", "r"."ended_as" as "endedAs", "r"."ended_words" as "endedWords", "g"."name" as "groupName", "e"."name" as "endedGroupName"
  from "policy_remarks" as "r"
  inner join "policy_clauses" as "c" on "c"."id" = "r"."clause_id"
  left join "groups" as "g" on "g"."id" = "r"."group_id"
  left join "groups" as "e" on "e"."id" = "r"."ended_group_id"
  inner join "policy_documents" as "d" on "d"."id" = "c"."document_id"
  where "d"."jurisdiction_id" in (?) and "c"."removed_at" is null and "r"."ended_at" is null
  order by "r"."on_date" desc, "r"."id" desc
  limit ?;

-- updatePolicyClauseReview
update "policy_clauses"
  set "last_verified_on" = ?, "verified_by" = ?, "verified_group_id" = ?, "seconded_on" = ?, "seconded_group_id" = ?, "seconded_as" = ?
  where "id" = ?;
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (select "document_id"
  from "policy_clauses"
  where "id" = ?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

-- updatePolicyClauseWordsChanged
update "policy_clauses"
  set "words_changed_at" = ?, "last_verified_on" = ?, "verified_by" = ?, "verified_group_id" = ?, "seconded_on" = ?, "seconded_group_id" = ?, "seconded_as" = ?
  where "id" = ?;
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (select "document_id"
  from "policy_clauses"
  where "id" = ?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

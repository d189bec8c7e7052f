-- The SQL of db/queries/activity.server.ts. Written by: npm run sql

-- countActivity
select count(*) as "count"
  from "activity"
  where "group_id" = ?;

-- insertActivity
insert into "activity" ("id", "group_id", "account_id", "verb", "subject_kind", "subject_id", "detail", "at")
  values (?, ?, ?, ?, ?, ?, ?, ?);

-- listActivity
select "x"."id", "x"."verb", "x"."subject_kind" as "subjectKind", "x"."subject_id" as "subjectId", "x"."detail", "x"."at", "a"."name" as "who"
  from "activity" as "x"
  left join "accounts" as "a" on "a"."id" = "x"."account_id"
  where "x"."group_id" = ?
  order by "x"."at" desc, "x"."id" desc
  limit ? offset ?;

-- listSubjectNames
select "id", "name"
  from "accounts"
  where "id" in (?) union all select "id", "name"
  from "campaigns"
  where "group_id" = ? and "id" in (?) union all select "id", "title_en" as "name"
  from "petitions"
  where "group_id" = ? and "id" in (?) union all select "id", "title_es" as "name"
  from "petitions"
  where "group_id" = ? and "title_en" = ? and "id" in (?) union all select "id", "title" as "name"
  from "demands"
  where "group_id" = ? and "id" in (?) union all select "id", "title" as "name"
  from "tasks"
  where "group_id" = ? and "id" in (?) union all select "id", "title" as "name"
  from "policy_documents"
  where "id" in (?) union all select "id", "title" as "name"
  from "motions"
  where "id" in (?) union all select "meetings"."id", "bodies"."name"
  from "meetings"
  inner join "bodies" on "bodies"."id" = "meetings"."body_id"
  where "meetings"."id" in (?) union all select "terms"."id", "officials"."name"
  from "terms"
  inner join "officials" on "officials"."id" = "terms"."official_id"
  where "terms"."id" in (?) union all select "id", "name"
  from "coalitions"
  where "id" in (?) union all select "id", "name"
  from "bodies"
  where "id" in (?) union all select "id", "name"
  from "officials"
  where "id" in (?) union all select "id", "name"
  from "jurisdictions"
  where "id" in (?);

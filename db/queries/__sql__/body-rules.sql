-- The SQL of db/queries/body-rules.server.ts. Written by: npm run sql

-- endRule
update "body_rules"
  set "valid_to" = ?
  where "id" = ? and "valid_to" is null;

-- findRuleById
select "r"."id", "r"."body_id" as "bodyId", "r"."motion_kind" as "motionKind", "r"."rule", "r"."valid_from" as "validFrom", "r"."valid_to" as "validTo", "r"."source_url" as "sourceUrl", "r"."created_at" as "createdAt", "b"."name" as "bodyName", "b"."slug" as "bodySlug"
  from "body_rules" as "r"
  inner join "bodies" as "b" on "b"."id" = "r"."body_id"
  where "r"."id" = ?;

-- insertRule
insert into "body_rules" ("id", "body_id", "motion_kind", "rule", "valid_from", "valid_to", "source_url", "created_by", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listRulesOf
select "r"."id", "r"."body_id" as "bodyId", "r"."motion_kind" as "motionKind", "r"."rule", "r"."valid_from" as "validFrom", "r"."valid_to" as "validTo", "r"."source_url" as "sourceUrl", "r"."created_at" as "createdAt"
  from "body_rules" as "r"
  where "r"."body_id" in (?)
  order by "r"."created_at" desc, "r"."id" desc;

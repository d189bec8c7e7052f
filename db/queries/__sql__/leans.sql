-- The SQL of db/queries/leans.server.ts. Written by: npm run sql

-- insertLean
insert into "leans" ("id", "motion_id", "official_id", "group_id", "lean", "confidence", "evidence_kind", "evidence_on", "evidence_url", "note", "visibility", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listLeansOn
select "l"."id", "l"."motion_id" as "motionId", "l"."official_id" as "officialId", "l"."group_id" as "groupId", "g"."name" as "groupName", "l"."lean", "l"."confidence", "l"."evidence_kind" as "evidenceKind", "l"."evidence_on" as "evidenceOn", "l"."evidence_url" as "evidenceUrl", "l"."note", "l"."visibility", "l"."recorded_by" as "recordedBy", "l"."recorded_at" as "recordedAt"
  from "leans" as "l"
  inner join "groups" as "g" on "g"."id" = "l"."group_id"
  where ("l"."visibility" = ? or "l"."group_id" in (?) or ("l"."visibility" = ? and "l"."group_id" in (?))) and "l"."motion_id" in (?)
  order by "l"."recorded_at" desc, "l"."id" desc;

-- listPublicLeansOf
select "l"."id", "l"."motion_id" as "motionId", "l"."official_id" as "officialId", "l"."group_id" as "groupId", "g"."name" as "groupName", "l"."lean", "l"."confidence", "l"."evidence_kind" as "evidenceKind", "l"."evidence_on" as "evidenceOn", "l"."evidence_url" as "evidenceUrl", "l"."note", "l"."visibility", "l"."recorded_by" as "recordedBy", "l"."recorded_at" as "recordedAt", "mo"."title"
  from "leans" as "l"
  inner join "groups" as "g" on "g"."id" = "l"."group_id"
  inner join "motions" as "mo" on "mo"."id" = "l"."motion_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where "l"."official_id" = ? and "l"."visibility" = ? and ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?))
  order by "l"."recorded_at" desc, "l"."id" desc
  limit ?;

-- listRecorders
select "a"."id", "a"."name"
  from "accounts" as "a"
  where "a"."id" in (?)
  order by "a"."id";

-- The SQL of db/queries/task-templates.server.ts. Written by: npm run sql

-- deleteTemplate
delete
  from "task_templates"
  where "id" = ? and "group_id" in (?);

-- findTemplate
select "tt"."id", "tt"."group_id" as "groupId", "tt"."toolkit", "tt"."kind", "tt"."name", "tt"."title", "tt"."why", "tt"."ask", "tt"."script", "tt"."location", "tt"."wanted", "tt"."capacity", "tt"."minutes"
  from "task_templates" as "tt"
  where "tt"."id" = ? and ("tt"."group_id" is null or "tt"."group_id" in (?, ?));

-- insertTemplate
insert into "task_templates" ("id", "group_id", "toolkit", "locale", "kind", "name", "title", "why", "ask", "script", "location", "wanted", "capacity", "minutes", "created_by", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listTemplates
select "tt"."id", "tt"."group_id" as "groupId", "tt"."toolkit", "tt"."kind", "tt"."name", "tt"."title", "tt"."why", "tt"."ask", "tt"."script", "tt"."location", "tt"."wanted", "tt"."capacity", "tt"."minutes", "g"."name" as "groupName"
  from "task_templates" as "tt"
  left join "groups" as "g" on "g"."id" = "tt"."group_id"
  where (("tt"."group_id" is null and "tt"."locale" = ?) or "tt"."group_id" in (?, ?))
  order by "tt"."toolkit", "tt"."name_key", "tt"."id"
  limit ?;

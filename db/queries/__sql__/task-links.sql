-- The SQL of db/queries/task-links.server.ts. Written by: npm run sql

-- countTaskLinks
select count(*) as "count"
  from "task_links" as "l"
  where "l"."canonical_email" = ? and "l"."created_at" > ?;

-- deleteOldTaskLinks
delete
  from "task_links"
  where "expires_at" < ?;

-- extendTaskLink
update "task_links"
  set "expires_at" = ?
  where "token_hash" = ? and "expires_at" < ?;

-- findTaskLink
select "l"."task_id" as "taskId", "l"."canonical_email" as "canonicalEmail", "l"."email", "l"."name", "l"."locale", "l"."expires_at" as "expiresAt"
  from "task_links" as "l"
  where "l"."token_hash" = ? and "l"."expires_at" > ?;

-- insertTaskLink
insert into "task_links" ("token_hash", "task_id", "canonical_email", "email", "name", "locale", "created_at", "expires_at")
  values (?, ?, ?, ?, ?, ?, ?, ?);

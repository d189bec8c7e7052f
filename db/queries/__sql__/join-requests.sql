-- The SQL of db/queries/join-requests.server.ts. Written by: npm run sql

-- decideJoinRequest
update "join_requests"
  set "decision" = ?, "decided_by" = ?, "decided_at" = ?
  where "id" = ? and "decided_at" is null;

-- findLatestJoinRequest
select "id", "created_at", "decided_at", "decision"
  from "join_requests"
  where "group_id" = ? and "account_id" = ?
  order by "created_at" desc, "id" desc
  limit ?;

-- findOpenJoinRequest
select "r"."id", "a"."id" as "accountId", "a"."name", "a"."email", "a"."locale"
  from "join_requests" as "r"
  inner join "accounts" as "a" on "a"."id" = "r"."account_id"
  where "r"."group_id" = ? and "r"."id" = ? and "r"."decided_at" is null;

-- forgetJoinNotes
update "join_requests"
  set "note" = ?
  where "decided_at" < ? and "note" != ?;

-- insertJoinRequest
insert into "join_requests" ("id", "group_id", "account_id", "note", "created_at", "decided_at", "decided_by", "decision")
  values (?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("group_id", "account_id")
  where "decided_at" is null do nothing;

-- listJoinRequests
select "r"."id", "r"."note", "r"."created_at" as "createdAt", "a"."name", "a"."email"
  from "join_requests" as "r"
  inner join "accounts" as "a" on "a"."id" = "r"."account_id"
  where "r"."group_id" = ? and "r"."decided_at" is null
  order by "r"."created_at", "r"."id"
  limit ?;

-- The SQL of db/queries/agenda-clock.server.ts. Written by: npm run sql

-- endCalendarFeeds
update "calendar_feeds"
  set "ended_at" = ?
  where "account_id" = ? and "campaign_id" = ? and "ended_at" is null;

-- findBodyClock
select "k"."notice_hours" as "noticeHours", "k"."comment_hours" as "commentHours", "k"."comment_url" as "commentUrl", "k"."signup_hours" as "signupHours", "k"."signup_url" as "signupUrl", "k"."source_url" as "sourceUrl", "k"."created_at" as "createdAt"
  from "body_clocks" as "k"
  where "k"."body_id" = ?
  order by "k"."created_at" desc, "k"."id" desc
  limit ?;

-- findCalendarFeed
select "c"."id", "c"."name", "c"."slug", "c"."group_id" as "groupId", "a"."locale", "m"."role"
  from "calendar_feeds" as "f"
  inner join "campaigns" as "c" on "c"."id" = "f"."campaign_id"
  inner join "memberships" as "m" on "m"."group_id" = "c"."group_id" and "m"."account_id" = "f"."account_id"
  inner join "accounts" as "a" on "a"."id" = "f"."account_id"
  where "f"."token_hash" = ? and "m"."ended_at" is null and "f"."ended_at" is null;

-- findCalendarFeedOf
select "f"."id", "f"."created_at" as "createdAt"
  from "calendar_feeds" as "f"
  where "f"."account_id" = ? and "f"."campaign_id" = ? and "f"."ended_at" is null;

-- insertBodyClock
insert into "body_clocks" ("id", "body_id", "notice_hours", "comment_hours", "comment_url", "source_url", "created_by", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?);

-- insertCalendarFeed
insert into "calendar_feeds" ("id", "token_hash", "account_id", "campaign_id", "created_at", "ended_at")
  values (?, ?, ?, ?, ?, ?);

-- listCalendarOfBody
select "m"."id", "m"."body_id" as "bodyId", "b"."name" as "bodyName", "m"."local_date" as "localDate", "m"."starts_at" as "startsAt", "m"."time_zone" as "timeZone", "m"."location", "m"."agenda_url" as "agendaUrl", "m"."status", "m"."comments_on" as "commentsOn", "m"."comments_at" as "commentsAt", "m"."comment_url" as "commentUrl", "m"."signup_on" as "signupOn", "m"."signup_at" as "signupAt"
  from "meetings" as "m"
  inner join "bodies" as "b" on "b"."id" = "m"."body_id"
  where "m"."body_id" = ? and "m"."local_date" >= ?
  order by "m"."local_date", "m"."starts_at" asc nulls last, "m"."id"
  limit ?;

-- listCalendarOfCampaign
select "m"."id", "m"."body_id" as "bodyId", "b"."name" as "bodyName", "m"."local_date" as "localDate", "m"."starts_at" as "startsAt", "m"."time_zone" as "timeZone", "m"."location", "m"."agenda_url" as "agendaUrl", "m"."status", "m"."comments_on" as "commentsOn", "m"."comments_at" as "commentsAt", "m"."comment_url" as "commentUrl", "m"."signup_on" as "signupOn", "m"."signup_at" as "signupAt"
  from "meetings" as "m"
  inner join "bodies" as "b" on "b"."id" = "m"."body_id"
  where exists (select "mo"."id"
  from "motions" as "mo"
  inner join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where "mo"."meeting_id" = "m"."id" and "d"."campaign_id" = ? and "d"."visibility" = ? and "d"."state" <> ?) and "m"."local_date" >= ?
  order by "m"."local_date", "m"."starts_at" asc nulls last, "m"."id"
  limit ?;

-- listCalendarTasks
select "t"."id", "t"."title", "t"."why", "t"."location", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn"
  from "tasks" as "t"
  where "t"."campaign_id" = ? and "t"."state" = ? and "t"."visibility" = ? and ("t"."starts_at" >= ? or "t"."due_on" >= ?)
  order by coalesce("t"."starts_at", "t"."due_on") asc nulls last, "t"."id"
  limit ?;

-- listTasksToMove
select "t"."id", "m"."local_date" as "voteOn"
  from "tasks" as "t"
  inner join "motions" as "mo" on "mo"."id" = "t"."motion_id"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  where "t"."state" = ? and "t"."days_before" is not null and "m"."status" = ? and ("t"."vote_on" is null or "t"."vote_on" <> "m"."local_date")
  order by "t"."id"
  limit ?;

-- listVotesAtMeetings
select "mo"."id", "mo"."meeting_id" as "meetingId", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."group_id" as "groupId", "d"."campaign_id" as "campaignId", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where "mo"."meeting_id" in (?)
  order by "mo"."meeting_id", "mo"."sequence", "mo"."id"
  limit ?;

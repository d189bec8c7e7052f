-- The SQL of db/queries/meetings.server.ts. Written by: npm run sql

-- countPastMeetings
select count(*) as "count"
  from "meetings" as "m"
  where "m"."body_id" = ? and "m"."local_date" < ?;

-- findMeeting
select "m"."id", "m"."body_id" as "bodyId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "timeZone", "m"."starts_at" as "startsAt", "m"."location", "m"."agenda_url" as "agendaUrl", "m"."minutes_url" as "minutesUrl", "m"."source_url" as "sourceUrl", "m"."status", "m"."comments_on" as "commentsOn", "m"."comments_at" as "commentsAt", "m"."comment_url" as "commentUrl", "m"."signup_on" as "signupOn", "m"."signup_at" as "signupAt"
  from "meetings" as "m"
  where "m"."id" = ?;

-- insertMeeting
insert into "meetings" ("id", "body_id", "local_date", "local_time", "time_zone", "starts_at", "location", "agenda_url", "minutes_url", "source_url", "status", "created_by_group_id", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listAgendaOf
select "i"."id", "i"."agenda_number" as "agendaNumber", "i"."title", "i"."matter_file" as "matterFile", "i"."matter_kind" as "matterKind", "i"."action_name" as "actionName", "i"."action_text" as "actionText", "i"."note", "i"."consent", "i"."mover", "i"."seconder", "i"."motion_id" as "motionId", "mo"."recorded_result" as "recordedResult"
  from "agenda_items" as "i"
  left join "motions" as "mo" on "mo"."id" = "i"."motion_id"
  where "i"."meeting_id" = ?
  order by "i"."sequence", "i"."id"
  limit ?;

-- listNextMeetings
select "m"."id", "m"."body_id" as "bodyId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "timeZone", "m"."starts_at" as "startsAt", "m"."location", "m"."agenda_url" as "agendaUrl", "m"."minutes_url" as "minutesUrl", "m"."source_url" as "sourceUrl", "m"."status", "m"."comments_on" as "commentsOn", "m"."comments_at" as "commentsAt", "m"."comment_url" as "commentUrl", "m"."signup_on" as "signupOn", "m"."signup_at" as "signupAt"
  from "meetings" as "m"
  where "m"."body_id" = ? and "m"."local_date" >= ?
  order by "m"."local_date", "m"."starts_at" asc nulls last, "m"."id"
  limit ?;

-- listPastMeetings
select "m"."id", "m"."body_id" as "bodyId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "timeZone", "m"."starts_at" as "startsAt", "m"."location", "m"."agenda_url" as "agendaUrl", "m"."minutes_url" as "minutesUrl", "m"."source_url" as "sourceUrl", "m"."status", "m"."comments_on" as "commentsOn", "m"."comments_at" as "commentsAt", "m"."comment_url" as "commentUrl", "m"."signup_on" as "signupOn", "m"."signup_at" as "signupAt"
  from "meetings" as "m"
  where "m"."body_id" = ? and "m"."local_date" < ?
  order by "m"."local_date" desc, "m"."id" desc
  limit ? offset ?;

-- spanOfMeetings
select min("m"."local_date") as "first", max("m"."local_date") as "last"
  from "meetings" as "m"
  where "m"."body_id" = ?;

-- updateMeeting
update "meetings"
  set "status" = ?
  where "id" = ?;

-- The SQL of db/queries/comment-rosters.server.ts. Written by: npm run sql

-- countSpeakersOf
select "g"."id", "g"."name", "g"."slug", count(*) as "speakers", cast(coalesce(sum(case when "turns"."status" = ? then 1 else 0 end), 0) as integer) as "spoke"
  from (select "t"."group_id" as "groupId", "s"."status"
  from "claims" as "x"
  inner join "tasks" as "t" on "t"."id" = "x"."task_id"
  left join "comment_speakers" as "s" on "s"."claim_id" = "x"."id"
  where "t"."group_id" in (?) and ("t"."kind" = ? and "t"."state" <> ? and ("t"."meeting_id" = ? or "t"."motion_id" in (select "mo"."id"
  from "motions" as "mo"
  where "mo"."meeting_id" = ?))) and "x"."state" in (?, ?, ?, ?) union all select "s"."group_id" as "groupId", "s"."status"
  from "comment_speakers" as "s"
  where "s"."meeting_id" = ? and "s"."group_id" in (?) and "s"."claim_id" is null) as "turns"
  inner join "groups" as "g" on "g"."id" = "turns"."groupId"
  group by "g"."id", "g"."name", "g"."slug", "g"."name_key"
  order by "g"."name_key", "g"."id";

-- deleteCommentPoint
delete
  from "comment_points"
  where "id" = ? and "group_id" = ? and "meeting_id" = ?;

-- deleteSpeaker
delete
  from "comment_speakers"
  where "id" = ? and "group_id" = ? and "meeting_id" = ? and "claim_id" is null;

-- findMeetingOfTask
select coalesce("t"."meeting_id", "mo"."meeting_id") as "meetingId"
  from "tasks" as "t"
  left join "motions" as "mo" on "mo"."id" = "t"."motion_id"
  where "t"."id" = ? and "t"."kind" = ?;

-- insertCommentPoints
insert into "comment_points" ("id", "meeting_id", "group_id", "position", "words", "created_by", "created_at")
  values (?, ?, ?, ?, ?, ?, ?);

-- insertSpeakers
insert into "comment_speakers" ("id", "meeting_id", "group_id", "claim_id", "called", "language", "interpreter", "attends", "minutes", "position", "status", "added_at", "changed_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("claim_id") do nothing;

-- listCommentPoints
select "p"."id", "p"."words", "p"."position"
  from "comment_points" as "p"
  where "p"."meeting_id" = ? and "p"."group_id" = ?
  order by "p"."position", "p"."id"
  limit ?;

-- listCoverage
select "v"."speaker_id" as "speakerId", "v"."point_id" as "pointId"
  from "comment_coverage" as "v"
  inner join "comment_points" as "p" on "p"."id" = "v"."point_id"
  where "p"."meeting_id" = ? and "p"."group_id" = ?
  order by "v"."speaker_id", "v"."point_id"
  limit ?;

-- listGroupsSpokenFor
select "g"."id", "g"."name", "g"."slug"
  from "claims" as "x"
  inner join "tasks" as "t" on "t"."id" = "x"."task_id"
  inner join "groups" as "g" on "g"."id" = "t"."group_id"
  where "x"."account_id" = ? and "x"."state" in (?, ?, ?, ?) and ("t"."kind" = ? and "t"."state" <> ? and ("t"."meeting_id" = ? or "t"."motion_id" in (select "mo"."id"
  from "motions" as "mo"
  where "mo"."meeting_id" = ?)))
  group by "g"."id", "g"."name", "g"."slug", "g"."name_key"
  order by "g"."name_key", "g"."id"
  limit ?;

-- listMeetingsToSpeakAt
select "m"."id", "m"."local_date" as "localDate", "b"."name" as "bodyName"
  from "meetings" as "m"
  inner join "bodies" as "b" on "b"."id" = "m"."body_id"
  where "m"."local_date" >= ? and "m"."status" <> ? and ("m"."id" in (select "mo"."meeting_id"
  from "motions" as "mo"
  inner join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where "d"."campaign_id" = ? and "mo"."meeting_id" is not null) or "m"."id" in (select "t"."meeting_id"
  from "tasks" as "t"
  where "t"."campaign_id" = ? and "t"."meeting_id" is not null))
  order by "m"."local_date", "m"."id"
  limit ?;

-- listSpeakersByClaim
select "x"."id" as "claimId", "x"."account_id" as "accountId", "x"."claimed_at" as "addedAt", "x"."task_id" as "taskId", "a"."name", "s"."id", "s"."called", "s"."language", "s"."interpreter", "s"."attends", "s"."minutes", "s"."position", "s"."status"
  from "claims" as "x"
  inner join "tasks" as "t" on "t"."id" = "x"."task_id"
  inner join "accounts" as "a" on "a"."id" = "x"."account_id"
  left join "comment_speakers" as "s" on "s"."claim_id" = "x"."id"
  where "t"."group_id" = ? and ("t"."kind" = ? and "t"."state" <> ? and ("t"."meeting_id" = ? or "t"."motion_id" in (select "mo"."id"
  from "motions" as "mo"
  where "mo"."meeting_id" = ?))) and "x"."state" in (?, ?, ?, ?)
  order by "x"."claimed_at", "x"."id"
  limit ?;

-- listSpeakersWrittenDown
select "s"."id", "s"."called", "s"."language", "s"."interpreter", "s"."attends", "s"."minutes", "s"."position", "s"."status", "s"."added_at" as "addedAt"
  from "comment_speakers" as "s"
  where "s"."meeting_id" = ? and "s"."group_id" = ? and "s"."claim_id" is null
  order by "s"."added_at", "s"."id"
  limit ?;

-- listSpeakingTasks
select "t"."id", "t"."title", "t"."state", "t"."taken", "t"."wanted", "t"."meeting_id" as "meetingId"
  from "tasks" as "t"
  where "t"."group_id" = ? and ("t"."kind" = ? and "t"."state" <> ? and ("t"."meeting_id" = ? or "t"."motion_id" in (select "mo"."id"
  from "motions" as "mo"
  where "mo"."meeting_id" = ?)))
  order by "t"."starts_at", "t"."id"
  limit ?;

-- listTasksWithoutMeeting
select "t"."id", "t"."title"
  from "tasks" as "t"
  left join "motions" as "mo" on "mo"."id" = "t"."motion_id"
  where "t"."group_id" = ? and "t"."kind" = ? and "t"."state" = ? and "t"."meeting_id" is null and "mo"."meeting_id" is null
  order by "t"."title_key", "t"."id"
  limit ?;

-- replaceCoverage
delete
  from "comment_coverage"
  where "speaker_id" = ?;
insert into "comment_coverage" ("speaker_id", "point_id")
  values (?, ?);

-- updateSpeaker
update "comment_speakers"
  set "position" = ?
  where "id" = ?;

-- updateTaskMeeting
update "tasks"
  set "meeting_id" = ?
  where "id" = ? and "group_id" = ? and "kind" = ? and "meeting_id" is null;

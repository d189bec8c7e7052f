-- The SQL of db/queries/votes.server.ts. Written by: npm run sql

-- countPastMeetings
select count(*) as "count"
  from "meetings" as "m"
  where "m"."body_id" = ? and "m"."local_date" < ?;

-- countVotesOf
select count(*) as "count"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."body_id" = ? and "mo"."meeting_id" is not null and (lower(coalesce("mo"."title", '')) like ? escape '\' or lower(coalesce("ma"."file_number", '')) like ? escape '\') and "mo"."kind" = ? and "mo"."recorded_result" = ? and "m"."local_date" >= ? and "m"."local_date" <= ? and exists (select "c"."id"
  from "roll_calls" as "r"
  inner join "cast_votes" as "c" on "c"."roll_call_id" = "r"."id"
  where "r"."motion_id" = "mo"."id" and "c"."option" = ? and "r"."version" = (select max("newer"."version") as "v"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "mo"."id")) and exists (select "c"."id"
  from "roll_calls" as "r"
  inner join "cast_votes" as "c" on "c"."roll_call_id" = "r"."id"
  where "r"."motion_id" = "mo"."id" and "c"."option" = ? and "r"."version" = (select max("newer"."version") as "v"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "mo"."id")) and "d"."visibility" = ? and "d"."state" <> ?;

-- endRule
update "body_rules"
  set "valid_to" = ?
  where "id" = ? and "valid_to" is null;

-- findDemandOf
select "d"."id", "d"."title", "d"."group_id" as "groupId", "b"."slug" as "bodySlug"
  from "demands" as "d"
  left join "bodies" as "b" on "b"."id" = "d"."body_id"
  where "d"."id" = ? and "d"."group_id" in (?);

-- findMeeting
select "m"."id", "m"."body_id" as "bodyId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "timeZone", "m"."starts_at" as "startsAt", "m"."location", "m"."agenda_url" as "agendaUrl", "m"."minutes_url" as "minutesUrl", "m"."source_url" as "sourceUrl", "m"."status", "m"."comments_on" as "commentsOn", "m"."comments_at" as "commentsAt", "m"."comment_url" as "commentUrl"
  from "meetings" as "m"
  where "m"."id" = ?;

-- findMotion
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."id" = ?;

-- findRuleById
select "r"."id", "r"."body_id" as "bodyId", "r"."motion_kind" as "motionKind", "r"."rule", "r"."valid_from" as "validFrom", "r"."valid_to" as "validTo", "r"."source_url" as "sourceUrl", "r"."created_at" as "createdAt", "b"."name" as "bodyName", "b"."slug" as "bodySlug"
  from "body_rules" as "r"
  inner join "bodies" as "b" on "b"."id" = "r"."body_id"
  where "r"."id" = ?;

-- insertCastVotes
insert into "cast_votes" ("id", "roll_call_id", "official_id", "seat_id", "printed_name", "word", "option", "weight", "position")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertLean
insert into "leans" ("id", "motion_id", "official_id", "group_id", "lean", "confidence", "evidence_kind", "evidence_on", "evidence_url", "note", "visibility", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertMeeting
insert into "meetings" ("id", "body_id", "local_date", "local_time", "time_zone", "starts_at", "location", "agenda_url", "minutes_url", "source_url", "status", "created_by_group_id", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertMotion
insert into "motions" ("id", "body_id", "meeting_id", "matter_id", "demand_id", "group_id", "kind", "title", "campaign_title", "sequence", "agenda_number", "action_name", "action_text", "consent", "recorded_result", "source_url", "created_by", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertRollCall
insert into "roll_calls" ("id", "motion_id", "version", "method", "computed_result", "entered_by", "entered_at", "source_url", "note")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertRule
insert into "body_rules" ("id", "body_id", "motion_kind", "rule", "valid_from", "valid_to", "source_url", "created_by", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listAgendaOf
select "i"."id", "i"."agenda_number" as "agendaNumber", "i"."title", "i"."matter_file" as "matterFile", "i"."matter_kind" as "matterKind", "i"."action_name" as "actionName", "i"."action_text" as "actionText", "i"."note", "i"."consent", "i"."mover", "i"."seconder", "i"."motion_id" as "motionId", "mo"."recorded_result" as "recordedResult"
  from "agenda_items" as "i"
  left join "motions" as "mo" on "mo"."id" = "i"."motion_id"
  where "i"."meeting_id" = ?
  order by "i"."sequence", "i"."id"
  limit ?;

-- listAlliedGroupIds
select distinct "cg"."group_id" as "groupId"
  from "coalition_groups" as "cg"
  where "cg"."left_at" is null and ("cg"."coalition_id" in (?) or "cg"."coalition_id" in (select "ours"."coalition_id"
  from "coalition_groups" as "ours"
  where "ours"."left_at" is null and "ours"."group_id" in (?)))
  order by "cg"."group_id";

-- listCastVotesOf
select "c"."id", "c"."roll_call_id" as "rollCallId", "c"."official_id" as "officialId", "o"."name" as "officialName", "o"."slug" as "officialSlug", "c"."seat_id" as "seatId", "c"."printed_name" as "printedName", "c"."word", "c"."option", "c"."weight", "c"."position", "c"."had_left" as "hadLeft"
  from "cast_votes" as "c"
  left join "officials" as "o" on "o"."id" = "c"."official_id"
  where "c"."roll_call_id" in (?)
  order by "c"."roll_call_id", "c"."position", "c"."id";

-- listCountedMotions
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."group_id" in (?) and "mo"."recorded_result" is null and not exists (select "r"."id"
  from "roll_calls" as "r"
  where "r"."motion_id" = "mo"."id") and ("mo"."meeting_id" is null or ("m"."local_date" >= ? and "m"."status" != ?))
  order by "m"."local_date" asc nulls last, "mo"."sequence", "mo"."id"
  limit ?;

-- listExpectedMotionsOf
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."body_id" = ? and "mo"."meeting_id" is null
  order by "mo"."created_at" desc, "mo"."id" desc
  limit ?;

-- listLatestRollCalls
select "r"."id", "r"."motion_id" as "motionId", "r"."version", "r"."method", "r"."computed_result" as "computedResult", "r"."entered_at" as "enteredAt", "r"."source_url" as "sourceUrl", "r"."note", "r"."presided_by" as "presidedBy", "r"."consent_id" as "consentId"
  from "roll_calls" as "r"
  where "r"."motion_id" in (?) and "r"."version" = (select max("newer"."version") as "version"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id")
  order by "r"."motion_id";

-- listLeansOn
select "l"."id", "l"."motion_id" as "motionId", "l"."official_id" as "officialId", "l"."group_id" as "groupId", "g"."name" as "groupName", "l"."lean", "l"."confidence", "l"."evidence_kind" as "evidenceKind", "l"."evidence_on" as "evidenceOn", "l"."evidence_url" as "evidenceUrl", "l"."note", "l"."visibility", "l"."recorded_by" as "recordedBy", "l"."recorded_at" as "recordedAt"
  from "leans" as "l"
  inner join "groups" as "g" on "g"."id" = "l"."group_id"
  where ("l"."visibility" = ? or "l"."group_id" in (?) or ("l"."visibility" = ? and "l"."group_id" in (?))) and "l"."motion_id" in (?)
  order by "l"."recorded_at" desc, "l"."id" desc;

-- listMotionsAt
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."meeting_id" = ?
  order by "mo"."sequence", "mo"."created_at", "mo"."id";

-- listMotionsForDemand
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."demand_id" = ?
  order by "mo"."created_at" desc, "mo"."id" desc
  limit ?;

-- listMotionsOnMatter
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."matter_id" = ?
  order by "m"."local_date" asc nulls last, "m"."starts_at" asc nulls last, "mo"."sequence", "mo"."id"
  limit ?;

-- listNextMeetings
select "m"."id", "m"."body_id" as "bodyId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "timeZone", "m"."starts_at" as "startsAt", "m"."location", "m"."agenda_url" as "agendaUrl", "m"."minutes_url" as "minutesUrl", "m"."source_url" as "sourceUrl", "m"."status", "m"."comments_on" as "commentsOn", "m"."comments_at" as "commentsAt", "m"."comment_url" as "commentUrl"
  from "meetings" as "m"
  where "m"."body_id" = ? and "m"."local_date" >= ?
  order by "m"."local_date", "m"."starts_at" asc nulls last, "m"."id"
  limit ?;

-- listPastMeetings
select "m"."id", "m"."body_id" as "bodyId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "timeZone", "m"."starts_at" as "startsAt", "m"."location", "m"."agenda_url" as "agendaUrl", "m"."minutes_url" as "minutesUrl", "m"."source_url" as "sourceUrl", "m"."status", "m"."comments_on" as "commentsOn", "m"."comments_at" as "commentsAt", "m"."comment_url" as "commentUrl"
  from "meetings" as "m"
  where "m"."body_id" = ? and "m"."local_date" < ?
  order by "m"."local_date" desc, "m"."id" desc
  limit ? offset ?;

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

-- listRollCallsOf
select "r"."id", "r"."motion_id" as "motionId", "r"."version", "r"."method", "r"."computed_result" as "computedResult", "r"."entered_at" as "enteredAt", "r"."source_url" as "sourceUrl", "r"."note", "r"."presided_by" as "presidedBy", "r"."consent_id" as "consentId"
  from "roll_calls" as "r"
  where "r"."motion_id" = ?
  order by "r"."version" desc;

-- listRulesOf
select "r"."id", "r"."body_id" as "bodyId", "r"."motion_kind" as "motionKind", "r"."rule", "r"."valid_from" as "validFrom", "r"."valid_to" as "validTo", "r"."source_url" as "sourceUrl", "r"."created_at" as "createdAt"
  from "body_rules" as "r"
  where "r"."body_id" in (?)
  order by "r"."created_at" desc, "r"."id" desc;

-- listUpcomingVotesIn
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "b"."jurisdiction_id" = ? and "m"."local_date" >= ? and "m"."status" = ? and "mo"."recorded_result" is null
  order by "m"."local_date", "m"."starts_at" asc nulls last, "mo"."sequence", "mo"."id"
  limit ?;

-- listVotesOf
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."body_id" = ? and "mo"."meeting_id" is not null and (lower(coalesce("mo"."title", '')) like ? escape '\' or lower(coalesce("ma"."file_number", '')) like ? escape '\') and "mo"."kind" = ? and "mo"."recorded_result" = ? and "m"."local_date" >= ? and "m"."local_date" <= ? and exists (select "c"."id"
  from "roll_calls" as "r"
  inner join "cast_votes" as "c" on "c"."roll_call_id" = "r"."id"
  where "r"."motion_id" = "mo"."id" and "c"."option" = ? and "r"."version" = (select max("newer"."version") as "v"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "mo"."id")) and exists (select "c"."id"
  from "roll_calls" as "r"
  inner join "cast_votes" as "c" on "c"."roll_call_id" = "r"."id"
  where "r"."motion_id" = "mo"."id" and "c"."option" = ? and "r"."version" = (select max("newer"."version") as "v"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "mo"."id")) and "d"."visibility" = ? and "d"."state" <> ?
  order by "m"."local_date" desc, "mo"."sequence" desc, "mo"."id" desc
  limit ? offset ?;

-- nextSequence
select max("mo"."sequence") as "last"
  from "motions" as "mo"
  where "mo"."meeting_id" = ?;

-- spanOfMeetings
select min("m"."local_date") as "first", max("m"."local_date") as "last"
  from "meetings" as "m"
  where "m"."body_id" = ?;

-- updateMeeting
update "meetings"
  set "status" = ?
  where "id" = ?;

-- updateMotion
update "motions"
  set "recorded_result" = ?
  where "id" = ?;

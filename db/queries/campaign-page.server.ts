import type { Reader } from "../connection.server";
import { ascNullsLast } from "../dialect.server";

/** Demands of a campaign that everybody may read, oldest first. */
export function listPublicDemandsOf(db: Reader, campaignId: string) {
  return db
    .selectFrom("demands as d")
    .leftJoin("bodies as b", "b.id", "d.body_id")
    .select([
      "d.id",
      "d.title",
      "d.ask",
      "d.state",
      "d.answer_due_on as answerDueOn",
      "b.name as bodyName",
    ])
    .where("d.campaign_id", "=", campaignId)
    .where("d.visibility", "=", "public")
    .where("d.state", "<>", "draft")
    .orderBy("d.created_at")
    .orderBy("d.id")
    .limit(100)
    .execute();
}

/** Petitions of a campaign that can be signed now. */
export function listOpenPetitionsOf(db: Reader, campaignId: string) {
  return db
    .selectFrom("petitions as p")
    .select([
      "p.slug",
      "p.title_en as titleEn",
      "p.title_es as titleEs",
      "p.goal",
      "p.closes_on as closesOn",
      "p.signature_count as signatureCount",
    ])
    .where("p.campaign_id", "=", campaignId)
    .where("p.state", "=", "open")
    .orderBy("p.created_at")
    .orderBy("p.id")
    .limit(20)
    .execute();
}

/** Tasks of a campaign that anyone may take on and that are still to come. */
export function listPublicTasksOf(
  db: Reader,
  {
    campaignId,
    now,
    today,
    limit,
  }: { campaignId: string; now: string; today: string; limit: number },
) {
  return db
    .selectFrom("tasks as t")
    .select([
      "t.id",
      "t.title",
      "t.location",
      "t.starts_at as startsAt",
      "t.due_on as dueOn",
      "t.time_zone as timeZone",
      "t.wanted",
      "t.taken",
    ])
    .where("t.campaign_id", "=", campaignId)
    .where("t.visibility", "=", "public")
    .where("t.state", "=", "open")
    .where((eb) =>
      eb.or([eb("t.starts_at", "is", null), eb("t.starts_at", ">=", now)]),
    )
    .where((eb) =>
      eb.or([eb("t.due_on", "is", null), eb("t.due_on", ">=", today)]),
    )
    .orderBy(({ ref }) => ascNullsLast(ref("t.starts_at")))
    .orderBy(({ ref }) => ascNullsLast(ref("t.due_on")))
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

/** Votes to come on the public demands of a campaign, the next first. */
export function listPublicVotesOf(
  db: Reader,
  {
    campaignId,
    today,
    limit,
  }: { campaignId: string; today: string; limit: number },
) {
  return db
    .selectFrom("motions as m")
    .innerJoin("demands as d", "d.id", "m.demand_id")
    .innerJoin("bodies as b", "b.id", "m.body_id")
    .innerJoin("meetings as e", "e.id", "m.meeting_id")
    .select([
      "m.id",
      "m.title",
      "m.campaign_title as campaignTitle",
      "b.name as bodyName",
      "e.local_date as localDate",
      "e.local_time as localTime",
      "e.time_zone as timeZone",
      "e.starts_at as startsAt",
      "e.location",
      "e.agenda_url as agendaUrl",
    ])
    .where("d.campaign_id", "=", campaignId)
    .where("d.visibility", "=", "public")
    .where("d.state", "<>", "draft")
    .where("e.status", "=", "scheduled")
    .where("e.local_date", ">=", today)
    .orderBy("e.local_date")
    .orderBy("m.sequence")
    .orderBy("m.id")
    .limit(limit)
    .execute();
}

import type { ExpressionBuilder } from "kysely";
import type { Reader } from "../connection.server";
import { keyHolds, likeAnywhere, minus } from "../dialect.server";
import type { Schema } from "../schema";
import { PETITION } from "./petition-board.server";

export interface OpenPetitionFilter {
  /** Words in a title or in the place's name. */
  q?: string | undefined;
  /** The place itself and what lies beneath it, down to the second level. */
  placeId?: string | undefined;
  campaignId?: string | undefined;
  /** Closing dates before this day are over. */
  today: string;
}

function openPetitions(db: Reader, filter: OpenPetitionFilter) {
  const { q, placeId, campaignId, today } = filter;
  let query = db
    .selectFrom("petitions as p")
    .innerJoin("jurisdictions as j", "j.id", "p.jurisdiction_id")
    .innerJoin("groups as g", "g.id", "p.group_id")
    .leftJoin("jurisdictions as above", "above.id", "j.parent_id")
    .where("p.state", "=", "open")
    .where((eb) =>
      eb.or([eb("p.closes_on", "is", null), eb("p.closes_on", ">=", today)]),
    );
  if (q) {
    query = query.where((eb) =>
      eb.or([
        likeAnywhere(eb.ref("p.title_en"), q),
        likeAnywhere(eb.ref("p.title_es"), q),
        keyHolds(eb.ref("j.name_key"), q),
      ]),
    );
  }
  if (placeId) {
    query = query.where((eb) =>
      eb.or([
        eb("j.id", "=", placeId),
        eb("j.parent_id", "=", placeId),
        eb("above.parent_id", "=", placeId),
      ]),
    );
  }
  if (campaignId) query = query.where("p.campaign_id", "=", campaignId);
  return query;
}

/** Which petitions can be signed: the newest, or the most signed, first? */
export function listOpenPetitions(
  db: Reader,
  filter: OpenPetitionFilter & {
    sort: "newest" | "most";
    limit: number;
    offset?: number;
  },
) {
  const query = openPetitions(db, filter).select([
    "p.id",
    "p.slug",
    "p.title_en as titleEn",
    "p.title_es as titleEs",
    "p.body_en as bodyEn",
    "p.body_es as bodyEs",
    "p.state",
    "p.goal",
    "p.closes_on as closesOn",
    "p.signature_count as signatureCount",
    "g.name as groupName",
    "g.slug as groupSlug",
    "j.name as placeName",
    "j.official_name as placeOfficialName",
    "j.kind as placeKind",
    "j.state_code as placeStateCode",
    "j.slug as placeSlug",
    "j.time_zone as timeZone",
  ]);
  const sorted =
    filter.sort === "most"
      ? query.orderBy("p.signature_count", "desc")
      : query.orderBy("p.created_at", "desc");
  return sorted
    .orderBy("p.id", "desc")
    .limit(filter.limit)
    .offset(filter.offset ?? 0)
    .execute();
}

/** How many petitions does this search find? */
export async function countOpenPetitions(
  db: Reader,
  filter: OpenPetitionFilter,
): Promise<number> {
  const row = await openPetitions(db, filter)
    .select((eb) => eb.fn.countAll<number>().as("found"))
    .executeTakeFirstOrThrow();
  return Number(row.found);
}

/** In which places are petitions open? By name. */
export function listPlacesWithOpenPetitions(
  db: Reader,
  { today, limit }: { today: string; limit: number },
) {
  return openPetitions(db, { today })
    .select([
      "j.id",
      "j.slug",
      "j.name",
      "j.official_name as officialName",
      "j.kind",
      "j.state_code as stateCode",
    ])
    .groupBy([
      "j.id",
      "j.slug",
      "j.name",
      "j.official_name",
      "j.kind",
      "j.state_code",
      "j.name_key",
    ])
    .orderBy("j.name_key")
    .orderBy("j.id")
    .limit(limit)
    .execute();
}

function onePetition(db: Reader) {
  return db
    .selectFrom("petitions as p")
    .innerJoin("jurisdictions as j", "j.id", "p.jurisdiction_id")
    .innerJoin("groups as g", "g.id", "p.group_id")
    .select(PETITION);
}

/** The petition behind a public address; drafts are not there yet. */
export function findPublicPetition(db: Reader, slug: string) {
  return onePetition(db)
    .where("p.slug", "=", slug)
    .where("p.state", "<>", "draft")
    .executeTakeFirst();
}

/** One petition of these groups, whatever its state: for the board. */
export function findPetitionOfGroups(
  db: Reader,
  { id, groupIds }: { id: string; groupIds: readonly string[] },
) {
  return onePetition(db)
    .where("p.id", "=", id)
    .where("p.group_id", "in", groupIds)
    .executeTakeFirst();
}

/** To whom is it addressed? With the office each of them holds today. */
export function listTargets(
  db: Reader,
  { petitionId, today }: { petitionId: string; today: string },
) {
  return db
    .selectFrom("petition_targets as t")
    .innerJoin("officials as o", "o.id", "t.official_id")
    .leftJoin("terms as m", (join) =>
      join.onRef("m.official_id", "=", "o.id").on((eb) => holdsOn(eb, today)),
    )
    .leftJoin("bodies as b", "b.id", "m.body_id")
    .select(["o.id", "o.slug", "o.name", "b.name as bodyName", "m.role"])
    .where("t.petition_id", "=", petitionId)
    .orderBy("o.family_key")
    .orderBy("o.name_key")
    .orderBy("o.id")
    .orderBy("b.name_key")
    .limit(200)
    .execute();
}

function holdsOn(
  eb: ExpressionBuilder<Schema & { m: Schema["terms"] }, "m">,
  today: string,
) {
  return eb.and([
    eb.or([eb("m.starts_on", "is", null), eb("m.starts_on", "<=", today)]),
    eb.or([eb("m.ends_on", "is", null), eb("m.ends_on", ">=", today)]),
  ]);
}

/** Which turns has the petition taken? Oldest first. */
export function listPetitionEvents(db: Reader, petitionId: string) {
  return db
    .selectFrom("petition_events as e")
    .innerJoin("accounts as a", "a.id", "e.recorded_by")
    .select([
      "e.id",
      "e.kind",
      "e.on_date as onDate",
      "e.note",
      "e.source_url as sourceUrl",
      "e.signature_count as signatureCount",
      "e.official_id as officialId",
      "e.speaker",
      "e.stance",
      "e.note_locale as noteLocale",
      "e.translation",
      "e.reason",
      "e.recorded_at as recordedAt",
      "a.name as recordedBy",
    ])
    .where("e.petition_id", "=", petitionId)
    .orderBy("e.recorded_at")
    .orderBy("e.id")
    .limit(200)
    .execute();
}

/** Who signed last, of those who let themselves be shown? */
export function listRecentPublicSigners(
  db: Reader,
  { petitionId, limit }: { petitionId: string; limit: number },
) {
  return (
    db
      .selectFrom("signatures")
      .select([
        "id",
        "number",
        "sealed",
        "key_version as keyVersion",
        "disclosure",
        "validated_at as validatedAt",
      ])
      .where("petition_id", "=", petitionId)
      .where("state", "=", "validated")
      // Among the latest only: where most want no name shown, looking for the
      // few that do would read the whole list for every page.
      .where("number", ">", (eb) =>
        eb
          .selectFrom("signatures as last")
          .select((e) => [minus(e.fn.max("last.number"), 500).as("from")])
          .where("last.petition_id", "=", petitionId)
          .where("last.number", "is not", null),
      )
      .where("disclosure", "<>", "count")
      .orderBy("number", "desc")
      .limit(limit)
      .execute()
  );
}

/** Validated signatures a day (UTC), oldest first. */
export function listPetitionDays(db: Reader, petitionId: string) {
  return db
    .selectFrom("petition_days")
    .select(["day", "validated"])
    .where("petition_id", "=", petitionId)
    .where("validated", "<>", 0)
    .orderBy("day")
    .execute();
}

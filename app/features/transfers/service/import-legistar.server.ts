import { createHash } from "node:crypto";

import type { Reader } from "@db/connection.server";
import {
  listBodiesForImport,
  listExternalIds,
  listExternalIdsOfKinds,
  listExternalIdsOfSubjects,
  listOfficialsForImport,
  listSeatsForImport,
  listTermsForImport,
} from "@db/queries/imported-people.server";
import {
  listAgendaItemsByIds,
  listCastVotes,
  listLatestRollCalls,
  listMattersByFile,
  listMeetingsByIds,
  listMeetingsEnteredByHand,
  listMotionsByIds,
  listRulesForImport,
} from "@db/queries/imported-votes.server";
import {
  findPlaceForImport,
  listSystemsOfPlace,
  listPlacesOfSystem,
  lockPlaceForImport,
} from "@db/queries/transfers.server";

import type { ExternalLink } from "~/features/officials/import-types";
import { storeImportedPeople } from "~/features/officials/service/store-imported.server";
import type { BodyRule, MotionKind, VoteOption } from "~/features/votes/types";
import { storeImportedVotes } from "~/features/votes/service/store-imported.server";
import { dayIn } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { World } from "~/server/world.server";

import { normalizeLegistar } from "../legistar/normalize";
import { readLegistarFiles } from "../legistar/read-files";
import type { SavedFile } from "../legistar/read-files";
import { mattersOf, planMeetings } from "../rules/meetings";
import type { KnownVotes, MeetingOptions, RecordPart } from "../rules/meetings";
import { partsOf } from "../rules/parts";
import { linkKey, planPeople } from "../rules/people";
import type { KnownPeople, KnownVoters, PlanTools } from "../rules/people";
import { Tally } from "../rules/tally";
import type { CouncilRecord, ImportReport, StoredSubjects } from "../types";

/** Who imports: a group's organizer, or the operator at the machine (nulls). */
export interface ImportActor {
  accountId: string | null;
  groupId: string | null;
}

export interface SeatsGiven {
  /** Name of the body; null: the one in which most members vote. */
  body: string | null;
  count: number;
}

export interface RecordImport {
  /** Our id or the address of the place whose council this is. */
  place: string;
  record: CouncilRecord;
  /** Numbers of seats the person knows and the files do not say. */
  seats?: readonly SeatsGiven[];
}

export interface LegistarImport extends Omit<RecordImport, "record"> {
  files: readonly SavedFile[];
}

/**
 * - `unknown_place`: no such place.
 * - `several_councils`: the files come from more than one council.
 * - `other_place`: this council's records were imported for another place.
 */
export type ImportRefusal =
  "unknown_place" | "several_councils" | "other_place";

/** Told after every part: how many of how many parts are done. */
export type OnProgress = (progress: {
  done: number;
  total: number;
}) => void | Promise<void>;

/** Saved Legistar responses as a record. Pure; never throws. */
export function readLegistarRecord(files: readonly SavedFile[]): CouncilRecord {
  return normalizeLegistar(readLegistarFiles(files));
}

/**
 * What importing these saved Legistar responses would do: rows created,
 * updated, unchanged, skipped and conflicting, and the reason for each row
 * that does not come in. Changes nothing.
 */
export function planLegistarImport(
  world: World,
  actor: ImportActor,
  { files, ...input }: LegistarImport,
  onProgress?: OnProgress,
): Promise<Result<ImportReport, ImportRefusal>> {
  const record = readLegistarRecord(files);
  return planRecordImport(world, actor, { ...input, record }, onProgress);
}

/**
 * Imports saved Legistar responses. A second run of the same files changes
 * nothing. People come first, then meetings part by part, each part all or
 * nothing: an import that breaks off can simply be run again.
 */
export function runLegistarImport(
  world: World,
  actor: ImportActor,
  { files, ...input }: LegistarImport,
  onProgress?: OnProgress,
): Promise<Result<ImportReport, ImportRefusal>> {
  const record = readLegistarRecord(files);
  return runRecordImport(world, actor, { ...input, record }, onProgress);
}

/** {@link planLegistarImport} for a record that was read before. */
export function planRecordImport(
  world: World,
  _actor: ImportActor,
  input: RecordImport,
  onProgress?: OnProgress,
): Promise<Result<ImportReport, ImportRefusal>> {
  return importRecord(
    world,
    input,
    {
      people: (plan) => plan(world.db.read),
      part: (plan) => plan(world.db.read),
      stores: false,
    },
    onProgress,
  );
}

/** {@link runLegistarImport} for a record that was read before. */
export async function runRecordImport(
  world: World,
  actor: ImportActor,
  input: RecordImport,
  onProgress?: OnProgress,
): Promise<Result<ImportReport, ImportRefusal>> {
  const place = await findPlaceForImport(world.db.read, input.place);
  if (place === undefined) return refused("unknown_place");
  const result = await importRecord(
    world,
    input,
    {
      people: (plan) =>
        world.db.transaction(async (trx) => {
          await lockPlaceForImport(trx, place.id);
          const planned = await plan(trx);
          await storeImportedPeople(world, trx, planned.changes, {
            place,
            groupId: actor.groupId,
          });
          return planned;
        }),
      part: (plan) =>
        world.db.transaction(async (trx) => {
          await lockPlaceForImport(trx, place.id);
          const planned = await plan(trx);
          await storeImportedVotes(world, trx, planned.changes, actor);
          return planned;
        }),
      stores: true,
    },
    onProgress,
  );
  if (result.ok) await logImport(world, actor, place.id, result.value);
  return result;
}

/** How the two halves of an import are carried out: looked at, or stored. */
interface Carrier {
  people(
    plan: (db: Reader) => Promise<ReturnType<typeof planPeople>>,
  ): Promise<ReturnType<typeof planPeople>>;
  part(
    plan: (db: Reader) => Promise<ReturnType<typeof planMeetings>>,
  ): Promise<ReturnType<typeof planMeetings>>;
  /** Whether ids given to new rows will be found in the database. */
  stores: boolean;
}

async function importRecord(
  world: World,
  { place: idOrSlug, record, seats = [] }: RecordImport,
  carrier: Carrier,
  onProgress: OnProgress = () => {},
): Promise<Result<ImportReport, ImportRefusal>> {
  const place = await findPlaceForImport(world.db.read, idOrSlug);
  if (place === undefined) return refused("unknown_place");
  const system = await systemFor(world.db.read, place, record);
  if (!system.ok) return system;

  const tally = new Tally(record.refusals, record.notices);
  const tools: PlanTools = { newId: () => world.newId(), hashOf };
  const today = dayIn(place.timeZone, world.now());
  const parts = partsOf(record);
  const total = parts.length + 1;

  const { voters } = await carrier.people(async (db) =>
    planPeople(
      record,
      await knownPeople(db, system.value, place.id),
      { system: system.value, placeId: place.id, today, seats },
      tools,
      tally,
    ),
  );
  await onProgress({ done: 1, total });

  const options: MeetingOptions = {
    system: system.value,
    placeId: place.id,
    timeZone: place.timeZone,
    today,
    matters: mattersOf(record.items),
  };
  const meetings = new Set<string>();
  for (const [index, part] of parts.entries()) {
    const { meetingIds } = await carrier.part(async (db) =>
      planMeetings(
        part,
        await knownVotes(db, part, voters, options),
        voters,
        options,
        tools,
        tally,
      ),
    );
    for (const id of meetingIds) meetings.add(id);
    await onProgress({ done: index + 2, total });
  }
  return done(
    tally.report(
      system.value,
      record.fileCount,
      carrier.stores
        ? { ...peopleOf(record, voters), meetings: [...meetings] }
        : { bodies: [], meetings: [], officials: [] },
    ),
  );
}

/** Our ids of the record's bodies and officials. */
function peopleOf(
  record: CouncilRecord,
  voters: KnownVoters,
): Pick<StoredSubjects, "bodies" | "officials"> {
  const known = (ids: (string | undefined)[]) => [
    ...new Set(ids.filter((id) => id !== undefined)),
  ];
  return {
    bodies: known(
      record.bodies.map(({ externalId }) => voters.bodies.get(externalId)?.id),
    ),
    officials: known(
      record.persons.map(({ externalId }) => voters.officials.get(externalId)),
    ),
  };
}

/**
 * The name under which this council's ids are kept. Ids of two councils must
 * never mix; files that do not say whose they are belong to the place's own.
 */
async function systemFor(
  db: Reader,
  place: { id: string; slug: string },
  record: CouncilRecord,
): Promise<Result<string, ImportRefusal>> {
  if (record.notices.some(({ reason }) => reason === "several_clients")) {
    return refused("several_councils");
  }
  const { system, client } = record.source;
  const known = await listSystemsOfPlace(db, place.id, `${system}:`);
  const byPlace = `${system}:${place.slug}`;
  if (client === null) {
    const [only, ...others] = known;
    return done(only !== undefined && others.length === 0 ? only : byPlace);
  }
  const byClient = `${system}:${client}`;
  if (known.includes(byClient)) return done(byClient);
  if (known.includes(byPlace)) return done(byPlace);
  const elsewhere = await listPlacesOfSystem(db, byClient);
  return elsewhere.length > 0 ? refused("other_place") : done(byClient);
}

async function knownPeople(
  db: Reader,
  system: string,
  placeId: string,
): Promise<KnownPeople> {
  const links = await listExternalIdsOfKinds(db, system, [
    "body",
    "official",
    "term",
  ]);
  return {
    links: byKey(links),
    bodies: await listBodiesForImport(db, placeId),
    officials: await listOfficialsForImport(db, placeId),
    seats: await listSeatsForImport(db, placeId),
    terms: await listTermsForImport(db, placeId),
  };
}

async function knownVotes(
  db: Reader,
  part: RecordPart,
  voters: KnownVoters,
  { system, placeId }: MeetingOptions,
): Promise<KnownVotes> {
  const ask = (kind: string, ids: readonly string[]) =>
    listExternalIds(db, system, kind, [...new Set(ids)]);
  const meetingLinks = await ask("meeting", [
    ...part.meetings.map(({ externalId }) => externalId),
    ...part.items.map(({ meetingExternalId }) => meetingExternalId),
  ]);
  const motionLinks = await ask("motion", [
    ...part.items.map(({ externalId }) => externalId),
    ...part.votes.map(({ itemExternalId }) => itemExternalId),
  ]);
  const itemLinks = await ask("item", [
    ...part.items.map(({ externalId }) => externalId),
    ...part.votes.map(({ itemExternalId }) => itemExternalId),
  ]);
  const voteLinks = await ask(
    "vote",
    part.votes.map(({ externalId }) => externalId),
  );
  const matterLinks = await ask(
    "matter",
    part.items.flatMap(({ matterExternalId, matterFile }) =>
      [matterExternalId, matterFile].filter((id) => id !== null),
    ),
  );
  const motions = await listMotionsByIds(
    db,
    motionLinks.map(({ subjectId }) => subjectId),
  );
  const items = await listAgendaItemsByIds(
    db,
    itemLinks.map(({ subjectId }) => subjectId),
  );
  const meetings = await listMeetingsByIds(db, [
    ...new Set([
      ...items.map(({ meetingId }) => meetingId),
      ...meetingLinks.map(({ subjectId }) => subjectId),
      ...motions.map(({ meetingId }) => meetingId).filter((id) => id !== null),
    ]),
  ]);
  const bodyIds = [...voters.bodies.values()].map(({ id }) => id);
  const enteredByHand = await listMeetingsEnteredByHand(db, system, bodyIds, [
    ...new Set(part.meetings.map(({ localDate }) => localDate)),
  ]);
  const rollCalls = await listLatestRollCalls(
    db,
    motions.map(({ id }) => id),
  );
  const castVotes = await listCastVotes(
    db,
    rollCalls.map(({ id }) => id),
  );
  const standing = await listExternalIdsOfSubjects(
    db,
    system,
    "vote",
    castVotes.map(({ id }) => id),
  );
  return {
    links: byKey([
      ...meetingLinks,
      ...itemLinks,
      ...motionLinks,
      ...voteLinks,
      ...matterLinks,
      ...standing,
    ]),
    meetings: [
      ...meetings.map((meeting) => ({ ...meeting, linked: true })),
      ...enteredByHand.map((meeting) => ({ ...meeting, linked: false })),
    ].map((meeting) => ({
      ...meeting,
      status: meeting.status as "scheduled" | "held" | "cancelled",
    })),
    items: items.map((item) => ({ ...item, consent: item.consent === 1 })),
    motions: motions.map((motion) => ({
      ...motion,
      kind: motion.kind as MotionKind,
      consent: motion.consent === 1,
      recordedResult: motion.recordedResult as "pass" | "fail" | null,
    })),
    matters: await listMattersByFile(
      db,
      placeId,
      [
        ...new Set([...part.items, ...items].map((item) => item.matterFile)),
      ].filter((file) => file !== null),
    ),
    rollCalls: rollCalls.map((roll) => ({
      ...roll,
      votes: castVotes
        .filter(({ rollCallId }) => rollCallId === roll.id)
        .map(({ rollCallId: _, option, ...cast }) => ({
          ...cast,
          option: option as VoteOption,
        })),
    })),
    rules: await knownRules(db, [...voters.bodiesById.keys()]),
  };
}

async function knownRules(
  db: Reader,
  bodyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly BodyRule[]>> {
  const rules = new Map<string, BodyRule[]>();
  for (const row of await listRulesForImport(db, bodyIds)) {
    const rule: BodyRule = {
      ...(JSON.parse(row.rule) as BodyRule),
      motionKinds:
        row.motionKind === null ? [] : [row.motionKind as MotionKind],
      validFrom: row.validFrom,
      validTo: row.validTo,
    };
    rules.set(row.bodyId, [...(rules.get(row.bodyId) ?? []), rule]);
  }
  return rules;
}

function byKey(
  links: readonly ExternalLink[],
): ReadonlyMap<string, ExternalLink> {
  return new Map(
    links.map((link) => [linkKey(link.kind, link.externalId), link]),
  );
}

function hashOf(facts: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(facts))
    .digest("base64url")
    .slice(0, 22);
}

/** Who imported what, in figures; the rows themselves are public records. */
async function logImport(
  world: World,
  actor: ImportActor,
  placeId: string,
  report: ImportReport,
): Promise<void> {
  const { counts } = report;
  await world.db.transaction((trx) =>
    recordActivity(world, trx, {
      groupId: actor.groupId,
      accountId: actor.accountId,
      verb: "council_record.imported",
      subjectKind: "jurisdiction",
      subjectId: placeId,
      detail: {
        system: report.system,
        meetings: counts.meeting.created + counts.meeting.updated,
        items: counts.item.created + counts.item.updated,
        motions: counts.motion.created + counts.motion.updated,
        votes: counts.vote.created + counts.vote.updated,
        officials: counts.person.created + counts.person.updated,
      },
    }),
  );
}

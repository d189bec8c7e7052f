import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";

import type { Reader } from "@db/connection.server";
import {
  findPlaceForImport,
  lockPlaceForImport,
} from "@db/queries/transfers.server";

import { storeImportedPeople } from "~/features/officials/service/store-imported.server";
import { storeImportedVotes } from "~/features/votes/service/store-imported.server";
import { dayIn } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { World } from "~/server/world.server";

import type { KnownVoters, PlanTools } from "../rules/known-people";
import type { MeetingOptions } from "../rules/known-votes";
import { mattersOf } from "../rules/matters";
import { planMeetings } from "../rules/meetings";
import { partsOf } from "../rules/parts";
import { planPeople } from "../rules/people";
import { withoutLongNames } from "../rules/long-names";
import { withoutUnsafeNotes } from "../rules/safe-notes";
import { Tally } from "../rules/tally";
import { unknownWords } from "../rules/unknown-words";
import type { SameVoteChoice } from "../rules/same-vote";
import type { SaidWords } from "../rules/unknown-words";
import type { CouncilRecord, ImportReport, StoredSubjects } from "../types";
import { knownPeople } from "./known-people.server";
import { knownVotes } from "./known-votes.server";
import { keepWords, rememberedWords } from "./vote-words.server";
import { systemFor } from "./record-system.server";

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
  /** Who is who, by the source's id of the person; see PersonQuestion. */
  choices?: Readonly<Record<string, string>>;
  /** What words of votes mean, by the word as compared (see wordKey). */
  words?: SaidWords;
  /** What votes that look like ones on record are, by the item's id. */
  sameVotes?: Readonly<Record<string, SameVoteChoice>>;
  /** What all other such votes are: the one alike, or votes of their own. */
  allSameVotes?: "same" | "apart" | null;
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

/**
 * What importing a record would do: rows created, updated, unchanged, skipped
 * and conflicting, and the reason for each row that does not come in. Changes
 * nothing.
 */
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

/**
 * Imports a record. A second run of the same record changes nothing. People
 * come first, then meetings part by part, each part all or nothing: an import
 * that breaks off can simply be run again.
 */
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
  if (result.ok) {
    await keepWords(world, actor, place.id, input.words ?? {});
    await logImport(world, actor, place.id, result.value);
  }
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
  {
    place: idOrSlug,
    record: asRead,
    seats = [],
    choices = {},
    words = {},
    sameVotes = {},
    allSameVotes = null,
  }: RecordImport,
  carrier: Carrier,
  onProgress: OnProgress = () => {},
): Promise<Result<ImportReport, ImportRefusal>> {
  const place = await findPlaceForImport(world.db.read, idOrSlug);
  if (place === undefined) return refused("unknown_place");
  const record = withoutUnsafeNotes(withoutLongNames(asRead));
  const system = await systemFor(world.db.read, place, record);
  if (!system.ok) return system;

  const tally = new Tally(record.refusals, record.notices);
  const said = {
    ...(await rememberedWords(world.db.read, place.id)),
    ...words,
  };
  for (const word of unknownWords(record, said)) tally.word(word);
  const tools: PlanTools = { newId: () => world.newId(), hashOf };
  const today = dayIn(place.timeZone, world.now());
  const parts = partsOf(record);
  const total = parts.length + 1;

  const { voters } = await carrier.people(async (db) =>
    planPeople(
      record,
      await knownPeople(db, system.value, place.id),
      { system: system.value, placeId: place.id, today, seats, choices },
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
    words: record.source.system === "csv" ? {} : said,
    sameVotes,
    allSameVotes,
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
    // SQLite answers at once: without a turn here the site would stand still.
    await nextTurn();
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

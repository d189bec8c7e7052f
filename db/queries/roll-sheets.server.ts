import { MARKS, NO_MARK } from "~/features/votes/records/types";
import type { VoteOption } from "~/features/votes/types";

import type { Reader, Writer } from "../connection.server";
import type { RollSheetTable } from "../schema/votes";
import { inBatches } from "./batches";

/** Motions looked at in one go: 100 rolls of 400 members are 40,000 rows. */
const PORTION = 100;

/** What a motion's sheet has to say, read from the rows themselves. */
interface Wanted {
  motionId: string;
  bodyId: string;
  /** Null: there is no roll, or no meeting. */
  sheet: Omit<RollSheetTable, "marks" | "motion_id" | "body_id"> | null;
  /** What each official did; of several rows the last. */
  votes: Map<string, string>;
  /** Rolls of the motion that are not in the record any more. */
  pastRolls: string[];
  /** Rows of its newest roll carry another place in the record. */
  misplaced: boolean;
}

/** The character that stands for an option on a sheet. */
function markOf(option: string): string {
  return MARKS[option as VoteOption] ?? MARKS.other;
}

async function wantedSheets(
  db: Reader,
  motionIds: readonly string[],
): Promise<Wanted[]> {
  const motions = await db
    .selectFrom("motions as mo")
    .leftJoin("meetings as m", "m.id", "mo.meeting_id")
    .select([
      "mo.id",
      "mo.body_id as bodyId",
      "mo.kind",
      "mo.sequence",
      "m.local_date as heldOn",
    ])
    .where("mo.id", "in", motionIds)
    .orderBy("mo.id")
    .execute();
  const rolls = await db
    .selectFrom("roll_calls as r")
    .select(["r.id", "r.motion_id as motionId"])
    .where("r.motion_id", "in", motionIds)
    .orderBy("r.motion_id")
    .orderBy("r.version", "desc")
    .execute();
  const versions = new Map<string, string[]>();
  for (const { id, motionId } of rolls) {
    const known = versions.get(motionId);
    if (known) known.push(id);
    else versions.set(motionId, [id]);
  }
  const newest = motions.flatMap(({ id, heldOn }) =>
    heldOn === null ? [] : (versions.get(id)?.[0] ?? []),
  );
  const votes = newest.length === 0 ? [] : await listMarksOf(db, newest);
  const byRoll = new Map<string, typeof votes>();
  for (const vote of votes) {
    const known = byRoll.get(vote.rollCallId);
    if (known) known.push(vote);
    else byRoll.set(vote.rollCallId, [vote]);
  }
  return motions.map((motion): Wanted => {
    const [roll, ...past] = versions.get(motion.id) ?? [];
    const about = { motionId: motion.id, bodyId: motion.bodyId };
    if (roll === undefined || motion.heldOn === null)
      return {
        ...about,
        sheet: null,
        votes: new Map(),
        pastRolls: versions.get(motion.id) ?? [],
        misplaced: false,
      };
    const { heldOn, sequence, kind } = motion;
    const rows = byRoll.get(roll) ?? [];
    return {
      ...about,
      sheet: {
        roll_call_id: roll,
        held_on: heldOn,
        sequence,
        kind,
        yes: rows.filter(({ option }) => option === "yes").length,
        no: rows.filter(({ option }) => option === "no").length,
      },
      votes: new Map(
        rows.flatMap(({ officialId, option }) =>
          officialId === null ? [] : [[officialId, markOf(option)] as const],
        ),
      ),
      pastRolls: past,
      misplaced: rows.some(
        (row) => row.recordOn !== heldOn || row.recordSequence !== sequence,
      ),
    };
  });
}

function listMarksOf(db: Reader, rollCallIds: readonly string[]) {
  return db
    .selectFrom("cast_votes as c")
    .select([
      "c.roll_call_id as rollCallId",
      "c.official_id as officialId",
      "c.option",
      "c.record_on as recordOn",
      "c.record_sequence as recordSequence",
    ])
    .where("c.roll_call_id", "in", rollCallIds)
    .orderBy("c.roll_call_id")
    .orderBy("c.position")
    .orderBy("c.id")
    .execute();
}

/** Members of a body by their numbers on its sheets. */
export function listVotersOf(db: Reader, bodyId: string) {
  return db
    .selectFrom("body_voters as v")
    .select(["v.number", "v.official_id as officialId"])
    .where("v.body_id", "=", bodyId)
    .orderBy("v.number")
    .execute();
}

/**
 * Says that these bodies' records change, in one order for everybody, so that
 * two who change the same record take turns.
 */
export async function touchRecords(
  trx: Writer,
  bodyIds: readonly string[],
): Promise<void> {
  for (const bodyId of [...new Set(bodyIds)].sort()) {
    await trx
      .insertInto("body_records")
      .values({ body_id: bodyId, version: 1 })
      .onConflict((conflict) =>
        conflict.column("body_id").doUpdateSet((eb) => ({
          version: eb("body_records.version", "+", 1),
        })),
      )
      .execute();
  }
}

/**
 * Writes anew what is kept of these motions' rolls, from the rows themselves:
 * after a roll, a correction, an import, another kind, number, meeting or day.
 * To be called in the transaction that changed them; asking for a motion whose
 * sheet is right changes nothing but the version.
 */
export async function keepSheets(
  trx: Writer,
  motionIds: readonly string[],
): Promise<void> {
  const ids = [...new Set(motionIds)].sort();
  await touchRecords(trx, await bodiesOf(trx, ids));
  const numbers = new Map<string, Map<string, number>>();
  await inBatches(ids, PORTION, async (batch) => {
    const wanted = await wantedSheets(trx, batch);
    await trx
      .deleteFrom("roll_sheets")
      .where("motion_id", "in", batch)
      .execute();
    const sheets: RollSheetTable[] = [];
    for (const { motionId, bodyId, sheet, votes } of wanted) {
      if (sheet === null) continue;
      let known = numbers.get(bodyId);
      if (known === undefined) {
        known = await numbersOf(trx, bodyId);
        numbers.set(bodyId, known);
      }
      await numberVoters(trx, bodyId, known, [...votes.keys()]);
      sheets.push({
        motion_id: motionId,
        body_id: bodyId,
        ...sheet,
        marks: lineOf(votes, known),
      });
    }
    if (sheets.length > 0)
      await trx.insertInto("roll_sheets").values(sheets).execute();
    await placeRows(trx, wanted);
    return [];
  });
}

async function bodiesOf(
  db: Reader,
  motionIds: readonly string[],
): Promise<string[]> {
  const rows = await inBatches(motionIds, 500, (batch) =>
    db
      .selectFrom("motions")
      .select("body_id as bodyId")
      .distinct()
      .where("id", "in", batch)
      .execute(),
  );
  return rows.map(({ bodyId }) => bodyId);
}

async function numbersOf(
  db: Reader,
  bodyId: string,
): Promise<Map<string, number>> {
  const rows = await listVotersOf(db, bodyId);
  return new Map(rows.map(({ officialId, number }) => [officialId, number]));
}

/** Gives numbers to those who have none in this body yet. */
async function numberVoters(
  trx: Writer,
  bodyId: string,
  known: Map<string, number>,
  officialIds: readonly string[],
): Promise<void> {
  const unknown = officialIds.filter((id) => !known.has(id));
  for (const officialId of unknown) known.set(officialId, known.size);
  await inBatches(unknown, PORTION, async (batch) => {
    await trx
      .insertInto("body_voters")
      .values(
        batch.map((officialId) => ({
          body_id: bodyId,
          number: known.get(officialId) ?? 0,
          official_id: officialId,
        })),
      )
      .execute();
    return [];
  });
}

/** A line of marks, each at its official's number. */
function lineOf(
  votes: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, number>,
): string {
  const marks: string[] = [];
  for (const [officialId, mark] of votes) {
    const number = numbers.get(officialId) ?? 0;
    while (marks.length <= number) marks.push(NO_MARK);
    marks[number] = mark;
  }
  return marks.join("");
}

/** Puts the rows of newest rolls in their place, takes others out of it. */
async function placeRows(
  trx: Writer,
  wanted: readonly Wanted[],
): Promise<void> {
  for (const { sheet, misplaced } of wanted) {
    if (sheet === null || !misplaced) continue;
    await trx
      .updateTable("cast_votes")
      .set({ record_on: sheet.held_on, record_sequence: sheet.sequence })
      .where("roll_call_id", "=", sheet.roll_call_id)
      .execute();
  }
  const past = wanted.flatMap(({ pastRolls }) => pastRolls);
  await inBatches(past, 300, async (batch) => {
    await trx
      .updateTable("cast_votes")
      .set({ record_on: null, record_sequence: null })
      .where("roll_call_id", "in", batch)
      .where("record_on", "is not", null)
      .execute();
    return [];
  });
}

/** Votes whose rolls stand, or may stand, at these meetings. */
export async function listMotionIdsAt(
  db: Reader,
  meetingIds: readonly string[],
): Promise<string[]> {
  const rows = await inBatches(meetingIds, 500, (batch) =>
    db
      .selectFrom("motions")
      .select("id")
      .where("meeting_id", "in", batch)
      .orderBy("id")
      .execute(),
  );
  return rows.map(({ id }) => id);
}

/** Motions to whose rolls these rows belong. */
export async function listMotionIdsOfVotes(
  db: Reader,
  voteIds: readonly string[],
): Promise<string[]> {
  const rows = await inBatches(voteIds, 500, (batch) =>
    db
      .selectFrom("cast_votes as c")
      .innerJoin("roll_calls as r", "r.id", "c.roll_call_id")
      .select("r.motion_id as motionId")
      .distinct()
      .where("c.id", "in", batch)
      .execute(),
  );
  return rows.map(({ motionId }) => motionId);
}

/** Day and number at the meeting of each of these motions: for new rows. */
export async function listPlacesInRecord(
  db: Reader,
  motionIds: readonly string[],
): Promise<{ motionId: string; heldOn: string; sequence: number }[]> {
  return inBatches(motionIds, 500, (batch) =>
    db
      .selectFrom("motions as mo")
      .innerJoin("meetings as m", "m.id", "mo.meeting_id")
      .select(["mo.id as motionId", "m.local_date as heldOn", "mo.sequence"])
      .where("mo.id", "in", batch)
      .orderBy("mo.id")
      .execute(),
  );
}

/**
 * After rows of votes went from one official to another (a merge, or its
 * undoing): the marks of both, in the rolls of these rows, as the rows now are.
 */
export async function moveMarks(
  trx: Writer,
  {
    voteIds,
    officialIds,
  }: { voteIds: readonly string[]; officialIds: readonly [string, string] },
): Promise<void> {
  const sheets = await inBatches(voteIds, 300, (batch) =>
    trx
      .selectFrom("cast_votes as c")
      .innerJoin("roll_sheets as s", "s.roll_call_id", "c.roll_call_id")
      .select([
        "s.motion_id as motionId",
        "s.roll_call_id as rollCallId",
        "s.body_id as bodyId",
        "s.marks",
      ])
      .where("c.id", "in", batch)
      .execute(),
  );
  const bodyIds = [...new Set(sheets.map(({ bodyId }) => bodyId))];
  await touchRecords(trx, bodyIds);
  const numbers = new Map<string, Map<string, number>>();
  for (const bodyId of bodyIds) {
    const known = await numbersOf(trx, bodyId);
    await numberVoters(trx, bodyId, known, officialIds);
    numbers.set(bodyId, known);
  }
  await inBatches(sheets, 300, async (batch) => {
    const rows = await trx
      .selectFrom("cast_votes")
      .select([
        "roll_call_id as rollCallId",
        "official_id as officialId",
        "option",
      ])
      .where(
        "roll_call_id",
        "in",
        batch.map(({ rollCallId }) => rollCallId),
      )
      .where("official_id", "in", officialIds)
      .orderBy("roll_call_id")
      .orderBy("position")
      .orderBy("id")
      .execute();
    const marks = new Map(
      rows.map((row) => [
        `${row.rollCallId} ${row.officialId}`,
        markOf(row.option),
      ]),
    );
    for (const sheet of batch) {
      const line = [...sheet.marks];
      for (const officialId of officialIds) {
        const number = numbers.get(sheet.bodyId)?.get(officialId) ?? 0;
        while (line.length <= number) line.push(NO_MARK);
        line[number] =
          marks.get(`${sheet.rollCallId} ${officialId}`) ?? NO_MARK;
      }
      await trx
        .updateTable("roll_sheets")
        .set({ marks: line.join("") })
        .where("motion_id", "=", sheet.motionId)
        .execute();
    }
    return [];
  });
}

// ------------------------------------------------------------- reading

/** How often a body's record has changed; 0 while it has none. */
export async function findRecordVersion(
  db: Reader,
  bodyId: string,
): Promise<number> {
  const row = await db
    .selectFrom("body_records")
    .select("version")
    .where("body_id", "=", bodyId)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** All sheets of a body, the latest vote first. */
export function listSheetsOf(db: Reader, bodyId: string) {
  return db
    .selectFrom("roll_sheets as s")
    .select([
      "s.motion_id as motionId",
      "s.roll_call_id as rollId",
      "s.held_on as heldOn",
      "s.sequence",
      "s.kind",
      "s.yes",
      "s.no",
      "s.marks",
    ])
    .where("s.body_id", "=", bodyId)
    .orderBy("s.held_on", "desc")
    .orderBy("s.sequence", "desc")
    .orderBy("s.roll_call_id", "desc")
    .execute();
}

/** Names of these officials. */
export function listNamesOf(db: Reader, officialIds: readonly string[]) {
  return inBatches(officialIds, 500, (batch) =>
    db
      .selectFrom("officials as o")
      .select(["o.id", "o.name", "o.slug", "o.family_name as familyName"])
      .where("o.id", "in", batch)
      .orderBy("o.id")
      .execute(),
  );
}

// ------------------------------------------------------------ recounting

/** A portion of all votes, in the order of their ids. */
export async function listMotionIdsAfter(
  db: Reader,
  { after, limit }: { after: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("motions")
    .select("id")
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Of these motions those whose kept sheet is not what their rows say. */
export async function listWrongSheets(
  db: Reader,
  motionIds: readonly string[],
): Promise<string[]> {
  const numbers = new Map<string, Map<string, number>>();
  return inBatches(motionIds, PORTION, async (batch) => {
    const wanted = await wantedSheets(db, batch);
    const kept = await db
      .selectFrom("roll_sheets")
      .selectAll()
      .where("motion_id", "in", batch)
      .execute();
    const past = wanted.flatMap(({ pastRolls }) => pastRolls);
    const left =
      past.length === 0
        ? []
        : await db
            .selectFrom("cast_votes as c")
            .innerJoin("roll_calls as r", "r.id", "c.roll_call_id")
            .select("r.motion_id as motionId")
            .distinct()
            .where("c.roll_call_id", "in", past)
            .where("c.record_on", "is not", null)
            .execute();
    const wrong: string[] = [];
    for (const each of wanted) {
      const sheet = kept.find(({ motion_id }) => motion_id === each.motionId);
      const known =
        numbers.get(each.bodyId) ?? (await numbersOf(db, each.bodyId));
      numbers.set(each.bodyId, known);
      const right =
        !each.misplaced &&
        left.every(({ motionId }) => motionId !== each.motionId) &&
        (each.sheet === null
          ? sheet === undefined
          : sheet !== undefined && saysTheSame({ ...sheet }, each, known));
      if (!right) wrong.push(each.motionId);
    }
    return wrong;
  });
}

function saysTheSame(
  kept: RollSheetTable,
  { sheet, bodyId, votes }: Wanted,
  numbers: ReadonlyMap<string, number>,
): boolean {
  const rest = (line: string) => line.replace(/\.+$/, "");
  return (
    sheet !== null &&
    kept.body_id === bodyId &&
    kept.roll_call_id === sheet.roll_call_id &&
    kept.held_on === sheet.held_on &&
    kept.sequence === sheet.sequence &&
    kept.kind === sheet.kind &&
    kept.yes === sheet.yes &&
    kept.no === sheet.no &&
    [...votes.keys()].every((id) => numbers.has(id)) &&
    rest(kept.marks) === rest(lineOf(votes, numbers))
  );
}

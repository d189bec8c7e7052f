import type { Reader } from "@db/connection.server";
import {
  listExternalIds,
  listExternalIdsOfSubjects,
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
  listLinesOfMotions,
  listMotionsOfOtherSources,
} from "@db/queries/same-votes.server";

import type { BodyRule, MotionKind, VoteOption } from "~/features/votes/types";

import type { KnownVoters } from "../rules/known-people";
import type {
  KnownVotes,
  MeetingOptions,
  RecordPart,
} from "../rules/known-votes";
import { byKey } from "./known-people.server";

/** What the database holds of the meetings, motions and votes a part names. */
export async function knownVotes(
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
  const bodyIds = [...voters.bodies.values()].map(({ id }) => id);
  const days = [...new Set(part.meetings.map(({ localDate }) => localDate))];
  const otherMotions = await listMotionsOfOtherSources(
    db,
    system,
    bodyIds,
    days,
  );
  const lines = await listLinesOfMotions(
    db,
    otherMotions.map(({ id }) => id),
  );
  const lineOf = new Map(lines.map(({ id, motionId }) => [motionId, id]));
  const motions = await listMotionsByIds(db, [
    ...new Set([
      ...motionLinks.map(({ subjectId }) => subjectId),
      ...otherMotions.map(({ id }) => id),
    ]),
  ]);
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
  const enteredByHand = await listMeetingsEnteredByHand(
    db,
    system,
    bodyIds,
    days,
  );
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
    otherMotions: otherMotions.map((motion) => ({
      ...motion,
      itemId: lineOf.get(motion.id) ?? null,
    })),
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

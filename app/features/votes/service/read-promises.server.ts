import type { Reader } from "@db/connection.server";
import {
  findPromise,
  listNotesOf,
  listPromisedVotes,
  listPromises,
  listVersionsOf,
} from "@db/queries/promises.server";
import type { PromiseFilter } from "@db/queries/promises.server";

import type { DemandState } from "~/features/demands/types";
import type { World } from "~/server/world.server";

import type { LedgerSearch } from "../promises/schema";
import type {
  PromiseAct,
  PromiseFate,
  PromiseSide,
  PromiseSource,
  PromiseState,
  PromiseVisibility,
  PromisedVote,
} from "../promises/types";
import { outcomeOf } from "../rules/promises";
import type { PromiseOutcome } from "../rules/promises";
import { plainWord } from "../rules/words";
import type { VoteOption } from "../types";
import type { ReaderScope } from "./reader-scope.server";

/** Promises a list looks at, at most: a group records tens. */
const MOST = 2_000;

/** A vote a promise is held against, with its source. */
export interface PromisedVoteView extends PromisedVote {
  title: string;
  bodyName: string;
  word: string | null;
  recordedResult: "pass" | "fail" | null;
  sourceUrl: string | null;
}

/** A promise in its newest words, and what became of it. */
export interface PromiseView {
  id: string;
  state: PromiseState;
  version: number;
  side: PromiseSide;
  saidOn: string;
  quote: string;
  sourceKind: PromiseSource;
  sourceUrl: string | null;
  note: string;
  visibility: PromiseVisibility;
  /** The one vote it is about; null: every vote on what is asked. */
  motionId: string | null;
  groupId: string;
  groupName: string;
  official: { id: string; name: string; slug: string };
  demand: {
    id: string;
    title: string;
    state: DemandState;
    campaignId: string;
    campaignName: string;
  } | null;
  /** It is about a demand that its group keeps to itself. */
  demandHidden: boolean;
  provision: { en: string; es: string } | null;
  outcome: PromiseOutcome<PromisedVoteView>;
}

/** Promises this reader may see, the latest said first, with their outcome. */
export async function promisesFor(
  world: World,
  filter: PromiseFilter,
  scope: ReaderScope,
): Promise<PromiseView[]> {
  const db = world.db.read;
  return withOutcomes(
    db,
    await listPromises(db, { ...filter, limit: MOST }, scope),
  );
}

type PromiseRow = NonNullable<Awaited<ReturnType<typeof findPromise>>>;

async function withOutcomes(
  db: Reader,
  rows: readonly PromiseRow[],
): Promise<PromiseView[]> {
  const votes = new Map<string, PromisedVoteView[]>();
  for (let start = 0; start < rows.length; start += 200) {
    const ids = rows.slice(start, start + 200).map(({ id }) => id);
    for (const row of await listPromisedVotes(db, ids)) {
      const { promiseId, rollUrl, motionUrl, minutesUrl, ...vote } = row;
      const view: PromisedVoteView = {
        ...vote,
        option: row.option as VoteOption | null,
        recordedResult: row.recordedResult as "pass" | "fail" | null,
        sourceUrl: rollUrl ?? motionUrl ?? minutesUrl,
      };
      votes.set(promiseId, [...(votes.get(promiseId) ?? []), view]);
    }
  }
  return rows.map((row): PromiseView => {
    const side = row.side as PromiseSide;
    return {
      id: row.id,
      state: row.state as PromiseState,
      version: row.version,
      side,
      saidOn: row.saidOn,
      quote: row.quote,
      sourceKind: row.sourceKind as PromiseSource,
      sourceUrl: row.sourceUrl,
      note: row.note,
      visibility: row.visibility as PromiseVisibility,
      motionId: row.motionId,
      groupId: row.groupId,
      groupName: row.groupName,
      official: {
        id: row.officialId,
        name: row.officialName,
        slug: row.officialSlug,
      },
      demand:
        row.demandId === null
          ? null
          : {
              id: row.demandId,
              title: row.demandTitle ?? "",
              state: row.demandState as DemandState,
              campaignId: row.campaignId ?? "",
              campaignName: row.campaignName ?? "",
            },
      demandHidden: row.aboutDemandId !== null && row.demandId === null,
      provision:
        row.provisionId === null
          ? null
          : { en: row.provisionEn ?? "", es: row.provisionEs ?? "" },
      outcome: outcomeOf({ side, saidOn: row.saidOn }, votes.get(row.id) ?? []),
    };
  });
}

/** What was said about an entry. */
export interface PromiseNoteView {
  id: string;
  act: PromiseAct;
  groupId: string;
  groupName: string;
  words: string;
  onDate: string;
  sourceUrl: string | null;
  /** Only for the groups it concerns. */
  recordedByName: string | null;
  recordedAt: string;
  published: boolean;
}

/** One promise with its whole history, as far as this reader may know it. */
export async function readPromise(
  world: World,
  id: string | undefined,
  scope: ReaderScope,
) {
  const db = world.db.read;
  const row = await findPromise(db, id ?? "", scope);
  const [promise] = row ? await withOutcomes(db, [row]) : [];
  if (!promise) return null;
  const inGroup = scope.own.includes(promise.groupId);
  const [versions, notes] = await Promise.all([
    listVersionsOf(db, promise.id),
    listNotesOf(db, promise.id, scope),
  ]);
  return {
    ...promise,
    inGroup,
    versions: versions
      .map((version) => ({
        ...version,
        side: version.side as PromiseSide,
        sourceKind: version.sourceKind as PromiseSource,
        visibility: version.visibility as PromiseVisibility,
        recordedByName: inGroup ? version.recordedByName : null,
      }))
      // What a group once kept to itself stays its own.
      .filter(({ visibility }) => inGroup || visibility === promise.visibility),
    notes: notes.map(({ publishedAt, ...note }): PromiseNoteView => ({
      ...note,
      act: note.act as PromiseAct,
      recordedByName:
        inGroup || scope.own.includes(note.groupId)
          ? note.recordedByName
          : null,
      published: publishedAt !== null,
    })),
  };
}

export type PromisePage = NonNullable<Awaited<ReturnType<typeof readPromise>>>;

/**
 * The ledger: promises of the reader's groups, and what allies share, narrowed
 * and sorted, with the campaigns and demands they are about. Public promises
 * of strangers are no part of it.
 */
export async function promiseLedger(
  world: World,
  search: LedgerSearch,
  scope: ReaderScope,
): Promise<{
  /** Whether there is any promise at all, without the filters. */
  any: boolean;
  promises: PromiseView[];
  campaigns: { id: string; name: string }[];
  demands: { id: string; title: string }[];
}> {
  const all = await promisesFor(
    world,
    { groupIds: [...scope.own, ...scope.allied] },
    scope,
  );
  const demands = all.flatMap(({ demand }) => demand ?? []);
  const words = plainWord(search.q);
  const fitting = all.filter(
    ({ outcome, demand, official, quote }) =>
      (search.fate === null || outcome.fate === search.fate) &&
      (search.campaign === null || demand?.campaignId === search.campaign) &&
      (search.demand === null || demand?.id === search.demand) &&
      plainWord(`${official.name} ${quote} ${demand?.title ?? ""}`).includes(
        words,
      ),
  );
  return {
    any: all.length > 0,
    promises: sorted(fitting, search.sort),
    campaigns: [
      ...new Map(demands.map((d) => [d.campaignId, d.campaignName])),
    ].map(([id, name]) => ({ id, name })),
    demands: [...new Map(demands.map((d) => [d.id, d.title]))].map(
      ([id, title]) => ({ id, title }),
    ),
  };
}

/** What a group wants to see first. */
const URGENCY: Record<PromiseFate, number> = {
  broken: 0,
  no_record: 1,
  no_vote: 2,
  open: 3,
  kept: 4,
};

function sorted(
  promises: readonly PromiseView[],
  by: LedgerSearch["sort"],
): PromiseView[] {
  if (by === "said") return [...promises];
  return [...promises].sort((a, b) =>
    by === "official"
      ? a.official.name.localeCompare(b.official.name)
      : URGENCY[a.outcome.fate] - URGENCY[b.outcome.fate],
  );
}

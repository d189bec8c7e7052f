import type { Writer } from "@db/connection.server";
import {
  anyoneSigned,
  countPetitionsOfGroups,
  findCampaignName,
  findPetitionPlace,
  insertPetition,
  insertPetitionEvent,
  listDemandsOfGroup,
  listOfficialsOfPlace,
  listPetitionsOfGroups,
  listRunningCampaigns,
  listSlugsLike,
  replaceTargets,
  updatePetition,
  updatePetitionState,
} from "@db/queries/petition-board.server";
import { findPetitionOfGroups } from "@db/queries/petitions.server";
import { lockPetition } from "@db/queries/signing.server";

import { dayIn } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { slugify } from "~/lib/slug";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Member } from "~/server/actor.server";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import {
  acceptsSignatures,
  canBecome,
  fixedLanguages,
  freeAddress,
  keepFixed,
  rewordsFixed,
  turnTo,
  wordsMissing,
} from "../rules";
import type { WordsMissing } from "../rules";
import type { PetitionInput } from "../schema";
import { LIST_PAGE_SIZE } from "../types";
import type { ClosingReason, PetitionState, PetitionWords } from "../types";
import { targetsOf, turnsOf } from "./read-petition.server";

/** As many choices as a form can show without becoming a list of its own. */
const MOST_CHOICES = 200;

type By = Pick<Member, "accountId">;

/** One page of the petitions of these groups, newest first. */
export async function listGroupPetitions(
  world: World,
  { groupIds, page }: { groupIds: readonly string[]; page: number },
) {
  const db = world.db.read;
  const [rows, total] = await Promise.all([
    listPetitionsOfGroups(db, {
      groupIds,
      limit: LIST_PAGE_SIZE,
      offset: (page - 1) * LIST_PAGE_SIZE,
    }),
    countPetitionsOfGroups(db, groupIds),
  ]);
  return { petitions: rows.map((row) => withStanding(world, row)), total };
}

type Row = NonNullable<Awaited<ReturnType<typeof findPetitionOfGroups>>>;

function withStanding(world: World, row: Row) {
  const state = row.state as PetitionState;
  const today = dayIn(row.timeZone, world.now());
  const open = acceptsSignatures({ state, closesOn: row.closesOn }, today);
  return { ...row, state, open, today };
}

/** A petition as its group's board sees it. */
export type GroupPetition = ReturnType<typeof withStanding>;

/** A petition of these groups; null when it is not theirs or not there. */
export async function findGroupPetition(
  world: World,
  where: { id: string; groupIds: readonly string[] },
): Promise<GroupPetition | null> {
  if (where.groupIds.length === 0) return null;
  const row = await findPetitionOfGroups(world.db.read, where);
  return row ? withStanding(world, row) : null;
}

/** What the board's page of a petition shows besides the petition itself. */
export async function readGroupPetition(world: World, petition: GroupPetition) {
  const db = world.db.read;
  const [targets, turns, campaign] = await Promise.all([
    targetsOf(world, petition),
    turnsOf(world, petition.id),
    petition.campaignId ? findCampaignName(db, petition.campaignId) : undefined,
  ]);
  return {
    targets,
    turns,
    campaign: campaign
      ? { name: campaign.name, to: paths.campaigns.board(campaign.id) }
      : null,
  };
}

/** Where the choices of a form come from, and what is chosen already. */
export interface ChoosingFor {
  readonly groupId: string;
  readonly placeId: string;
  readonly campaignId: string | null;
  readonly demandId: string | null;
}

/**
 * What can be chosen in the form of a petition of this group and place. What
 * is linked already stays a choice, also when its campaign has closed.
 */
export async function petitionChoices(
  world: World,
  { groupId, placeId, campaignId, demandId }: ChoosingFor,
) {
  const db = world.db.read;
  const limit = MOST_CHOICES;
  const [officials, campaigns, demands] = await Promise.all([
    listOfficialsOfPlace(db, { placeId, limit }),
    listRunningCampaigns(db, { groupId, linkedId: campaignId, limit }),
    listDemandsOfGroup(db, { groupId, linkedId: demandId, limit }),
  ]);
  return { officials, campaigns, demands };
}

/** What can be chosen before there is a petition; null for an unknown place. */
export async function choicesForNew(
  world: World,
  groupId: string,
  placeSlug: string,
) {
  const place = await findPetitionPlace(world.db.read, placeSlug);
  if (!place) return null;
  return petitionChoices(world, {
    groupId,
    placeId: place.id,
    campaignId: null,
    demandId: null,
  });
}

/** Whether its words can still be changed, by language. */
export async function wordsAreFixed(world: World, petition: GroupPetition) {
  return fixedLanguages(
    petition,
    await anyoneSigned(world.db.read, petition.id),
  );
}

export type Unfit = WordsMissing | "noPlace" | "closesInPast";

function wordsOf(input: PetitionInput): PetitionWords {
  const { titleEn = "", titleEs = "", bodyEn = "", bodyEs = "" } = input;
  return { titleEn, titleEs, bodyEn, bodyEs };
}

/**
 * Starts a petition as a draft.
 * @returns its id; or why not, in a word that belongs to a field
 */
export async function startPetition(
  world: World,
  by: By,
  {
    groupId,
    placeSlug,
    once,
    input,
  }: {
    groupId: string;
    placeSlug: string;
    once?: string | undefined;
    input: PetitionInput;
  },
): Promise<Result<{ id: string }, Unfit>> {
  const words = wordsOf(input);
  const missing = wordsMissing(words);
  if (missing) return refused(missing);
  const place = await findPetitionPlace(world.db.read, placeSlug);
  if (!place) return refused("noPlace");
  const today = dayIn(place.timeZone, world.now());
  if (input.closesOn && input.closesOn < today) return refused("closesInPast");
  const links = await linksOf(
    world,
    { groupId, placeId: place.id, campaignId: null, demandId: null },
    input,
  );
  const id = await onceOnly(world, once, by.accountId, async (trx) => {
    const wish = slugify(words.titleEn || words.titleEs);
    const petitionId = world.newId();
    await insertPetition(trx, {
      id: petitionId,
      group_id: groupId,
      campaign_id: links.campaignId,
      demand_id: links.demandId,
      jurisdiction_id: place.id,
      slug: await freeSlug(trx, wish),
      title_en: words.titleEn,
      title_es: words.titleEs,
      body_en: words.bodyEn,
      body_es: words.bodyEs,
      state: "draft",
      goal: input.goal,
      closes_on: input.closesOn ?? null,
      signature_count: 0,
      created_by: by.accountId,
      created_at: timestamp(world),
      purge_on: null,
      purged_at: null,
      hold_why: null,
    });
    await replaceTargets(trx, petitionId, links.officialIds);
    await recordActivity(world, trx, {
      groupId,
      accountId: by.accountId,
      verb: "petition.drafted",
      subjectKind: "petition",
      subjectId: petitionId,
    });
    return petitionId;
  });
  return done({ id });
}

async function freeSlug(trx: Writer, wish: string): Promise<string> {
  const first = freeAddress(wish, new Set());
  return freeAddress(wish, new Set(await listSlugsLike(trx, first)));
}

/**
 * The campaign, the demand and the officials that were chosen, as far as they
 * are the group's own and of this place; anything else is left out. A demand
 * brings its campaign along.
 */
async function linksOf(
  world: World,
  choosing: ChoosingFor,
  input: PetitionInput,
) {
  const choices = await petitionChoices(world, choosing);
  const demand = choices.demands.find((d) => d.id === input.demand);
  const campaign = choices.campaigns.find((c) => c.id === input.campaign);
  const wanted = new Set(input.targets);
  return {
    demandId: demand?.id ?? null,
    campaignId: demand?.campaignId ?? campaign?.id ?? null,
    officialIds: choices.officials
      .map((official) => official.id)
      .filter((id) => wanted.has(id)),
  };
}

/**
 * Changes a petition. Words that people have signed stay as they were, and
 * so do those it is addressed to; the goal, the closing date, campaign and
 * demand can change until it is delivered.
 */
export async function editPetition(
  world: World,
  by: By,
  petition: GroupPetition,
  input: PetitionInput,
): Promise<Result<null, Unfit | "already_done" | "wordsFixed">> {
  if (petition.state === "delivered" || petition.state === "answered") {
    return refused("already_done");
  }
  const closesOn = input.closesOn ?? null;
  if (
    closesOn !== null &&
    closesOn !== petition.closesOn &&
    closesOn < petition.today
  ) {
    return refused("closesInPast");
  }
  const { groupId, id } = petition;
  const links = await linksOf(world, petition, input);
  return world.db.transaction(async (trx) => {
    await lockPetition(trx, id);
    const signed = await anyoneSigned(trx, id);
    const wanted = wordsOf(input);
    const fixed = fixedLanguages(petition, signed);
    // Somebody signed while the organizer was writing: say so, rather than
    // drop the new words without a sound.
    if (rewordsFixed(petition, wanted, fixed)) return refused("wordsFixed");
    const words = keepFixed(petition, wanted, fixed);
    const missing = wordsMissing(words);
    if (missing) return refused(missing);
    await updatePetition(trx, id, {
      title_en: words.titleEn,
      body_en: words.bodyEn,
      title_es: words.titleEs,
      body_es: words.bodyEs,
      goal: input.goal,
      closes_on: closesOn,
      campaign_id: links.campaignId,
      demand_id: links.demandId,
    });
    if (!signed) await replaceTargets(trx, id, links.officialIds);
    await recordActivity(world, trx, {
      groupId,
      accountId: by.accountId,
      verb: "petition.edited",
      subjectKind: "petition",
      subjectId: id,
    });
    return done(null);
  });
}

export interface Turn {
  readonly to: Exclude<PetitionState, "draft" | "answered">;
  /** The day it happened; today when left out. */
  readonly onDate?: string;
  readonly note?: string;
  readonly sourceUrl?: string;
  /** Why it closes. */
  readonly reason?: ClosingReason;
}

export type NoTurn = "someone_was_first" | "onFutureDay" | "closesInPast";

/**
 * Takes a petition to its next state: opened, closed, reopened or delivered,
 * as a dated row with who and why and the count of that moment. Asking twice
 * for a state it is in already is harmless.
 */
export async function turnPetition(
  world: World,
  by: By,
  petition: GroupPetition,
  { to, onDate, note = "", sourceUrl, reason }: Turn,
): Promise<Result<null, NoTurn>> {
  const { id, groupId, state: from, today, closesOn } = petition;
  if (from === to) return done(null);
  if (!canBecome(from, to)) return refused("someone_was_first");
  if (onDate !== undefined && onDate > today) return refused("onFutureDay");
  // Opened past its last day it would look open here and be closed to all.
  if (to === "open" && closesOn !== null && closesOn < today) {
    return refused("closesInPast");
  }
  const outcome = await world.db.transaction(async (trx) => {
    const locked = await lockPetition(trx, id);
    if (!locked || !(await updatePetitionState(trx, { id, from, to }))) {
      return locked?.state === to ? "done" : "late";
    }
    const kind = turnTo(from, to);
    await insertPetitionEvent(trx, {
      id: world.newId(),
      petition_id: id,
      kind,
      on_date: onDate ?? today,
      note,
      source_url: sourceUrl ?? null,
      reason: reason ?? null,
      signature_count: locked.signature_count,
      recorded_by: by.accountId,
      recorded_at: timestamp(world),
    });
    await recordActivity(world, trx, {
      groupId,
      accountId: by.accountId,
      verb: `petition.${kind}`,
      subjectKind: "petition",
      subjectId: id,
      detail: { signatures: locked.signature_count },
    });
    return "done";
  });
  return outcome === "done" ? done(null) : refused("someone_was_first");
}

import { listFrozenDeliveries } from "@db/queries/deliveries.server";
import { findPublicCampaign } from "@db/queries/petition-board.server";
import {
  findPublicPetition,
  listPetitionEvents,
  listRecentPublicSigners,
  listTargets,
} from "@db/queries/petitions.server";

import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import { vaultOf } from "~/server/keys/vault.server";
import type { World } from "~/server/world.server";

import { acceptsSignatures, currentGoal, publicName } from "../rules";
import type { Answer } from "../answers/rules";
import type {
  ClosingReason,
  Disclosure,
  Language,
  PetitionState,
  PetitionTurn,
  Stance,
} from "../types";
import { publicUpdates } from "./signer-updates.server";
import { openFacts } from "./signer-facts.server";

const SIGNERS_SHOWN = 12;

type Target = Awaited<ReturnType<typeof listTargets>>[number];

/**
 * An official holds several offices at times; the page names the person once.
 */
function byPerson(rows: readonly Target[]) {
  const people = new Map<
    string,
    { id: string; slug: string; name: string; offices: Office[] }
  >();
  for (const { id, slug, name, bodyName, role } of rows) {
    const person = people.get(id) ?? { id, slug, name, offices: [] };
    people.set(id, person);
    if (bodyName !== null && role !== null) {
      person.offices.push({ bodyName, role });
    }
  }
  return [...people.values()];
}

interface Office {
  readonly bodyName: string;
  /** member | chair | mayor */
  readonly role: string;
}

/** To whom a petition is addressed, with the offices they hold today. */
export async function targetsOf(
  world: World,
  petition: { readonly id: string; readonly timeZone: string },
) {
  const today = dayIn(petition.timeZone, world.now());
  const rows = await listTargets(world.db.read, {
    petitionId: petition.id,
    today,
  });
  return byPerson(rows);
}

/** A petition's turns as recorded, oldest first. */
export async function turnsOf(world: World, petitionId: string) {
  const rows = await listPetitionEvents(world.db.read, petitionId);
  return rows.map((row) => ({
    ...row,
    kind: row.kind as PetitionTurn,
    stance: row.stance as Stance | null,
    noteLocale: row.noteLocale as Language | null,
    reason: row.reason as ClosingReason | null,
  }));
}

/** What the signing form needs to know; null for drafts and unknown ones. */
export async function readForSigning(world: World, slug: string) {
  const petition = await findPublicPetition(world.db.read, slug);
  if (!petition) return null;
  const state = petition.state as PetitionState;
  const today = dayIn(petition.timeZone, world.now());
  const open = acceptsSignatures({ state, closesOn: petition.closesOn }, today);
  return { ...petition, state, open };
}

/** An answer without who wrote it down, which is the group's own business. */
function publicAnswer(
  turn: Awaited<ReturnType<typeof turnsOf>>[number],
): Answer {
  const { id, officialId, speaker, stance, onDate } = turn;
  const { note, noteLocale, translation, sourceUrl } = turn;
  return {
    id,
    officialId,
    speaker,
    stance,
    onDate,
    note,
    noteLocale,
    translation,
    sourceUrl,
  };
}

/** Everything the public page shows; null for drafts and unknown ones. */
export async function readPetition(world: World, slug: string) {
  const petition = await readForSigning(world, slug);
  if (!petition) return null;
  const db = world.db.read;
  const [targets, signers, turns, lists, news, campaign] = await Promise.all([
    targetsOf(world, petition),
    listRecentPublicSigners(db, {
      petitionId: petition.id,
      limit: SIGNERS_SHOWN,
    }),
    turnsOf(world, petition.id),
    listFrozenDeliveries(db, petition.id),
    publicUpdates(world, petition.id),
    petition.campaignId
      ? findPublicCampaign(db, petition.campaignId)
      : undefined,
  ]);
  const vault = await vaultOf(world, petition.id);
  const last = (kind: PetitionTurn) => turns.findLast((t) => t.kind === kind);
  const shown = (kind: PetitionTurn) => {
    const turn = last(kind);
    if (!turn) return null;
    const { onDate, note, sourceUrl, signatureCount, reason } = turn;
    return { onDate, note, sourceUrl, signatureCount, reason };
  };
  const { state } = petition;
  const handedOver = state === "delivered" || state === "answered";
  return {
    ...petition,
    goalNow: currentGoal(petition.goal, petition.signatureCount),
    targets,
    lists,
    news,
    campaign: campaign
      ? { name: campaign.name, to: paths.campaigns.show(campaign.slug) }
      : null,
    signers: signers.flatMap(({ number, disclosure, ...row }) => {
      const { name } = openFacts(vault, row);
      const firstName = publicName(name, disclosure as Disclosure);
      return firstName === null ? [] : [{ number, firstName }];
    }),
    closure: state === "closed" ? shown("closed") : null,
    delivery: handedOver ? shown("delivered") : null,
    answers: turns.filter((t) => t.kind === "answered").map(publicAnswer),
  };
}

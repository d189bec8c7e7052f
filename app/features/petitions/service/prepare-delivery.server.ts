import {
  countByDisclosure,
  countWithdrawnSince,
  deleteDeliveryLines,
  deleteDraftDelivery,
  findDelivery,
  insertDelivery,
  listDeliveries,
  updateDraftDelivery,
} from "@db/queries/deliveries.server";
import { listPetitionCells } from "@db/queries/petition-counts.server";

import { translator } from "~/i18n/translate";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import type { Member } from "~/server/actor.server";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { deliveryMessages } from "../delivery-messages";
import { nextShown, writtenWords } from "../rules";
import type { Disclosure } from "../types";
import { totalsOf } from "./check-delivery.server";
import type { GroupPetition } from "./manage-petition.server";
import { targetsOf } from "./read-petition.server";

type By = Pick<Member, "accountId">;

/** As many as a page shows; a petition has a handful. */
const MOST_SHOWN = 50;

/** The deliveries of a petition for its board, newest first. */
export async function listPetitionDeliveries(world: World, petitionId: string) {
  const rows = await listDeliveries(world.db.read, {
    petitionId,
    limit: MOST_SHOWN,
  });
  return rows.map(({ salt: _salt, ...row }) => ({
    ...row,
    signatures: row.fullNames + row.firstNames + row.unnamed,
  }));
}

/**
 * One delivery for its petition's board: what would go in while it is being
 * prepared, what went in once it is frozen; null when it is not there.
 */
export async function readDelivery(
  world: World,
  petition: Pick<GroupPetition, "id">,
  id: string,
) {
  const db = world.db.read;
  const row = await findDelivery(db, { petitionId: petition.id, id });
  if (!row) return null;
  const { salt: _salt, ...delivery } = row;
  if (row.frozenAt !== null) {
    const withdrawn =
      row.withdrawnSince ?? (await countWithdrawnSince(db, row.id));
    const totals = await totalsOf(world, row.id);
    return { ...delivery, ...totals, withdrawn };
  }
  const counts = await countByDisclosure(db, petition.id);
  const of = (which: Disclosure) =>
    counts.find((count) => count.disclosure === which)?.signatures ?? 0;
  const cells = await listPetitionCells(db, petition.id);
  const shown = (kind: string) =>
    cells
      .filter((cell) => cell.kind === kind && cell.cell !== "")
      .map((c) => ({
        cell: c.cell,
        shown: nextShown(c.validated, c.shown),
        name: c.cell,
      }));
  return {
    ...delivery,
    fullNames: of("full"),
    firstNames: of("first_name"),
    unnamed: of("count"),
    match: shown("match"),
    source: shown("source"),
    districts: [],
    withdrawn: 0,
  };
}

/** A delivery as its petition's board sees it. */
export type BoardDelivery = NonNullable<
  Awaited<ReturnType<typeof readDelivery>>
>;

/** Whether a list can be made: somebody can sign it, and the rows are there. */
export function canPrepare(
  petition: Pick<GroupPetition, "state" | "purgedAt">,
) {
  return petition.state !== "draft" && petition.purgedAt === null;
}

/**
 * Begins a delivery, with the officials the petition is addressed to and a
 * letter in each of its languages to start from. A double submit makes one.
 */
export async function startDelivery(
  world: World,
  by: By,
  petition: GroupPetition,
  once: string | undefined,
): Promise<Result<{ id: string }, "cannotDeliver">> {
  if (!canPrepare(petition)) return refused("cannotDeliver");
  const targets = await targetsOf(world, petition);
  const recipient = targets
    .map((target) => target.name)
    .join(", ")
    .slice(0, 300);
  const letters = { en: "", es: "" };
  for (const words of writtenWords(petition)) {
    const t = translator(words.locale, deliveryMessages);
    letters[words.locale] = t("letterDefault", {
      title: words.title,
      group: petition.groupName,
    });
  }
  const id = await onceOnly(world, once, by.accountId, async (trx) => {
    const made = world.newId();
    await insertDelivery(trx, {
      id: made,
      petition_id: petition.id,
      recipient: recipient || petition.placeName,
      on_date: petition.today,
      letter_en: letters.en,
      letter_es: letters.es,
      created_by: by.accountId,
      created_at: timestamp(world),
      frozen_by: null,
      frozen_at: null,
      full_names: 0,
      first_names: 0,
      unnamed: 0,
      salt: "",
      seal: "",
      withdrawn_since: null,
      forgotten_at: null,
    });
    return made;
  });
  return done({ id });
}

export interface DeliveryInput {
  readonly recipient: string;
  readonly onDate: string;
  readonly letterEn?: string | undefined;
  readonly letterEs?: string | undefined;
}

/** Changes what goes with a list that is not frozen yet. */
export async function editDelivery(
  world: World,
  petition: Pick<GroupPetition, "id">,
  id: string,
  input: DeliveryInput,
): Promise<Result<null, "not_found" | "letterMissing" | "alreadyFrozen">> {
  const row = await findDelivery(world.db.read, {
    petitionId: petition.id,
    id,
  });
  if (!row) return refused("not_found");
  const { letterEn = "", letterEs = "" } = input;
  if (letterEn + letterEs === "") return refused("letterMissing");
  const changed = await world.db.transaction((trx) =>
    updateDraftDelivery(trx, id, {
      recipient: input.recipient,
      on_date: input.onDate,
      letter_en: letterEn,
      letter_es: letterEs,
    }),
  );
  return changed ? done(null) : refused("alreadyFrozen");
}

/** Throws away a delivery that was never frozen. */
export async function discardDelivery(
  world: World,
  petition: Pick<GroupPetition, "id">,
  id: string,
): Promise<Result<null, "not_found" | "alreadyFrozen">> {
  const row = await findDelivery(world.db.read, {
    petitionId: petition.id,
    id,
  });
  if (!row) return refused("not_found");
  const gone = await world.db.transaction(async (trx) => {
    const now = await findDelivery(trx, { petitionId: petition.id, id });
    if (now?.frozenAt !== null) return false;
    await deleteDeliveryLines(trx, id);
    return deleteDraftDelivery(trx, id);
  });
  return gone ? done(null) : refused("alreadyFrozen");
}

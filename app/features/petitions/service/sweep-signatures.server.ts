import { restoreSweptBatch } from "@db/queries/paper-batches.server";
import { moveCounts } from "@db/queries/petition-counts.server";
import { findPublicPetition } from "@db/queries/petitions.server";
import { listTurnedAway } from "@db/queries/signing-guards.server";
import {
  countSwept,
  insertSweep,
  listOfSweep,
  listSweeps,
  listSwept,
  listTrending,
  markSweepUndone,
  updateReleased,
  updateSwept,
  updateUnswept,
} from "@db/queries/signature-sweeps.server";
import type { SweepFilter } from "@db/queries/signature-sweeps.server";
import { findSignature } from "@db/queries/signatures.server";
import { lockPetition } from "@db/queries/signing.server";

import type { Locale } from "~/i18n/locales";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { Member } from "~/server/actor.server";
import { vaultOf } from "~/server/keys/vault.server";
import { queueMails } from "~/server/mail/outbox.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { SweepKind, SweepWish } from "../types";
import type { GroupPetition } from "./manage-petition.server";
import { withFacts } from "./signer-facts.server";
import { confirmationMail } from "./signer-mail.server";

const AT_ONCE = 500;
const SAMPLES = 10;
/** Fewer than this from one network or domain stand out in no way. */
const LEAST = 5;

type Petition = Pick<GroupPetition, "id" | "groupId" | "slug">;

function filterOf(
  petition: Petition,
  wish: SweepWish,
  kind?: SweepKind,
): SweepFilter {
  // Without a key nothing is meant, rather than everything.
  const by = { [wish.by]: wish.key || "none" };
  return {
    petitionId: petition.id,
    network: by["network"],
    domain: by["domain"],
    held: wish.by === "held" || kind === "released" ? true : undefined,
    since: wish.since || undefined,
    states: kind === "released" ? ["pending"] : ["pending", "validated"],
  };
}

/** What stands out among the signatures of the last days. */
export async function readWatch(
  world: World,
  petition: Petition,
  days: number,
) {
  const db = world.db.read;
  const since = new Date(
    world.now().getTime() - days * 86_400_000,
  ).toISOString();
  const ask = { petitionId: petition.id, since, least: LEAST, limit: 20 };
  const [networks, domains, held, turnedAway, sweeps] = await Promise.all([
    listTrending(db, { ...ask, by: "network_hash" }),
    listTrending(db, { ...ask, by: "domain_hash" }),
    countSwept(db, filterOf(petition, { by: "held", key: "", since: "" })),
    listTurnedAway(db, { petitionId: petition.id, since: since.slice(0, 10) }),
    listSweeps(db, petition.id),
  ]);
  const vault = await vaultOf(world, petition.id);
  const named = [];
  for (const { sampleId, ...row } of domains) {
    const sample = await findSignature(db, {
      petitionId: petition.id,
      id: sampleId,
    });
    const email = sample ? withFacts(vault, sample).email : "";
    named.push({ ...row, domain: email.slice(email.lastIndexOf("@") + 1) });
  }
  return {
    since,
    networks: networks.map(({ sampleId: _sample, ...row }) => row),
    domains: named,
    held: held.reduce((sum, row) => sum + row.signatures, 0),
    turnedAway,
    sweeps,
  };
}

/** How many a bulk decision would mean, and some of them. */
export async function previewSweep(
  world: World,
  petition: Petition,
  wish: SweepWish,
) {
  const filter = filterOf(petition, wish);
  const [states, rows] = await Promise.all([
    countSwept(world.db.read, filter),
    listSwept(world.db.read, { ...filter, afterId: "", limit: SAMPLES }),
  ]);
  const vault = await vaultOf(world, petition.id);
  return {
    states,
    samples: rows.map((row) => {
      const { id, state, name, email, postalCode, createdAt } = withFacts(
        vault,
        row,
      );
      return { id, state, name, email, postalCode, createdAt };
    }),
  };
}

/**
 * Decides about many signatures at once: takes them out of the count, or lets
 * the mail of those that were held go. One row says who, when, why and how
 * many; what was taken out can be put back as one.
 */
export async function sweepSignatures(
  world: World,
  by: Pick<Member, "accountId">,
  petition: Petition,
  {
    kind,
    why,
    origin,
    ...wish
  }: SweepWish & { kind: SweepKind; why: string; origin: string },
): Promise<Result<{ signatures: number }, "nothingMeant">> {
  const filter = filterOf(petition, wish, kind);
  const sweepId = world.newId();
  const at = timestamp(world);
  const vault = await vaultOf(world, petition.id);
  const about = await findPublicPetition(world.db.read, petition.slug);
  const signatures = await world.db.transaction(async (trx) => {
    await lockPetition(trx, petition.id);
    let taken = 0;
    let afterId = "";
    for (;;) {
      const rows = await listSwept(trx, { ...filter, afterId, limit: AT_ONCE });
      if (rows.length === 0) break;
      afterId = rows.at(-1)?.id ?? "";
      taken += rows.length;
      const ids = rows.map((row) => row.id);
      if (kind === "released") {
        await updateReleased(trx, ids, at.slice(0, 10));
        if (!about) continue;
        await queueMails(
          world,
          trx,
          rows.map((row) =>
            confirmationMail({
              to: withFacts(vault, row).email,
              locale: row.locale as Locale,
              petition: about,
              origin,
              vault,
              signatureId: row.id,
              at: world.now(),
            }),
          ),
        );
        continue;
      }
      await updateSwept(trx, ids, { state: kind, sweepId, at, why });
      await moveCounts(
        trx,
        petition.id,
        rows
          .filter((row) => row.state === "validated")
          .map((row) => ({
            ...row,
            at: row.validatedAt ?? row.createdAt,
            change: -1 as const,
          })),
      );
    }
    if (taken === 0) return 0;
    await insertSweep(trx, {
      id: sweepId,
      petition_id: petition.id,
      kind,
      why,
      filter: JSON.stringify(wish),
      signatures: taken,
      made_by: by.accountId,
      made_at: at,
      undone_by: null,
      undone_at: null,
    });
    await recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: "signature.swept",
      subjectKind: "petition",
      subjectId: petition.id,
      detail: { kind, signatures: taken },
    });
    return taken;
  });
  return signatures === 0 ? refused("nothingMeant") : done({ signatures });
}

/** Puts back what one decision took out, each to what it was. */
export async function undoSweep(
  world: World,
  by: Pick<Member, "accountId">,
  petition: Petition,
  sweepId: string,
): Promise<Result<null, "not_found">> {
  return world.db.transaction(async (trx) => {
    await lockPetition(trx, petition.id);
    const at = timestamp(world);
    const ours = { id: sweepId, petitionId: petition.id };
    if (!(await markSweepUndone(trx, { ...ours, by: by.accountId, at }))) {
      return refused("not_found");
    }
    await restoreSweptBatch(trx, sweepId);
    for (;;) {
      const rows = await listOfSweep(trx, { sweepId, limit: AT_ONCE });
      if (rows.length === 0) break;
      const counted = rows.filter((row) => row.number !== null);
      const ids = counted.map((row) => row.id);
      await updateUnswept(trx, ids, "validated");
      const others = rows.filter((row) => row.number === null);
      await updateUnswept(
        trx,
        others.map((row) => row.id),
        "pending",
      );
      await moveCounts(
        trx,
        petition.id,
        counted.map((row) => ({
          ...row,
          at: row.validatedAt ?? row.createdAt,
          change: 1 as const,
        })),
      );
    }
    await recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: "signature.unswept",
      subjectKind: "petition",
      subjectId: petition.id,
    });
    return done(null);
  });
}

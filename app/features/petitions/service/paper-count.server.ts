import type { Writer } from "@db/connection.server";
import { updateBatchState } from "@db/queries/paper-batches.server";
import type { PaperReader } from "@db/queries/paper-batches.server";
import {
  forgetOutcomes,
  listCountedOfBatch,
  listPaperLines,
  updateOutcome,
  updateToPaper,
} from "@db/queries/paper-lines.server";
import { moveCounts } from "@db/queries/petition-counts.server";
import {
  deleteConsents,
  insertConsents,
  insertConsentWordings,
} from "@db/queries/signature-consents.server";
import { insertSweep, updateSwept } from "@db/queries/signature-sweeps.server";
import {
  insertSignatures,
  lockPetition,
  nextSignatureNumber,
} from "@db/queries/signing.server";
import type { ConsentWordingTable, SignatureTable } from "@db/schema/petitions";

import { matchPostalCode } from "~/features/jurisdictions/service/read-zip.server";
import { translator } from "~/i18n/translate";
import { canonicalEmail } from "~/lib/email";
import { foldName } from "~/lib/names";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { vaultOf } from "~/server/keys/vault.server";
import type { Vault } from "~/server/keys/vault.server";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { petitionMessages } from "../messages";
import { disclosureOf } from "../paper/rules";
import type { KindReading } from "../paper/types";
import { takesConfirmations } from "../rules";
import type { PetitionState } from "../types";
import type { GroupPetition } from "./manage-petition.server";
import type { Batch } from "./paper-batches.server";
import { openLine } from "./paper-lines.server";
import { paperDuplicates } from "./paper-duplicates.server";
import { sealFacts } from "./signer-facts.server";
import { undoSweep } from "./sweep-signatures.server";

type By = Pick<PaperReader, "accountId">;

/** What was agreed to by a tick, in the words of the sheet: both languages. */
function consentsOf(
  petition: GroupPetition,
  ticks: string,
  locale: string,
  at: string,
): ConsentWordingTable[] {
  const say = (key: "consentWording" | "consentWordingMore") =>
    (["en", "es"] as const)
      .map((l) =>
        translator(l, petitionMessages)(key, { group: petition.groupName }),
      )
      .join(" · ");
  return [
    ...(ticks.includes("A")
      ? [{ purpose: "petition", wording: say("consentWording") }]
      : []),
    ...(ticks.includes("B")
      ? [{ purpose: "group", wording: say("consentWordingMore") }]
      : []),
  ].map(({ purpose, wording }) => ({
    id: hashToken([purpose, locale, wording].join("\n")).slice(0, 32),
    purpose,
    locale,
    wording,
    first_used_at: at,
  }));
}

/** A line as the signature it becomes, without its number and place. */
function signatureOf(
  vault: Vault,
  batch: Batch,
  id: string,
  typed: KindReading,
  at: string,
) {
  const { name, email, postalCode, ticks } = typed;
  return {
    id,
    petition_id: batch.petitionId,
    state: "validated",
    source: "paper",
    batch_id: batch.id,
    sealed: sealFacts(vault, id, { name, email, phone: "", comment: "" }),
    key_version: vault.version,
    email_hash:
      email === "" ? null : vault.hash("email", canonicalEmail(email)),
    seat: 1,
    person_hash: vault.hash("person", `${foldName(name)} ${postalCode}`),
    domain_hash: null,
    network_hash: null,
    postal_code: postalCode,
    district_id: null,
    has_comment: 0,
    disclosure: disclosureOf(ticks),
    locale: batch.locale,
    proof: "person",
    held_why: null,
    sweep_id: null,
    once_key: null,
    mailed_on: null,
    mails: 0,
    unsubscribed_at: null,
    created_at: at,
    validated_at: at,
    ended_at: null,
    ended_why: null,
  } satisfies Omit<SignatureTable, "number" | "place_match">;
}

/**
 * Counts a batch that a second person has checked: every line with a name
 * becomes a signature, validated by this act, unless the same mailbox or the
 * same name at the same postal code has signed already, online or on paper
 * (rules: seatFor; a pending one of the same mailbox becomes this one). All
 * of it or nothing, and once however often it is asked for.
 */
export async function countBatch(
  world: World,
  by: By,
  petition: GroupPetition,
  batch: Batch,
): Promise<Result<null, "notChecked" | "notTaken">> {
  const vault = await vaultOf(world, petition.id);
  const at = timestamp(world);
  const lines = await listPaperLines(world.db.read, { batchId: batch.id });
  const codes = new Set(
    lines.map((line) => openLine(vault, line).typed.postalCode),
  );
  const matches = new Map<string, string>();
  for (const code of codes) {
    if (code === "") continue;
    matches.set(
      code,
      await matchPostalCode(world.db.read, code, petition.placeId),
    );
  }
  return world.db.transaction(async (trx) => {
    const now = await lockPetition(trx, petition.id);
    if (!now || !takesConfirmations(now.state as PetitionState)) {
      return refused("notTaken");
    }
    const moved = {
      state: "counted",
      counted_by: by.accountId,
      counted_at: at,
    };
    if (
      !(await updateBatchState(trx, {
        id: batch.id,
        from: "checked",
        ...moved,
      }))
    ) {
      return refused("notChecked");
    }
    const current = await listPaperLines(trx, { batchId: batch.id });
    const ready = current
      .map((line) => ({ line, typed: openLine(vault, line).typed }))
      .filter(({ typed }) => typed.kind === "name")
      .map(({ line, typed }) => ({
        line,
        typed,
        row: signatureOf(
          vault,
          batch,
          line.signatureId ?? world.newId(),
          typed,
          at,
        ),
      }));
    const judge = await paperDuplicates(
      trx,
      vault,
      petition.id,
      ready.map(({ row }) => row),
    );
    let number = await nextSignatureNumber(trx, petition.id);
    const counted: { placeMatch: string }[] = [];
    for (const { line, typed, row } of ready) {
      const verdict = judge(row, typed);
      if (verdict.as !== "counted") {
        await updateOutcome(trx, {
          id: line.id,
          outcome: verdict.as,
          signatureId: verdict.signatureId,
        });
        continue;
      }
      const placeMatch = matches.get(row.postal_code) ?? "unknown";
      const { there } = verdict;
      const id = there?.id ?? row.id;
      const whole: SignatureTable = {
        ...row,
        id,
        // Sealed texts are bound to the row they stand in.
        sealed: sealFacts(vault, id, {
          name: typed.name,
          email: verdict.emailHash === null ? "" : typed.email,
          phone: "",
          comment: "",
        }),
        email_hash: verdict.emailHash,
        seat: verdict.seat,
        place_match: placeMatch,
        number: there?.number ?? number,
      };
      if (there?.number === null || there === null) number += 1;
      await writeSignature(trx, whole, there !== null);
      await writeConsents(
        trx,
        id,
        // Nobody can write to somebody without an address.
        verdict.emailHash === null
          ? []
          : consentsOf(petition, typed.ticks, batch.locale, at),
        at,
      );
      await updateOutcome(trx, {
        id: line.id,
        outcome: "counted",
        signatureId: id,
      });
      if (!there?.valid) counted.push({ placeMatch });
    }
    await moveCounts(
      trx,
      petition.id,
      counted.map(({ placeMatch }) => ({
        at,
        change: 1,
        districtId: null,
        placeMatch,
        source: "paper",
      })),
    );
    await recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: "paper.counted",
      subjectKind: "petition",
      subjectId: petition.id,
      detail: { batch: batch.number, signatures: counted.length },
    });
    return done(null);
  });
}

async function writeSignature(
  trx: Writer,
  row: SignatureTable,
  isThere: boolean,
): Promise<void> {
  if (!isThere) {
    const made = await insertSignatures(trx, [row]);
    if (!made.has(row.id)) throw new Error("A signature found no place.");
    return;
  }
  // When it was first given, and what its mailbox was told, stays.
  const {
    id,
    petition_id: _petition,
    created_at: _created,
    once_key: _once,
    mailed_on: _mailed,
    mails: _mails,
    unsubscribed_at: _unsubscribed,
    district_id: _district,
    ...change
  } = row;
  await updateToPaper(trx, id, change);
}

async function writeConsents(
  trx: Writer,
  signatureId: string,
  consents: readonly ConsentWordingTable[],
  at: string,
): Promise<void> {
  await deleteConsents(trx, signatureId);
  await insertConsentWordings(trx, consents);
  await insertConsents(
    trx,
    consents.map(({ id, purpose }) => ({
      signature_id: signatureId,
      purpose,
      wording_id: id,
      given_at: at,
    })),
  );
}

/** Takes the signatures of a batch out of the count; how many. */
async function takeOut(
  trx: Writer,
  petition: Pick<GroupPetition, "id">,
  batch: Batch,
  { sweepId, at, why }: { sweepId: string; at: string; why: string },
): Promise<number> {
  const rows = await listCountedOfBatch(trx, batch.id);
  await updateSwept(
    trx,
    rows.map((row) => row.id),
    { state: "invalidated", sweepId, at, why },
  );
  await moveCounts(
    trx,
    petition.id,
    rows.map((row) => ({
      ...row,
      at: row.validatedAt ?? row.createdAt,
      change: -1 as const,
    })),
  );
  return rows.length;
}

/**
 * Sets a whole batch aside, with a reason: what counted of it does not any
 * more, as one decision that can be undone, here or where decisions about
 * many signatures stand. Nothing is deleted.
 */
export async function setBatchAside(
  world: World,
  by: By,
  petition: Pick<GroupPetition, "id" | "groupId">,
  batch: Batch,
  why: string,
): Promise<Result<null, "someoneWasFirst">> {
  return world.db.transaction(async (trx) => {
    await lockPetition(trx, petition.id);
    const was = batch.state;
    const sweepId = was === "counted" ? world.newId() : null;
    const change = { state: "set_aside", was_state: was, sweep_id: sweepId };
    if (
      was === "set_aside" ||
      !(await updateBatchState(trx, { id: batch.id, from: was, ...change }))
    ) {
      return refused("someoneWasFirst");
    }
    const at = timestamp(world);
    if (sweepId !== null) {
      const signatures = await takeOut(trx, petition, batch, {
        sweepId,
        at,
        why,
      });
      await insertSweep(trx, {
        id: sweepId,
        petition_id: petition.id,
        kind: "invalidated",
        why,
        filter: JSON.stringify({ by: "batch", key: batch.id }),
        signatures,
        made_by: by.accountId,
        made_at: at,
        undone_by: null,
        undone_at: null,
      });
    }
    await recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: "paper.set_aside",
      subjectKind: "petition",
      subjectId: petition.id,
      detail: { batch: batch.number },
    });
    return done(null);
  });
}

/** Brings a batch back to what it was before it was set aside. */
export async function restoreBatch(
  world: World,
  by: By,
  petition: Pick<GroupPetition, "id" | "groupId" | "slug">,
  batch: Batch,
): Promise<Result<null, "someoneWasFirst">> {
  if (batch.state !== "set_aside" || batch.wasState === null) {
    return refused("someoneWasFirst");
  }
  if (batch.sweepId !== null) {
    const undone = await undoSweep(world, by, petition, batch.sweepId);
    return undone.ok ? done(null) : refused("someoneWasFirst");
  }
  const { wasState } = batch;
  return world.db.transaction(async (trx) => {
    const back = { from: "set_aside", state: wasState, was_state: null };
    if (!(await updateBatchState(trx, { id: batch.id, ...back }))) {
      return refused("someoneWasFirst");
    }
    await recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: "paper.restored",
      subjectKind: "petition",
      subjectId: petition.id,
      detail: { batch: batch.number },
    });
    return done(null);
  });
}

/**
 * Sends a batch back to be corrected: what counted of it waits until it is
 * checked and counted again; then each line's signature keeps its number.
 */
export async function sendBatchBack(
  world: World,
  by: By,
  petition: Pick<GroupPetition, "id" | "groupId">,
  batch: Batch,
  why: string,
): Promise<Result<null, "someoneWasFirst">> {
  return world.db.transaction(async (trx) => {
    await lockPetition(trx, petition.id);
    const from = batch.state;
    const may = from === "check" || from === "checked" || from === "counted";
    if (
      !may ||
      !(await updateBatchState(trx, { id: batch.id, from, state: "entry" }))
    ) {
      return refused("someoneWasFirst");
    }
    const at = timestamp(world);
    if (from === "counted") {
      // The batch stands for the decision: it is undone by counting again.
      await takeOut(trx, petition, batch, { sweepId: batch.id, at, why });
      await forgetOutcomes(trx, batch.id);
    }
    await recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: "paper.sent_back",
      subjectKind: "petition",
      subjectId: petition.id,
      detail: { batch: batch.number, why },
    });
    return done(null);
  });
}

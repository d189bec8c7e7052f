import type { Writer } from "@db/connection.server";
import {
  deleteConsents,
  insertConsents,
  insertConsentWordings,
} from "@db/queries/signature-consents.server";
import {
  insertSignatures,
  listSignaturesOfMailboxes,
  listSigningStates,
  updateMails,
  updatePendingSignature,
} from "@db/queries/signing.server";
import {
  insertUsedProofs,
  countTurnedAway,
} from "@db/queries/signing-guards.server";
import type { ConsentWordingTable, SignatureTable } from "@db/schema/petitions";

import type { Locale } from "~/i18n/locales";
import { groupCommit } from "~/server/group-commit.server";
import type { GroupCommit } from "~/server/group-commit.server";
import type { Vault } from "~/server/keys/vault.server";
import { queueMail, queueMails } from "~/server/mail/outbox.server";
import type { World } from "~/server/world.server";

import { MAILS_A_DAY, acceptsSignatures, seatFor } from "../rules";
import type { PetitionState, PetitionWords } from "../types";
import { openFacts, sealFacts } from "./signer-facts.server";
import type { SignerFacts } from "./signer-facts.server";
import { confirmationMail, signedBeforeMail } from "./signer-mail.server";
import type { MailAbout, ToldAgain } from "./signer-mail.server";

/** A signature that is ready to be written, with all that goes with it. */
export interface Prepared {
  readonly petition: PetitionWords & {
    readonly id: string;
    readonly groupName: string;
  };
  readonly vault: Vault;
  readonly row: SignatureTable;
  readonly facts: SignerFacts;
  readonly consents: readonly ConsentWordingTable[];
  readonly usedProof: {
    readonly id: string;
    readonly expires_at: string;
  } | null;
  readonly locale: Locale;
  readonly origin: string;
  readonly at: Date;
  /** The day at the place, for the closing date. */
  readonly today: string;
}

/** A try that leaves nothing behind but its count. */
export interface TurnedAway {
  readonly petitionId: string;
  readonly day: string;
  readonly why: string;
}

type Item = { sign: Prepared } | { away: TurnedAway };
export type Written = "taken" | "closed";

const lines = new WeakMap<World, GroupCommit<Item, Written>>();

/** The line in which this process's signatures wait for the next commit. */
export function signatureLine(world: World): GroupCommit<Item, Written> {
  const line =
    lines.get(world) ??
    groupCommit<Item, Written>(world, (trx, items) =>
      writeTogether(world, trx, items),
    );
  lines.set(world, line);
  return line;
}

function aboutOf(one: Prepared, signatureId: string, to: string): MailAbout {
  const { petition, locale, origin, vault, at } = one;
  return { to, locale, petition, origin, vault, signatureId, at };
}

async function writeTogether(
  world: World,
  trx: Writer,
  items: readonly Item[],
): Promise<readonly Written[]> {
  const away = items.flatMap((item) => ("away" in item ? [item.away] : []));
  if (away.length > 0) await countTurnedAway(trx, away);
  const wanted = items.flatMap((item) => ("sign" in item ? [item.sign] : []));
  if (wanted.length === 0) return items.map(() => "taken");

  // Closed in between: the last word is the database's.
  const ids = [...new Set(wanted.map((one) => one.petition.id))].sort();
  const states = await listSigningStates(trx, ids);
  const open = (one: Prepared) => {
    const now = states.find((row) => row.id === one.petition.id);
    if (!now) return false;
    const { state, closesOn } = now;
    const closing = { state: state as PetitionState, closesOn };
    return acceptsSignatures(closing, one.today);
  };
  const taken = wanted.filter(open);
  const proven = await withProofsUsed(trx, taken);

  for (const petitionId of ids) {
    const ours = proven.filter((one) => one.petition.id === petitionId);
    if (ours.length > 0) await writeOnes(world, trx, ours);
  }
  return items.map((item) =>
    "sign" in item && !open(item.sign) ? "closed" : "taken",
  );
}

/** A proof that was used before stands up for nobody. */
async function withProofsUsed(
  trx: Writer,
  ones: readonly Prepared[],
): Promise<readonly Prepared[]> {
  const proofs = ones.flatMap(({ usedProof }) => usedProof ?? []);
  if (proofs.length === 0) return ones;
  const fresh = await insertUsedProofs(trx, proofs);
  return ones.map((one) => {
    if (!one.usedProof || fresh.delete(one.usedProof.id)) return one;
    return { ...one, row: { ...one.row, proof: "none", held_why: "proof" } };
  });
}

/** Writes those of one petition: new mailboxes together, the others singly. */
async function writeOnes(
  world: World,
  trx: Writer,
  ones: readonly Prepared[],
): Promise<void> {
  const petitionId = ones[0]?.petition.id ?? "";
  const known = new Set(
    (
      await listSignaturesOfMailboxes(trx, {
        petitionId,
        emailHashes: ones.flatMap((one) => one.row.email_hash ?? []),
      })
    ).map((row) => row.emailHash),
  );
  const fresh: Prepared[] = [];
  const others: Prepared[] = [];
  for (const one of ones) {
    const hash = one.row.email_hash;
    if (known.has(hash)) others.push(one);
    else {
      known.add(hash);
      fresh.push(one);
    }
  }
  // Another process may have been faster: those are seen again, one by one.
  const made = await insertSignatures(
    trx,
    fresh.map((one) => one.row),
  );
  const news = fresh.filter((one) => made.has(one.row.id));
  await queueMails(
    world,
    trx,
    news
      .filter((one) => one.row.held_why === null)
      .map((one) =>
        confirmationMail(aboutOf(one, one.row.id, one.facts.email)),
      ),
  );
  await writeConsents(trx, news);
  others.push(...fresh.filter((one) => !made.has(one.row.id)));
  for (const one of others) await writeAgain(world, trx, one);
}

async function writeConsents(
  trx: Writer,
  ones: readonly { row: SignatureTable; consents: Prepared["consents"] }[],
): Promise<void> {
  const wordings = new Map(
    ones.flatMap((one) => one.consents.map((w) => [w.id, w] as const)),
  );
  await insertConsentWordings(trx, [...wordings.values()]);
  await insertConsents(
    trx,
    ones.flatMap(({ row, consents }) =>
      consents.map(({ id, purpose }) => ({
        signature_id: row.id,
        purpose,
        wording_id: id,
        given_at: row.created_at,
      })),
    ),
  );
}

/** A signature from a mailbox that has signed: again, a second person, or one too many. */
async function writeAgain(
  world: World,
  trx: Writer,
  one: Prepared,
): Promise<void> {
  const { vault, row, petition } = one;
  const there = await listSignaturesOfMailboxes(trx, {
    petitionId: petition.id,
    emailHashes: [row.email_hash ?? ""],
  });
  // The same showing of the form, sent twice.
  if (row.once_key !== null && there.some((t) => t.onceKey === row.once_key)) {
    return;
  }
  const people = there.map((t) => ({
    name: openFacts(vault, t).name,
    postalCode: t.postalCode,
  }));
  const seat = seatFor(people, {
    name: one.facts.name,
    postalCode: row.postal_code,
  });
  if (seat.as === "second") {
    const second = { ...row, seat: 2 };
    const made = await insertSignatures(trx, [second]);
    if (!made.has(row.id)) return;
    if (row.held_why === null) {
      const about = aboutOf(one, row.id, one.facts.email);
      await queueMail(world, trx, confirmationMail(about));
    }
    return writeConsents(trx, [{ row: second, consents: one.consents }]);
  }
  const before = there[seat.as === "again" ? seat.index : 0];
  // What is held says nothing to anybody until it is let go.
  if (!before || before.heldWhy !== null || row.held_why !== null) return;
  if (before.unsubscribedAt !== null || before.state === "fraudulent") return;
  const day = row.created_at.slice(0, 10);
  const mails = before.mailedOn === day ? before.mails : 0;
  // Nobody's mailbox is filled by someone else's finger on a button.
  if (mails >= MAILS_A_DAY) return;
  await updateMails(trx, { id: before.id, day, mails: mails + 1 });
  if (seat.as === "again" && before.state === "pending") {
    await mendPending(trx, one, before.id);
    const about = aboutOf(one, before.id, one.facts.email);
    await queueMail(world, trx, confirmationMail(about));
    return;
  }
  const told: ToldAgain =
    seat.as === "too_many"
      ? "full"
      : before.state === "invalidated"
        ? "setAside"
        : "again";
  const to = openFacts(vault, before).email;
  const about = aboutOf(one, before.id, to);
  await queueMail(world, trx, signedBeforeMail(about, told));
}

/** What a pending signer typed the second time replaces the first. */
async function mendPending(
  trx: Writer,
  { vault, row, facts, consents }: Prepared,
  id: string,
): Promise<void> {
  await updatePendingSignature(trx, id, {
    sealed: sealFacts(vault, id, facts),
    key_version: vault.version,
    person_hash: row.person_hash,
    postal_code: row.postal_code,
    place_match: row.place_match,
    district_id: row.district_id,
    has_comment: row.has_comment,
    disclosure: row.disclosure,
    locale: row.locale,
    once_key: row.once_key,
  });
  await deleteConsents(trx, id);
  await writeConsents(trx, [{ row: { ...row, id }, consents }]);
}

import type { Writer } from "@db/connection.server";
import { listAlikeSignatures } from "@db/queries/paper-lines.server";
import type { SignatureTable } from "@db/schema/petitions";

import type { Vault } from "~/server/keys/vault.server";

import type { KindReading } from "../paper/types";
import { seatFor } from "../rules";
import { openFacts } from "./signer-facts.server";

type There = Awaited<ReturnType<typeof listAlikeSignatures>>[number];
type Row = Pick<
  SignatureTable,
  "id" | "email_hash" | "person_hash" | "postal_code" | "batch_id"
>;

/** What becomes of a line when its batch is counted. */
export type Verdict =
  | {
      readonly as: "twice_online" | "twice_paper" | "excluded";
      readonly signatureId: string;
    }
  | {
      readonly as: "counted";
      /** The signature that becomes this one; null: a new one. */
      readonly there: {
        readonly id: string;
        readonly number: number | null;
        /** Whether it counts by now: somebody put it back by hand. */
        readonly valid: boolean;
      } | null;
      /** Null where no address is kept for it. */
      readonly emailHash: string | null;
      readonly seat: number;
    };

/**
 * Looks once for signatures like these lines and answers, line by line in
 * their order, which of them count. Lines of the same batch are held against
 * each other, too. Ask it with the petition locked.
 */
export async function paperDuplicates(
  trx: Writer,
  vault: Vault,
  petitionId: string,
  rows: readonly Row[],
): Promise<(row: Row, typed: KindReading) => Verdict> {
  const own = new Set(rows.map((row) => row.id));
  const list = async (by: "email_hash" | "person_hash") => {
    const hashes = [...new Set(rows.flatMap((row) => row[by] ?? []))];
    return listAlikeSignatures(trx, { petitionId, by, hashes });
  };
  const byMailbox = grouped(await list("email_hash"), (row) => row.emailHash);
  const byPerson = grouped(await list("person_hash"), (row) => row.personHash);
  // What this batch had counted before it was sent back: kept by its lines.
  const before = new Map(
    (
      await listAlikeSignatures(trx, { petitionId, by: "id", hashes: [...own] })
    ).map((row) => [row.id, row]),
  );
  const others = (rows: readonly There[] | undefined) =>
    (rows ?? []).filter((row) => !own.has(row.id));
  /** Mailboxes and people that lines of this batch have taken by now. */
  const taken = {
    mail: new Map<string, { id: string; name: string; postalCode: string }[]>(),
    person: new Map<string, string>(),
  };

  return (row, typed) => {
    const told = (one: There): Verdict =>
      one.state === "validated"
        ? {
            as: one.source === "online" ? "twice_online" : "twice_paper",
            signatureId: one.id,
          }
        : { as: "excluded", signatureId: one.id };
    const person = row.person_hash ?? "";
    const counts = (seat: number, emailHash: string | null, there?: There) => {
      const id = there?.id ?? row.id;
      taken.person.set(person, id);
      if (emailHash !== null) {
        const mine = { id, name: typed.name, postalCode: row.postal_code };
        taken.mail.set(emailHash, [...(taken.mail.get(emailHash) ?? []), mine]);
      }
      const known = there ?? before.get(row.id);
      return {
        as: "counted" as const,
        there: known
          ? {
              id: known.id,
              number: known.number,
              valid: known.state === "validated",
            }
          : null,
        emailHash,
        seat,
      };
    };

    // Taken out by itself before the batch was sent back: it stays out.
    const mine = before.get(row.id);
    if (mine && mine.state !== "validated" && mine.sweepId !== row.batch_id) {
      return { as: "excluded", signatureId: mine.id };
    }
    const twin = taken.person.get(person);
    if (twin !== undefined) return { as: "twice_paper", signatureId: twin };
    const alike = others(byPerson.get(person)).find(
      (one) => one.state !== "pending" && one.state !== "withdrawn",
    );
    if (alike) return told(alike);
    if (row.email_hash === null) return counts(1, null);

    const stored = others(byMailbox.get(row.email_hash));
    const house = [
      ...stored.map((one) => ({
        ...openFacts(vault, one),
        postalCode: one.postalCode,
        one,
      })),
      ...(taken.mail.get(row.email_hash) ?? [])
        .filter(({ id }) => !stored.some((one) => one.id === id))
        .map((one) => ({ ...one, one: null })),
    ];
    if (house.length === 0) return counts(1, row.email_hash);
    const wants = { name: typed.name, postalCode: row.postal_code };
    const seat = seatFor(house, wants);
    if (seat.as === "second") {
      const first = stored[0]?.seat ?? 1;
      return counts(first === 1 ? 2 : 1, row.email_hash);
    }
    // A third hand at one mailbox signed all the same: without the address.
    if (seat.as === "too_many") return counts(1, null);
    const same = house[seat.index];
    if (!same?.one) {
      const [first] = taken.mail.get(row.email_hash) ?? [];
      return { as: "twice_paper", signatureId: first?.id ?? row.id };
    }
    return same.one.state === "pending"
      ? counts(same.one.seat, row.email_hash, same.one)
      : told(same.one);
  };
}

function grouped(
  rows: readonly There[],
  keyOf: (row: There) => string | null,
): Map<string, There[]> {
  const groups = new Map<string, There[]>();
  for (const row of rows) {
    const key = keyOf(row) ?? "";
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

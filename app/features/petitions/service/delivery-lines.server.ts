import { createHash, createHmac } from "node:crypto";

import { listDeliveredLines } from "@db/queries/deliveries.server";

import { foldName, tidyName } from "~/lib/names";
import { siteSecret } from "~/server/keys/site-secret.server";
import { vaultOf } from "~/server/keys/vault.server";
import type { World } from "~/server/world.server";

import { handedOverName } from "../rules";
import type { Disclosure } from "../types";
import { withFacts } from "./signer-facts.server";

/** Lines read and opened at a time: what bounds the memory of a long list. */
export const LINES_AT_ONCE = 500;

/** A line of a delivered list as it is printed. */
export interface DeliveredLine {
  readonly number: number;
  /** As the signer allowed; empty: counted without a name. */
  readonly name: string;
  /** The postal code of those who gave their full name; else empty. */
  readonly place: string;
  /** UTC day of its confirmation. */
  readonly signedOn: string;
  readonly comment: string;
  /** Withdrawn, or taken out of the count, after the list was frozen. */
  readonly gone: boolean;
}

/** A signer's name and postal code as they are handed over. */
export function asHandedOver(
  row: { readonly name: string; readonly postalCode: string },
  disclosure: Disclosure,
): Pick<DeliveredLine, "name" | "place"> {
  return {
    name: handedOverName(row.name, disclosure),
    place: disclosure === "full" ? row.postalCode : "",
  };
}

/** The two keys of one delivery. */
export interface DeliveryKeys {
  /** Base64url; handed over with the list, to compute its seal again. */
  readonly sealKey: string;
  /** Keeps what stands in the database from being tried with names. */
  readonly checkKey: string;
}

/**
 * The keys of a delivery: both need its salt and the site's secret, which
 * stands wrapped by a key outside the database.
 */
export async function deliveryKeys(
  world: World,
  salt: string,
): Promise<DeliveryKeys> {
  const secret = await siteSecret(world, `delivery ${salt}`);
  const key = (use: string) =>
    createHmac("sha256", secret).update(use).digest("base64url");
  return { sealKey: key("seal"), checkKey: key("check") };
}

type Printed = Pick<DeliveredLine, "number" | "name" | "place">;

/**
 * The hash of one line as printed: HMAC-SHA256 with the seal's key of number,
 * name and place, each followed by a line feed (UTF-8, NFC), in hex.
 */
export function lineHash(sealKey: string, line: Printed): string {
  return createHmac("sha256", sealKey)
    .update(`${line.number}\n${line.name}\n${line.place}\n`.normalize("NFC"))
    .digest("hex");
}

/**
 * By what a typed line is known: as {@link lineHash}, with the other key, and
 * without case, accents and punctuation of the name. Empty without a name:
 * such a line says nothing that could be checked.
 */
export function checkHash(checkKey: string, line: Printed): string {
  const folded = foldName(line.name) || tidyName(line.name).toLowerCase();
  if (folded === "") return "";
  const place = line.place.replace(/[\s-]+/g, "").toUpperCase();
  return createHmac("sha256", checkKey)
    .update(`${line.number}\n${folded}\n${place}\n`)
    .digest("base64url");
}

/** The seal of a list: SHA-256 over its lines' hashes in order, each with a line feed. */
export function newSeal(sealKey: string) {
  const hash = createHash("sha256");
  return {
    add: (line: Printed) => {
      hash.update(`${lineHash(sealKey, line)}\n`);
    },
    text: () => hash.digest("hex"),
  };
}

/**
 * The lines of a frozen delivery, {@link LINES_AT_ONCE} at a time, opened as
 * they go. Who withdrew or was taken out since keeps a number and no name.
 * @throws when the petition's keys are gone (purged)
 */
export async function* deliveredLines(
  world: World,
  delivery: { readonly id: string; readonly petitionId: string },
): AsyncGenerator<DeliveredLine[]> {
  for (let afterNumber = 0; ;) {
    const rows = await listDeliveredLines(world.db.read, {
      deliveryId: delivery.id,
      afterNumber,
      limit: LINES_AT_ONCE,
    });
    const last = rows.at(-1);
    if (!last) return;
    afterNumber = last.number;
    const vault = await vaultOf(world, delivery.petitionId);
    yield rows.map((row): DeliveredLine => {
      const gone = row.state !== "validated";
      if (gone) {
        const { number } = row;
        return { number, name: "", place: "", signedOn: "", comment: "", gone };
      }
      const facts = withFacts(vault, row);
      return {
        number: row.number,
        ...asHandedOver(facts, row.disclosure as Disclosure),
        signedOn: (row.validatedAt ?? "").slice(0, 10),
        comment: facts.comment,
        gone,
      };
    });
  }
}

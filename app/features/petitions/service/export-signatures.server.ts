import { listSignaturesToHandOver } from "@db/queries/signatures.server";

import { BYTE_ORDER_MARK, csvLines } from "~/lib/csv";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { recordActivity } from "~/server/activity.server";
import type { Member } from "~/server/actor.server";
import { vaultOf } from "~/server/keys/vault.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { petitionMessages } from "../messages";
import { handedOverName } from "../rules";
import type { Disclosure, ExportPurpose } from "../types";
import type { GroupPetition } from "./manage-petition.server";
import { withFacts } from "./signer-facts.server";

const BATCH = 1000;

export interface ExportWish {
  readonly purpose: ExportPurpose;
  /** Why the list is taken out; written into the activity log. */
  readonly why: string;
  readonly locale: Locale;
}

/**
 * The validated signatures as CSV, in the form each signer allowed, with a
 * column in every row that says who took the list out and when. The log has
 * its row before the first byte leaves.
 *
 * `delivery`: number, name as allowed, postal code of those who gave their
 * full name, comment; no addresses. `contacts`: only signers who agreed that
 * the group may write to them, with their address.
 */
export async function exportSignatures(
  world: World,
  by: Pick<Member, "accountId" | "name">,
  petition: Pick<GroupPetition, "id" | "groupId" | "signatureCount">,
  { purpose, why, locale }: ExportWish,
): Promise<ReadableStream<Uint8Array>> {
  const at = timestamp(world);
  await world.db.transaction((trx) =>
    recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: "signatures.exported",
      subjectKind: "petition",
      subjectId: petition.id,
      detail: { purpose, why, signatures: petition.signatureCount },
    }),
  );
  const t = translator(locale, petitionMessages);
  const contacts = purpose === "contacts";
  const mark = t("csvMark", { name: by.name, at });
  const header = [
    t("csvNumber"),
    t("csvName"),
    contacts ? t("csvEmail") : t("csvPostalCode"),
    contacts ? t("csvPostalCode") : t("csvComment"),
    t("csvSignedOn"),
    t("csvExported"),
  ];
  type Row = Awaited<ReturnType<typeof listSignaturesToHandOver>>[number];
  const vault = await vaultOf(world, petition.id);
  const cells = (sealed: Row) => {
    const row = withFacts(vault, sealed);
    const disclosure = row.disclosure as Disclosure;
    const named = disclosure === "full" ? row.postalCode : "";
    return [
      row.number,
      handedOverName(row.name, disclosure),
      contacts ? row.email : named,
      contacts ? named : row.comment,
      (row.validatedAt ?? "").slice(0, 10),
      mark,
    ];
  };
  const encoder = new TextEncoder();
  let afterNumber = 0;
  let begun = false;
  return new ReadableStream({
    async pull(controller) {
      if (!begun) {
        begun = true;
        controller.enqueue(
          encoder.encode(BYTE_ORDER_MARK + csvLines([header])),
        );
        return;
      }
      const rows = await listSignaturesToHandOver(world.db.read, {
        petitionId: petition.id,
        onlyContacts: contacts,
        afterNumber,
        limit: BATCH,
      });
      const last = rows.at(-1)?.number;
      if (last == null) return controller.close();
      afterNumber = last;
      controller.enqueue(encoder.encode(csvLines(rows.map(cells))));
    },
  });
}

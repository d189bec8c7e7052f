import {
  listReaders,
  listUpdatesDue,
  takePortion,
} from "@db/queries/petition-updates.server";

import { isLocale } from "~/i18n/locales";
import { vaultOf } from "~/server/keys/vault.server";
import { queueMails } from "~/server/mail/outbox.server";
import type { Mail } from "~/server/mail/outbox.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { wordsFor } from "../rules";
import { HELD_MINUTES } from "../types";
import { openFacts } from "./signer-facts.server";
import { newsMail } from "./signer-mail.server";

/** Mails of one transaction: signing elsewhere must not wait for long. */
const AT_ONCE = 200;

/**
 * Mails the news that wait to the signers who agreed, 200 in a transaction
 * that also writes down how far it came: interrupted, the next run goes on,
 * and nobody is written to twice.
 * @param site where the site is reached, for the addresses in the mails
 * @returns how many mails were queued
 */
export async function mailUpdates(
  world: World,
  site: { readonly publicUrl: string },
): Promise<number> {
  const before = new Date(
    world.now().getTime() - HELD_MINUTES * 60_000,
  ).toISOString();
  let queued = 0;
  for (const update of await listUpdatesDue(world.db.read, before)) {
    let after = update.mailedTo;
    for (;;) {
      const sent = await mailPortion(world, site, update, after);
      if (sent === null) break;
      queued += sent.mails;
      if (sent.last) break;
      after = sent.to;
      await new Promise((next) => setImmediate(next));
    }
  }
  return queued;
}

type Due = Awaited<ReturnType<typeof listUpdatesDue>>[number];

/** The next mails; null when somebody else took them or it was stopped. */
async function mailPortion(
  world: World,
  site: { readonly publicUrl: string },
  update: Due,
  after: string,
): Promise<{ mails: number; to: string; last: boolean } | null> {
  const vault = await vaultOf(world, update.petitionId);
  const readers = await listReaders(world.db.read, {
    petitionId: update.petitionId,
    after,
    until: update.writtenAt,
    limit: AT_ONCE,
  });
  const last = readers.length < AT_ONCE;
  const to = readers.at(-1)?.id ?? after;
  const news = {
    titleEn: update.newsTitleEn,
    titleEs: update.newsTitleEs,
    bodyEn: update.newsBodyEn,
    bodyEs: update.newsBodyEs,
  };
  const mails = readers.flatMap((reader): Mail[] => {
    const { email } = openFacts(vault, reader);
    if (email === "") return [];
    const locale = isLocale(reader.locale) ? reader.locale : "en";
    return [
      newsMail(
        {
          to: email,
          locale,
          petition: update,
          origin: site.publicUrl,
          vault,
          signatureId: reader.id,
          at: world.now(),
        },
        { id: update.id, slug: update.slug, ...wordsFor(locale, news) },
      ),
    ];
  });
  const ours = await world.db.transaction(async (trx) => {
    const taken = await takePortion(trx, {
      id: update.id,
      from: after,
      to,
      mails: mails.length,
      doneAt: last ? timestamp(world) : null,
    });
    if (taken) await queueMails(world, trx, mails);
    return taken;
  });
  return ours ? { mails: mails.length, to, last } : null;
}

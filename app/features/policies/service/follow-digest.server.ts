import type { Writer } from "@db/connection.server";
import {
  listFollowedPlaces,
  listFollowersDue,
  takeFollowTurn,
} from "@db/queries/place-follows.server";
import { listedName } from "~/features/jurisdictions/rules";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import { chooseLocale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { dayIn } from "~/lib/calendar";
import { digestWeek, mondayOf } from "~/lib/mail-week";
import { paths } from "~/paths";
import { followSeal } from "~/server/keys/site-seal.server";
import { queueMails } from "~/server/mail/outbox.server";
import type { Mail } from "~/server/mail/outbox.server";
import type { World } from "~/server/world.server";

import { changeWords } from "../change-messages";
import { dataMessages } from "../data-messages";
import { policyMessages } from "../messages";
import { changesToTell } from "../rules/follows";
import { readFollowedLayers } from "./follow-layers.server";
import { changesMail } from "./follow-mail.server";
import { readChangesSince } from "./read-changes.server";

const PLACES_AT_ONCE = 200;
const PEOPLE_AT_ONCE = 200;
/** As many changes as one reads in a mail. */
const FEW = 12;
/** Fewer of the state, the county, a district: they are not what is followed. */
const FEW_OF_OTHERS = 4;
/** The first clock on earth to see a Monday. */
const FIRST_ZONE = "Etc/GMT-14";
/** What is being written at this very moment is told next week. */
const SETTLED_MS = 60_000;

type Place = Awaited<ReturnType<typeof listFollowedPlaces>>[number];
type Follower = Awaited<ReturnType<typeof listFollowersDue>>[number];

/**
 * On the Monday morning of each place, tells those who follow it what changed
 * since they were told last in the records that hold there: its own, those of
 * the state and the county above it, of districts and campuses beneath it. A week without changes brings no
 * mail. Once a week for each follower, also with several processes at work.
 * @returns how many mails were queued
 */
export async function tellFollowers(
  world: World,
  site: { publicUrl: string },
): Promise<number> {
  const latest = mondayOf(dayIn(FIRST_ZONE, world.now()));
  let queued = 0;
  let after = "";
  for (;;) {
    const places = await listFollowedPlaces(world.db.read, {
      latest,
      after,
      limit: PLACES_AT_ONCE,
    });
    for (const place of places) queued += await tellOf(world, site, place);
    if (places.length < PLACES_AT_ONCE) return queued;
    after = places.at(-1)?.id ?? "";
  }
}

async function tellOf(
  world: World,
  site: { publicUrl: string },
  place: Place,
): Promise<number> {
  const week = digestWeek(place.timeZone, world.now());
  if (week === null) return 0;
  const until = new Date(world.now().getTime() - SETTLED_MS).toISOString();
  let queued = 0;
  for (;;) {
    const followers = await listFollowersDue(world.db.read, {
      placeId: place.id,
      week,
      limit: PEOPLE_AT_ONCE,
    });
    if (followers.length === 0) return queued;
    const since = followers
      .map(({ toldUntil }) => toldUntil ?? until)
      .reduce((first, at) => (at < first ? at : first), until);
    const mailFor = await writerOf(world, site, place, { since, until });
    queued += await world.db.transaction((trx) =>
      takeTurns(world, trx, followers, { week, until }, mailFor),
    );
  }
}

/** Each follower's turn, and the mail of those who have something to read. */
async function takeTurns(
  world: World,
  trx: Writer,
  followers: readonly Follower[],
  turn: { week: string; until: string },
  mailFor: (follower: Follower) => Mail | null,
): Promise<number> {
  const mails: Mail[] = [];
  for (const follower of followers) {
    const isOurs = await takeFollowTurn(trx, { id: follower.id, ...turn });
    const mail = isOurs ? mailFor(follower) : null;
    if (mail) mails.push(mail);
  }
  await queueMails(world, trx, mails);
  return mails.length;
}

/** Reads what changed once, and writes it for one follower after the other. */
async function writerOf(
  world: World,
  site: { publicUrl: string },
  place: Place,
  { since, until }: { since: string; until: string },
): Promise<(follower: Follower) => Mail | null> {
  const layers = await readFollowedLayers(world.db.read, place);
  // Asked for apart: a busy state leaves the place's own changes their room.
  const [ownIn, othersIn] = await Promise.all([
    readChangesSince(world.db.read, { placeIds: [place.id], since }),
    readChangesSince(world.db.read, {
      placeIds: layers.slice(1).map(({ id }) => id),
      since,
    }),
  ]);
  const seal = await followSeal(world);
  const told = {
    en: [...ownIn("en"), ...othersIn("en")],
    es: [...ownIn("es"), ...othersIn("es")],
  };
  const name = listedName({ ...place, kind: place.kind as JurisdictionKind });
  return (follower) => {
    const locale = chooseLocale({
      account: follower.accountLocale ?? follower.locale,
    });
    const to = follower.sealed
      ? seal.open(follower.sealed, follower.id)
      : follower.accountEmail;
    const changes = changesToTell(told[locale], {
      after: follower.toldUntil ?? until,
      until,
    });
    if (changes.length === 0 || to === null) return null;
    const t = translator(locale, policyMessages);
    const d = translator(locale, dataMessages);
    return changesMail(
      {
        to,
        place: name,
        locale,
        origin: site.publicUrl,
        seal,
        followId: follower.id,
      },
      {
        slug: place.slug,
        count: changes.length,
        layers: layers.flatMap((layer, at) => {
          const here = changes.filter(({ placeId }) => placeId === layer.id);
          if (here.length === 0) return [];
          const few = here.slice(0, at === 0 ? FEW : FEW_OF_OTHERS);
          return {
            slug: layer.slug,
            name: layer.name,
            kind: at === 0 ? null : layer.kind,
            count: here.length,
            changes: few.map((change) => ({
              words: changeWords(t, d, locale, change),
              path: paths.policies.document(change.documentId),
            })),
          };
        }),
      },
    );
  };
}

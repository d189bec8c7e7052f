import { findDelivery } from "@db/queries/deliveries.server";

import { LOCALE_TAGS } from "~/i18n/locales";
import type { Locale } from "~/i18n/locales";
import { formatDay, formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translate";
import type { Translate } from "~/i18n/translate";
import { BYTE_ORDER_MARK, csvLines } from "~/lib/csv";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Member } from "~/server/actor.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { deliveryMessages } from "../delivery-messages";
import { writtenWords } from "../rules";
import type { PackFile } from "../types";
import { totalsOf } from "./check-delivery.server";
import {
  deliveredLines,
  deliveryKeys,
  lineHash,
} from "./delivery-lines.server";
import type { DeliveredLine } from "./delivery-lines.server";
import type { GroupPetition } from "./manage-petition.server";
import { PackPages } from "./pack-pages.server";

export interface PackWish {
  readonly file: PackFile;
  /** Why the list is taken out; written into the activity log. */
  readonly why: string;
  readonly locale: Locale;
  /** Origin of the site, without a slash at the end. */
  readonly origin: string;
}

type By = Pick<Member, "accountId" | "name">;
type Row = NonNullable<Awaited<ReturnType<typeof findDelivery>>>;

/**
 * A frozen delivery as a file, made while it is sent: neither PDF nor CSV
 * ever holds more than a slice of the list. The log has its row before the
 * first byte leaves.
 */
export async function packFile(
  world: World,
  by: By,
  petition: GroupPetition,
  id: string,
  wish: PackWish,
): Promise<Result<ReadableStream<Uint8Array>, "not_found">> {
  const petitionId = petition.id;
  const row = await findDelivery(world.db.read, { petitionId, id });
  if (!row || row.frozenAt === null || petition.purgedAt !== null) {
    return refused("not_found");
  }
  const at = timestamp(world);
  await world.db.transaction((trx) =>
    recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: "signatures.exported",
      subjectKind: "petition",
      subjectId: petition.id,
      detail: {
        purpose: "delivery",
        why: wish.why,
        signatures: row.fullNames + row.firstNames + row.unnamed,
      },
    }),
  );
  const mark = `${by.name}, ${at}`;
  const chunks =
    wish.file === "csv"
      ? csvOf(world, row, { mark, locale: wish.locale })
      : pdfOf(world, row, petition, { ...wish, mark });
  return done(streamOf(chunks));
}

/** Chunks as they are asked for; a reader who goes away ends the making. */
function streamOf(
  chunks: AsyncGenerator<Uint8Array>,
): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

async function* csvOf(
  world: World,
  row: Row,
  { mark, locale }: { mark: string; locale: Locale },
): AsyncGenerator<Uint8Array> {
  const t = translator(locale, deliveryMessages);
  const { sealKey } = await deliveryKeys(world, row.salt);
  const encoder = new TextEncoder();
  const head = [
    t("number"),
    t("name"),
    t("place"),
    t("signedOn"),
    t("comment"),
    t("lineHash"),
    t("exported"),
  ];
  yield encoder.encode(BYTE_ORDER_MARK + csvLines([head]));
  for await (const lines of deliveredLines(world, row)) {
    yield encoder.encode(
      csvLines(
        lines.map((line) => [
          line.number,
          line.gone ? `(${t("goneSince")})` : line.name,
          line.place,
          line.signedOn,
          line.comment,
          line.gone ? "" : lineHash(sealKey, line),
          mark,
        ]),
      ),
    );
  }
}

/** The same words in each of the pack's languages, once where they agree. */
function inAll(
  ts: readonly Translate<DeliveryKey>[],
  key: DeliveryKey,
): string {
  return [...new Set(ts.map((t) => t(key)))].join(" · ");
}
type DeliveryKey = keyof (typeof deliveryMessages)["en"];

async function* pdfOf(
  world: World,
  row: Row,
  petition: GroupPetition,
  wish: PackWish & { readonly mark: string },
): AsyncGenerator<Uint8Array> {
  const words = writtenWords(petition);
  const languages = words.map((word) => word.locale);
  const [first = "en"] = languages;
  const ts = languages.map((locale) => translator(locale, deliveryMessages));
  const all = (key: DeliveryKey) => inAll(ts, key);
  const pages = new PackPages({
    paper: wish.file === "a4" ? "A4" : "LETTER",
    lang: LOCALE_TAGS[first],
    title: `${all("packTitle")}: ${words[0]?.title ?? ""}`,
    author: petition.groupName,
    createdAt: world.now(),
    missing: ts.map((t) => t("missing")),
    foot: (page) =>
      `${ts.map((t) => t("page", { page })).join(" · ")} · ${petition.groupName} · ${all("exported")}: ${wish.mark}`,
  });
  await cover(world, pages, row, petition, { ...wish, languages });
  pages.turn();
  pages.paragraph(all("signaturesTitle"), { size: 15, weight: 600, tag: "H2" });
  const head = [all("number"), all("name"), all("place"), all("signedOn")];
  const nameOf = (line: DeliveredLine) => {
    if (line.gone) return `(${all("goneSince")})`;
    return line.name === "" ? `(${all("noName")})` : line.name;
  };
  for await (const lines of deliveredLines(world, row)) {
    for (let from = 0; from < lines.length; from += 50) {
      pages.rows(
        head,
        [56, 270, 84, 94],
        lines
          .slice(from, from + 50)
          .map((line) => [
            String(line.number),
            nameOf(line),
            line.place,
            line.signedOn,
          ]),
      );
      const written = pages.drain();
      if (written) yield written;
      // Other requests are answered while a long list is being printed.
      await new Promise((next) => setImmediate(next));
    }
  }
  pages.endRows();
  yield* pages.end();
}

async function cover(
  world: World,
  pages: PackPages,
  row: Row,
  petition: GroupPetition,
  {
    languages,
    origin,
  }: { readonly languages: readonly Locale[]; readonly origin: string },
): Promise<void> {
  const words = writtenWords(petition);
  const ts = languages.map((locale) => translator(locale, deliveryMessages));
  const all = (key: DeliveryKey) => inAll(ts, key);
  const [first = "en"] = languages;
  pages.paragraph(all("packTitle"), { size: 10.5, gap: 2 });
  for (const [index, { title }] of words.entries()) {
    const tag = index === 0 ? "H1" : "P";
    pages.paragraph(title, { size: 20, weight: 600, tag, gap: 4 });
  }
  pages.rows(
    [],
    [20, 80],
    [
      [all("to"), row.recipient],
      [all("from"), `${petition.groupName}, ${petition.placeName}`],
      [
        all("day"),
        languages.map((locale) => formatDay(locale, row.onDate)).join(" · "),
      ],
    ],
  );
  pages.endRows();
  for (const letter of [row.letterEn, row.letterEs]) {
    if (letter !== "") pages.paragraph(letter, { gap: 12 });
  }
  const { match, source, districts } = await totalsOf(world, row.id);
  const signatures = row.fullNames + row.firstNames + row.unnamed;
  const part = (shown: number) =>
    ts
      .map((t) =>
        shown === 0
          ? t("fewerThan")
          : t("atLeast", { count: formatNumber(first, shown) }),
      )
      .join(" · ");
  pages.paragraph(all("totalsTitle"), { size: 13, weight: 600, tag: "H2" });
  pages.rows(
    [],
    [60, 40],
    [
      [all("total"), formatNumber(first, signatures)],
      [all("fullNames"), formatNumber(first, row.fullNames)],
      [all("firstNames"), formatNumber(first, row.firstNames)],
      [all("unnamed"), formatNumber(first, row.unnamed)],
      ...match.map(({ cell, shown }) => [
        all(`match_${cell}` as DeliveryKey),
        part(shown),
      ]),
      ...(source.length > 1 ? source : []).map(({ cell, shown }) => [
        all(`source_${cell}` as DeliveryKey),
        part(shown),
      ]),
    ],
  );
  pages.endRows();
  if (districts.length > 0) {
    const title = all("districtsTitle");
    pages.paragraph(title, { size: 13, weight: 600, tag: "H2" });
    pages.rows(
      [],
      [60, 40],
      districts.map(({ name, shown }) => [name, part(shown)]),
    );
    pages.endRows();
  }
  if (match.length + districts.length > 0) {
    for (const t of ts) pages.paragraph(t("rounded"), { size: 9 });
  }
  const { sealKey } = await deliveryKeys(world, row.salt);
  pages.rows(
    [],
    [20, 80],
    [
      [all("seal"), row.seal],
      [all("sealKey"), sealKey],
    ],
  );
  pages.endRows(6);
  const url = origin + paths.petitions.delivered(petition.slug, row.id);
  for (const t of ts) {
    pages.paragraph(`${t("checkHow", { url })} ${t("sealHow")}`, { size: 9 });
  }
  pages.turn();
  pages.paragraph(all("textTitle"), { size: 13, weight: 600, tag: "H2" });
  for (const { title, body } of words) {
    pages.paragraph(title, { size: 12, weight: 600, gap: 4 });
    pages.paragraph(body, { gap: 14 });
  }
}

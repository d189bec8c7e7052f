import { commonMessages } from "~/i18n/common/common";
import { formatNumber } from "~/i18n/format";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";

import { petitionMessages } from "../messages";
import { fitTitle } from "../picture/rules";
import { reachMessages } from "../reach-messages";
import { outlineText, textWidth } from "./outline-text.server";
import type { Weight } from "./pack-fonts.server";
import { rasterize } from "./rasterize.server";

/** The size that sites ask of a picture beside a link, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;
const EDGE = 72;
const INNER = PICTURE.width - 2 * EDGE;
const INK = "#1d1b16";
const SOFT = "#57524a";
const ACCENT = "#0b5a5a";

export interface Drawn {
  readonly title: string;
  readonly placeName: string;
  readonly groupName: string;
  readonly count: number;
  /** The goal to show. */
  readonly goal: number;
}

/**
 * A petition as a picture: title, place, how many have signed of how many.
 * @returns the bytes of a PNG
 */
export function drawPetition(of: Drawn, locale: Locale): Promise<Uint8Array> {
  const reach = translator(locale, reachMessages);
  const t = translator(locale, petitionMessages);
  const parts: string[] = [];
  const box = (x: number, y: number, width: number, h: number, fill: string) =>
    parts.push(
      `<rect x="${x}" y="${y}" width="${width}" height="${h}" fill="${fill}"/>`,
    );
  const write = (
    text: string,
    at: { x: number; y: number; size: number; weight?: Weight; fill: string },
  ) => parts.push(outlineText(text, { weight: 400, ...at }));
  const oneLine = (text: string, size: number, width: number) =>
    fitTitle(text, (part, px) => textWidth(part, px, 400), {
      width,
      lines: 1,
      sizes: [size],
    }).lines[0] ?? "";

  box(0, 0, PICTURE.width, PICTURE.height, "#faf8f3");
  box(0, 0, PICTURE.width, 14, ACCENT);

  const place = reach("petitionIn", { place: of.placeName });
  write(oneLine(place, 32, INNER), { x: EDGE, y: 96, size: 32, fill: SOFT });

  const title = fitTitle(of.title, (part, px) => textWidth(part, px, 600), {
    width: INNER,
    lines: 4,
    sizes: [76, 64, 54],
  });
  // Three lines of the largest size leave no room for what stands below.
  const step = Math.min(title.size * 1.18, 272 / title.lines.length);
  title.lines.forEach((line, index) => {
    const y = 116 + title.size + index * step;
    write(line, { x: EDGE, y, size: title.size, weight: 600, fill: INK });
  });

  const number = formatNumber(locale, of.count);
  write(number, { x: EDGE, y: 482, size: 64, weight: 600, fill: INK });
  write(t("ofGoal", { goal: of.goal }), {
    x: EDGE + textWidth(number, 64, 600) + 18,
    y: 482,
    size: 34,
    fill: SOFT,
  });
  box(EDGE, 510, INNER, 16, "#ddd6c7");
  box(EDGE, 510, INNER * Math.min(1, of.count / of.goal), 16, ACCENT);

  const site = translator(locale, commonMessages)("siteName");
  const siteWidth = textWidth(site, 28, 600);
  write(site, {
    x: PICTURE.width - EDGE - siteWidth,
    y: 580,
    size: 28,
    weight: 600,
    fill: ACCENT,
  });
  const asked = t("askedBy", { group: of.groupName });
  write(oneLine(asked, 28, INNER - siteWidth - 40), {
    x: EDGE,
    y: 580,
    size: 28,
    fill: SOFT,
  });
  return rasterize(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}">${parts.join("")}</svg>`,
  );
}

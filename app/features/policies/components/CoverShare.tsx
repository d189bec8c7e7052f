import { formatNumber, formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { mapMessages } from "../map-messages";
import { COVERS } from "../rules/people";
import type { Cover, Share } from "../rules/people";

const LOOKS: Record<Cover, string> = {
  full: "seg-covered",
  partial: "seg-partial",
  missing: "seg-open",
  unknown: "seg-unknown",
};
const WIDTH = 1000;

/** The share of people and of places covered: a strip and its figures. */
export function CoverShare({
  shares,
  one,
}: {
  shares: {
    readonly people: Share;
    readonly governments: Share;
    readonly uncounted: number;
    readonly townsOnly: number;
  };
  /** One protection is asked about, not any of all. */
  one: boolean;
}) {
  const t = useTranslate(mapMessages);
  const locale = useLocale();
  const { people, governments } = shares;
  const number = (value: number) => formatNumber(locale, value);
  const percent = (part: number, all: number) =>
    formatPercent(locale, all === 0 ? 0 : part / all);
  const covered = people.full + people.partial;
  const places = governments.full + governments.partial;
  let x = 0;
  return (
    <section className="stack-tight" aria-labelledby="share">
      <h3 id="share">{t(one ? "shareTitle" : "shareTitleCount")}</h3>
      <p>
        {t(one ? "sharePeople" : "sharePeopleCount", {
          share: percent(covered, people.all),
          people: number(covered),
          all: number(people.all),
          full: number(people.full),
          partial: number(people.partial),
        })}{" "}
        {governments.all > 0 &&
          t("sharePlaces", {
            count: number(places),
            all: number(governments.all),
            share: percent(places, governments.all),
          })}
      </p>
      <svg
        className="score-strip"
        viewBox={`0 0 ${WIDTH} 12`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {COVERS.map((cover) => {
          const width =
            people.all === 0 ? 0 : (people[cover] / people.all) * WIDTH;
          x += width;
          return (
            width > 0 && (
              <rect
                key={cover}
                className={LOOKS[cover]}
                x={x - width}
                y="0"
                width={width}
                height="12"
              />
            )
          );
        })}
      </svg>
      <ul className="score-legend small">
        {COVERS.map((cover) => (
          <li key={cover}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <rect className={LOOKS[cover]} width="12" height="12" />
            </svg>
            {t(`cover_${cover}`)}{" "}
            <strong>{percent(people[cover], people.all)}</strong>
          </li>
        ))}
      </ul>
      <p className="small soft max-w-2xl">
        {t("shareMethod")}
        {shares.townsOnly > 0 &&
          ` ${t("shareTownsOnly", { count: shares.townsOnly })}`}
        {shares.uncounted > 0 &&
          ` ${t("shareUncounted", { count: shares.uncounted })}`}
      </p>
    </section>
  );
}

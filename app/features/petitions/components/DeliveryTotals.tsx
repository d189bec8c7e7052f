import { formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { deliveryMessages } from "../delivery-messages";
import type { PlaceMatch, SignatureSource } from "../types";

interface Part {
  readonly cell: string;
  readonly name: string;
  readonly shown: number;
}

export interface Totals {
  readonly fullNames: number;
  readonly firstNames: number;
  readonly unnamed: number;
  readonly match: readonly Part[];
  readonly source: readonly Part[];
  readonly districts: readonly Part[];
}

/** What a list holds: exactly by name, rounded down by place and origin. */
export function DeliveryTotals({ totals }: { totals: Totals }) {
  const t = useTranslate(deliveryMessages);
  const locale = useLocale();
  const { fullNames, firstNames, unnamed, match, source, districts } = totals;
  const part = ({ shown }: Part) =>
    shown === 0
      ? t("fewerThan")
      : t("atLeast", { count: formatNumber(locale, shown) });
  const lines: [string, string, string][] = [
    [
      "total",
      t("total"),
      formatNumber(locale, fullNames + firstNames + unnamed),
    ],
    ["full", t("fullNames"), formatNumber(locale, fullNames)],
    ["first", t("firstNames"), formatNumber(locale, firstNames)],
    ["unnamed", t("unnamed"), formatNumber(locale, unnamed)],
    ...match.map((cell): [string, string, string] => [
      cell.cell,
      t(`match_${cell.cell as PlaceMatch}`),
      part(cell),
    ]),
    ...(source.length > 1 ? source : []).map(
      (cell): [string, string, string] => [
        cell.cell,
        t(`source_${cell.cell as SignatureSource}`),
        part(cell),
      ],
    ),
    ...districts.map((cell): [string, string, string] => [
      cell.cell,
      cell.name,
      part(cell),
    ]),
  ];
  return (
    <>
      <dl className="facts">
        {lines.map(([key, name, value]) => (
          <div key={key} className="contents">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {match.length + districts.length > 0 && (
        <p className="soft small">{t("rounded")}</p>
      )}
    </>
  );
}

import { StepChart } from "~/components/charts/StepChart";
import { DataTable } from "~/components/DataTable";
import {
  formatDay,
  formatNumber,
  formatPercent,
  standingAlone,
} from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { addDays, daysBetween } from "~/lib/calendar";

import { countMessages } from "../count-messages";
import { forecastMessages } from "../forecast-messages";
import type { Stance } from "../types";
import { StanceMark, fillOf } from "./LeanArt";

interface CountOfDay {
  day: string;
  for: number;
  leanFor: number;
  open: number;
  leanAgainst: number;
  against: number;
  out: number;
  chance: number;
  needed: number;
}

const BANDS = [
  { key: "for", stance: "for" },
  { key: "leanFor", stance: "lean_for" },
  { key: "open", stance: "undecided" },
  { key: "out", stance: "absent" },
  { key: "leanAgainst", stance: "lean_against" },
  { key: "against", stance: "against" },
] as const satisfies readonly { key: keyof CountOfDay; stance: Stance }[];

/** How the count came to be what it is, day by day, and the chance with it. */
export function Movement({
  movement: { days, until, recordedDays },
  totalWeight,
}: {
  movement: {
    days: readonly CountOfDay[];
    recordedDays: number;
    until: string;
  };
  totalWeight: number;
}) {
  const t = useTranslate(countMessages);
  const say = useTranslate(forecastMessages);
  const locale = useLocale();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return null;
  const end = daysBetween(first.day, until);
  const percent = (chance: number) => formatPercent(locale, chance);
  const nameOf = (key: (typeof BANDS)[number]["key"]) => say(`band_${key}`);
  const drawing = {
    end,
    dayLabel: (at: number) =>
      formatDay(locale, addDays(first.day, Math.round(at)), "short"),
  };
  return (
    <section aria-labelledby="movement" className="stack min-w-0">
      <h2 id="movement">{say("movementHeading")}</h2>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <StepChart
          {...drawing}
          title={<h3>{say("movementTitle")}</h3>}
          summary={say("movementSummary", {
            day: formatDay(locale, first.day),
            before: first.for + first.leanFor,
            after: last.for + last.leanFor,
            needed: last.needed,
          })}
          legend={
            <ul className="stance-tally small">
              {BANDS.map(({ key, stance }) => (
                <li key={key}>
                  <StanceMark stance={stance} />
                  <span>{nameOf(key)}</span>
                </li>
              ))}
            </ul>
          }
          kind="stack"
          top={totalWeight}
          mark={last.needed}
          ticks={[0, last.needed, totalWeight].filter(
            (level, index, all) =>
              level <= totalWeight && all.indexOf(level) === index,
          )}
          valueLabel={(value) => formatNumber(locale, Math.round(value))}
          series={BANDS.map(({ key, stance }) => ({
            key,
            label: nameOf(key),
            fill: fillOf(stance),
          }))}
          steps={days.map((day) => ({
            at: daysBetween(first.day, day.day),
            values: Object.fromEntries(BANDS.map(({ key }) => [key, day[key]])),
          }))}
          tableLabel={say("theNumbers")}
          table={
            <DataTable
              caption={say("movementCaption")}
              captionHidden
              head={[
                say("dayCol"),
                ...BANDS.map(({ key }) => ({
                  label: nameOf(key),
                  number: true as const,
                })),
              ]}
            >
              {days.map((day) => (
                <tr key={day.day}>
                  <th scope="row">
                    {standingAlone(locale, formatDay(locale, day.day))}
                  </th>
                  {BANDS.map(({ key }) => (
                    <td key={key} className="number">
                      {formatNumber(locale, day[key])}
                    </td>
                  ))}
                </tr>
              ))}
            </DataTable>
          }
        />
        <StepChart
          {...drawing}
          title={<h3>{t("chanceLabel")}</h3>}
          summary={say("chanceSummary", {
            day: formatDay(locale, first.day),
            before: percent(first.chance),
            after: percent(last.chance),
          })}
          kind="line"
          top={1}
          ticks={[0, 0.5, 1]}
          mark={null}
          valueLabel={(value) => percent(value)}
          series={[
            { key: "chance", label: t("chanceLabel"), fill: "var(--accent)" },
          ]}
          steps={days.map(({ day, chance }) => ({
            at: daysBetween(first.day, day),
            values: { chance },
          }))}
          tableLabel={say("theNumbers")}
          table={
            <DataTable
              caption={say("chanceCaption")}
              captionHidden
              head={[say("dayCol"), { label: t("chanceLabel"), number: true }]}
            >
              {days.map(({ day, chance }) => (
                <tr key={day}>
                  <th scope="row">
                    {standingAlone(locale, formatDay(locale, day))}
                  </th>
                  <td className="number">{percent(chance)}</td>
                </tr>
              ))}
            </DataTable>
          }
        />
      </div>
      <p className="soft small">
        {say("movementHow")}{" "}
        {recordedDays > days.length &&
          say("movementThinned", { shown: days.length, all: recordedDays })}
      </p>
    </section>
  );
}

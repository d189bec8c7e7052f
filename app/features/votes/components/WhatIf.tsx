import { Link } from "@remix-run/react";

import { CheckboxField, SelectField } from "~/components/Field";
import { formatNumber, formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { countMessages } from "../count-messages";
import { LEANS, RECORDED_LEANS } from "../types";
import type { BodyRule, Lean, RecordedLean } from "../types";
import { WhipBar } from "./WhipBar";
import type {
  MayorView,
  SeatView,
  WhatIf as Tried,
  WhipCount,
} from "./count-view";

interface Asked {
  seats: readonly { key: string; stance: RecordedLean }[];
  mayor: Lean | null;
  veto: "sure" | "never" | null;
  protested: boolean;
}

/**
 * The count imagined otherwise. The form is a question, not a change: it goes
 * into the address, so that a thought can be sent to a friend of the group.
 */
export function WhatIf({
  motionId,
  seats,
  mayor,
  mayorStance,
  mayorMatters,
  rule,
  asked,
  tried,
}: {
  motionId: string;
  seats: readonly SeatView[];
  mayor: MayorView | null;
  mayorStance: Lean;
  /** The rule gives the mayor a tie to break, a vote or a veto. */
  mayorMatters: boolean;
  rule: Pick<BodyRule, "mayorVeto" | "protest">;
  asked: Asked | null;
  tried: Tried | null;
}) {
  const t = useTranslate(countMessages);
  const stanceAsked = new Map(
    (asked?.seats ?? []).map(({ key, stance }) => [key, stance]),
  );
  return (
    <section
      aria-labelledby="what-if"
      className={tried ? "stack min-w-0" : "stack min-w-0 no-print"}
    >
      <div className="stack-tight">
        <h2 id="what-if">{t("whatIfHeading")}</h2>
        <p className="soft max-w-2xl">{t("whatIfLead")}</p>
      </div>
      {tried && <Compared tried={tried} changes={changes()} />}
      <form
        method="get"
        action={`${paths.votes.count(motionId)}#what-if`}
        className="sheet stack no-print"
      >
        <fieldset>
          <legend className="font-semibold">{t("whatIfMembers")}</legend>
          <div className="what-if-grid mt-3">
            {seats.map(
              ({ key, holder, stance }) =>
                holder && (
                  <SelectField
                    key={key}
                    name={`seat-${key}`}
                    label={holder.name}
                    value={stanceAsked.get(key)}
                    empty={t("whatIfAsIs", { lean: t(`lean_${stance}`) })}
                    options={RECORDED_LEANS.map((lean) => ({
                      value: lean,
                      label: t(`lean_${lean}`),
                    }))}
                  />
                ),
            )}
          </div>
        </fieldset>
        {(mayorMatters || rule.protest) && (
          <fieldset>
            <legend className="font-semibold">{t("whatIfElse")}</legend>
            <div className="what-if-grid mt-3">
              {mayorMatters && (
                <SelectField
                  name="mayor"
                  label={mayor?.name ?? t("whatIfMayor")}
                  value={asked?.mayor}
                  empty={t("whatIfAsIs", { lean: t(`lean_${mayorStance}`) })}
                  options={LEANS.map((lean) => ({
                    value: lean,
                    label: t(`lean_${lean}`),
                  }))}
                />
              )}
              {rule.mayorVeto && (
                <SelectField
                  name="veto"
                  label={t("whatIfVeto")}
                  value={asked?.veto}
                  empty={t("veto_asCounted")}
                  options={[
                    { value: "sure", label: t("veto_sure") },
                    { value: "never", label: t("veto_never") },
                  ]}
                />
              )}
            </div>
            {rule.protest && (
              <div className="mt-3">
                <CheckboxField
                  name="protested"
                  label={t("whatIfProtest")}
                  checked={asked?.protested ?? false}
                />
              </div>
            )}
          </fieldset>
        )}
        <div className="flex flex-wrap gap-3">
          <button className="button" type="submit">
            {t("whatIfTry")}
          </button>
          {tried && (
            <Link
              className="button button-quiet"
              to={`${paths.votes.count(motionId)}#what-if`}
            >
              {t("whatIfReset")}
            </Link>
          )}
        </div>
      </form>
    </section>
  );

  function changes(): string[] {
    const members = seats.flatMap(({ key, holder }) => {
      const stance = stanceAsked.get(key);
      return holder && stance
        ? [t("groupSays", { group: holder.name, lean: t(`lean_${stance}`) })]
        : [];
    });
    return [
      ...members,
      ...(asked?.mayor
        ? [
            t("groupSays", {
              group: mayor?.name ?? t("whatIfMayor"),
              lean: t(`lean_${asked.mayor}`),
            }),
          ]
        : []),
      ...(asked?.veto ? [t(`veto_${asked.veto}`)] : []),
      ...(asked?.protested ? [t("whatIfProtest")] : []),
    ];
  }
}

type Row = [label: string, of: (count: WhipCount) => string];

function Compared({
  tried: { before, after },
  changes,
}: {
  tried: Tried;
  changes: readonly string[];
}) {
  const t = useTranslate(countMessages);
  const locale = useLocale();
  const percent = (chance: number) => formatPercent(locale, chance);
  const number = (value: number) => formatNumber(locale, value);
  const final: Row[] = before.veto
    ? [[t("rowFinal"), (count) => percent(count.chanceFinal)]]
    : [];
  const rows: Row[] = [
    [t("chanceLabel"), (count) => percent(count.chance)],
    ...final,
    [t("rowNeeded"), (count) => number(count.needed.needed)],
    [t("rowFirm"), (count) => number(count.firmYes)],
    [t("rowLeaning"), (count) => number(count.leaningYes)],
    [t("rowShort"), (count) => number(count.shortFirm)],
    [t("bestCase"), (count) => caseOf(count.best)],
    [t("worstCase"), (count) => caseOf(count.worst)],
  ];
  return (
    <div className="sheet stack" role="status">
      <p>
        {changes.length > 0
          ? t("changed", { changes: changes.join("; ") })
          : t("whatIfNothing")}
      </p>
      <div className="compared">
        {[
          { key: "now", title: t("nowCol"), count: before },
          { key: "then", title: t("thenCol"), count: after },
        ].map(({ key, title, count }) => (
          <div key={key} className="min-w-0">
            <h3>{title}</h3>
            <WhipBar count={count} />
            <p className="figure">{percent(count.chance)}</p>
          </div>
        ))}
      </div>
      <table className="table compared-table">
        <caption className="sr-only">{t("whatIfCaption")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className="number">
              {t("nowCol")}
            </th>
            <th scope="col" className="number">
              {t("thenCol")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, of]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="number">{of(before)}</td>
              <td className="number">
                {of(after) === of(before) ? (
                  of(after)
                ) : (
                  <strong>{of(after)}</strong>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function caseOf({ yes, no, result }: WhipCount["best"]): string {
    return t("caseLine", { yes, no, result: t(`case_${result}`) });
  }
}

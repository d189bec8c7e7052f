import { Link } from "@remix-run/react";

import { formatNumber, formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { countMessages } from "../count-messages";
import { isAsCounted } from "../rules/imagine";
import { LEANS } from "../types";
import type { BodyRule, Lean } from "../types";
import { whatIfMessages } from "../whatif-messages";
import { TrySelect, WHAT_IF_FORM } from "./TrySelect";
import { WhipBar } from "./WhipBar";
import type {
  MayorView,
  SeatView,
  WhatIf as Tried,
  WhipCount,
} from "./count-view";
import type { Imagining } from "./use-imagined";

/**
 * The count imagined otherwise, beside the one of today. The form is a
 * question, not a change: it goes into the address, so that a thought can be
 * sent to a friend of the group. Its fields for members stand in their rows.
 */
export function WhatIf({
  motionId,
  seats,
  shownKeys,
  mayor,
  mayorStance,
  mayorMatters,
  rule,
  protested,
  imagining,
  keep,
}: {
  motionId: string;
  seats: readonly SeatView[];
  /** Members whose rows, and fields, are on this page. */
  shownKeys: ReadonlySet<string>;
  mayor: MayorView | null;
  mayorStance: Lean;
  /** The rule gives the mayor a tie to break, a vote or a veto. */
  mayorMatters: boolean;
  rule: Pick<BodyRule, "mayorVeto" | "protest">;
  /** A valid protest is recorded. */
  protested: boolean;
  imagining: Imagining;
  /** What of the table is shown, kept when the form is sent. */
  keep: Readonly<Record<string, string>>;
}) {
  const t = useTranslate(countMessages);
  const say = useTranslate(whatIfMessages);
  const { imagined, tried, change } = imagining;
  return (
    <section
      aria-labelledby="what-if"
      className={tried ? "stack min-w-0" : "stack min-w-0 no-print"}
    >
      <div className="stack-tight">
        <h2 id="what-if">{t("whatIfHeading")}</h2>
        <p className="soft max-w-2xl">{say("whatIfHow")}</p>
      </div>
      {tried && <Compared tried={tried} changes={changes()} />}
      <form
        id={WHAT_IF_FORM}
        method="get"
        action={`${paths.votes.count(motionId)}#what-if`}
        className="stack no-print"
      >
        {imagined.seats
          .filter(({ key }) => !shownKeys.has(key))
          .map(({ key, stance }) => (
            <input
              key={key}
              type="hidden"
              name={`seat-${key}`}
              value={stance}
            />
          ))}
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {(mayorMatters || rule.protest) && (
          <fieldset>
            <legend className="font-semibold">{t("whatIfElse")}</legend>
            <div className="what-if-grid mt-3">
              {mayorMatters && (
                <TrySelect
                  name="mayor"
                  label={mayor?.name ?? t("whatIfMayor")}
                  value={imagined.mayor}
                  empty={t("whatIfAsIs", { lean: t(`lean_${mayorStance}`) })}
                  options={LEANS.map((lean) => ({
                    value: lean,
                    label: t(`lean_${lean}`),
                  }))}
                  onChange={(lean) => change({ mayor: lean })}
                />
              )}
              {rule.mayorVeto && (
                <TrySelect
                  name="veto"
                  label={t("whatIfVeto")}
                  value={imagined.veto}
                  empty={t("veto_asCounted")}
                  options={[
                    { value: "sure" as const, label: t("veto_sure") },
                    { value: "never" as const, label: t("veto_never") },
                  ]}
                  onChange={(veto) => change({ veto })}
                />
              )}
              {rule.protest && (
                <TrySelect
                  name="protested"
                  label={say("protest")}
                  value={asAnswer(imagined.protested)}
                  empty={say(
                    protested ? "protestRecorded" : "protestNotRecorded",
                  )}
                  options={[
                    { value: "yes" as const, label: say("protest_yes") },
                    { value: "no" as const, label: say("protest_no") },
                  ]}
                  onChange={(answer) =>
                    change({
                      protested: answer === null ? null : answer === "yes",
                    })
                  }
                />
              )}
            </div>
          </fieldset>
        )}
        <p>
          <button className="button button-quiet" type="submit">
            {t("whatIfTry")}
          </button>
        </p>
      </form>
    </section>
  );

  function changes(): string[] {
    const members = imagined.seats.flatMap(({ key, stance }) => {
      const seat = seats.find((each) => each.key === key);
      return seat
        ? [
            t("groupSays", {
              group:
                seat.holder?.name ??
                say("vacancyOf", { seat: seat.label ?? "" }),
              lean: t(`lean_${stance}`),
            }),
          ]
        : [];
    });
    return [
      ...members,
      ...(imagined.mayor
        ? [
            t("groupSays", {
              group: mayor?.name ?? t("whatIfMayor"),
              lean: t(`lean_${imagined.mayor}`),
            }),
          ]
        : []),
      ...(imagined.veto ? [t(`veto_${imagined.veto}`)] : []),
      ...(imagined.protested === null
        ? []
        : [say(`protest_${imagined.protested ? "yes" : "no"}`)]),
    ];
  }
}

const asAnswer = (protested: boolean | null) =>
  protested === null ? null : protested ? ("yes" as const) : ("no" as const);

/**
 * The answer to what is imagined, in one line that stays in sight while one
 * scrolls, and the two ways out: keep what turned out true, or forget it all.
 */
export function WhatIfStrip({
  motionId,
  imagining: { imagined, tried },
  mayKeep,
  keepHref,
  onForget,
}: {
  motionId: string;
  imagining: Imagining;
  /** Something of it is a person's stand, and the reader may record one. */
  mayKeep: boolean;
  keepHref: string;
  onForget: () => void;
}) {
  const t = useTranslate(countMessages);
  const say = useTranslate(whatIfMessages);
  const locale = useLocale();
  const changes =
    imagined.seats.length +
    (imagined.mayor ? 1 : 0) +
    (imagined.veto ? 1 : 0) +
    (imagined.protested === null ? 0 : 1);
  return (
    <div className={tried ? "what-if-strip no-print" : undefined}>
      <p role="status">
        {tried && !isAsCounted(imagined)
          ? say("strip", {
              changes,
              now: formatPercent(locale, tried.before.chance),
              then: formatPercent(locale, tried.after.chance),
              short: tried.after.shortFirm,
            })
          : ""}
      </p>
      {tried && (
        <p className="flex flex-wrap gap-x-4 gap-y-2">
          <a href="#what-if">{say("stripCompare")}</a>
          {mayKeep && <Link to={keepHref}>{say("keepThese")}</Link>}
          <Link
            to={paths.votes.count(motionId)}
            preventScrollReset
            onClick={onForget}
          >
            {t("whatIfReset")}
          </Link>
        </p>
      )}
    </div>
  );
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
    <div className="sheet stack">
      <p>{t("changed", { changes: changes.join("; ") })}</p>
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

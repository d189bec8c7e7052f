import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { ErrorSummary } from "~/components/ErrorSummary";
import { RadioField, TextField } from "~/components/Field";
import { Notice } from "~/components/Notice";
import { formatDay, formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { mergingMessages } from "../merging-messages";

const ROWS = [
  "terms",
  "votes",
  "leans",
  "contacts",
  "tasks",
  "demands",
] as const;
type Figures = Readonly<Record<(typeof ROWS)[number], number>>;

interface Named {
  name: string;
  slug: string;
}

/** How much stands on a page: the fuller one is the likelier to stay. */
const ofRecord = (figures: Figures) =>
  ROWS.reduce((sum, row) => sum + figures[row], 0);

/** What both pages have, and either why they are two people or the form. */
export function MergeForm({
  form,
  official,
  twin,
  compared: { first, second, rolls },
}: {
  form: FormState | undefined;
  official: Named;
  twin: Named;
  compared: {
    first: Figures;
    second: Figures;
    rolls: readonly { id: string; title: string; localDate: string | null }[];
  };
}) {
  const t = useTranslate(mergingMessages);
  const locale = useLocale();
  return (
    <section className="stack">
      <h2>{t("compareTitle")}</h2>
      <DataTable
        caption={t("compareTitle")}
        captionHidden
        head={[
          t("onRecordOf"),
          { label: pageName(official, twin), number: true },
          { label: pageName(twin, official), number: true },
        ]}
      >
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`rows_${row}`)}</th>
            <td className="number">{formatNumber(locale, first[row])}</td>
            <td className="number">{formatNumber(locale, second[row])}</td>
          </tr>
        ))}
      </DataTable>
      <p>
        <Link to={paths.officials.merging(official.slug)}>
          {t("otherTwin")}
        </Link>
      </p>
      {rolls.length > 0 ? (
        <Notice tone="danger">
          <p className="font-semibold">{t("bothVoted")}</p>
          <p>{t("bothVotedLead")}</p>
          <ul className="list-rows">
            {rolls.map(({ id, title, localDate }) => (
              <li key={id}>
                <Link to={paths.votes.show(id)}>{title}</Link>
                {localDate && (
                  <span className="soft"> {formatDay(locale, localDate)}</span>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <form
          method="post"
          action={paths.officials.merging(official.slug, { twin: twin.slug })}
          className="stack"
        >
          <ErrorSummary form={form} />
          <input type="hidden" name="twin" value={twin.slug} />
          <RadioField
            form={form}
            name="stays"
            label={t("whichStays")}
            hint={t("whichStaysHint")}
            value={ofRecord(second) > ofRecord(first) ? "twin" : "this"}
            required
            options={[
              { value: "this", label: pageName(official, twin) },
              { value: "twin", label: pageName(twin, official) },
            ]}
          />
          <TextField
            form={form}
            name="why"
            label={t("whyOne")}
            hint={t("whyOneHint")}
            maxLength={500}
            required
          />
          <p className="soft">{t("notice")}</p>
          <button className="button" type="submit">
            {t("mergeNow")}
          </button>
        </form>
      )}
    </section>
  );
}

/** Namesakes are told apart by the address of their page. */
function pageName(page: Named, other: Named): string {
  return page.name === other.name ? `${page.name} (${page.slug})` : page.name;
}

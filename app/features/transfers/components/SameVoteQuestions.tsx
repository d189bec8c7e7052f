import { Link } from "@remix-run/react";

import { RadioField } from "~/components/Field";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { transferMessages } from "../messages";
import type { SameVoteQuestion } from "../types";
import { shownParams } from "./reason-params";

/** Votes that look like ones on record, with a choice for each and for all. */
export function SameVoteQuestions({
  importId,
  questions,
  count,
}: {
  importId: string;
  /** The first of them. */
  questions: readonly SameVoteQuestion[];
  /** How many there are. */
  count: number;
}) {
  const t = useTranslate(transferMessages);
  const locale = useLocale();
  if (count === 0) return null;
  return (
    <section className="stack">
      <h2>{t("sameHeading")}</h2>
      <p>{t("sameLead", { count })}</p>
      <form
        method="post"
        action={paths.imports.sameVotes(importId)}
        className="stack"
      >
        <RadioField
          name="all"
          label={t("sameAll")}
          value="each"
          options={(["each", "same", "apart"] as const).map((value) => ({
            value,
            label: t(`sameAll_${value}`),
          }))}
        />
        {questions.map(
          ({ externalId, title, date, body, ...asked }, number) => (
            <div key={externalId} className="sheet">
              <RadioField
                name={`vote-${number}`}
                label={t("sameOne", shownParams(locale, { title, date, body }))}
                value={asked.chosen}
                options={[
                  ...asked.candidates.map((candidate) => ({
                    value: candidate.motionId,
                    label: t("sameIs", { title: candidate.title }),
                    hint: (
                      <Link to={paths.votes.show(candidate.motionId)}>
                        {t("sameSee", { title: candidate.title })}
                      </Link>
                    ),
                  })),
                  { value: "apart", label: t("sameApart") },
                ]}
              />
            </div>
          ),
        )}
        {count > questions.length && (
          <p className="soft">
            {t("sameMore", { count: count - questions.length })}
          </p>
        )}
        <button className="button" type="submit">
          {t("sameKeep")}
        </button>
      </form>
    </section>
  );
}

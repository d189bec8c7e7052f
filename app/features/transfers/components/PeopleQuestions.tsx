import { Link } from "@remix-run/react";

import { RadioField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { peopleMessages } from "../people-messages";
import type { PersonQuestion } from "../types";

/** Persons of a record who may be known here, each with a choice. */
export function PeopleQuestions({
  importId,
  questions,
  slugs,
}: {
  importId: string;
  questions: readonly PersonQuestion[];
  /** Addresses of the pages of officials, by our id. */
  slugs: Readonly<Record<string, string>>;
}) {
  const t = useTranslate(peopleMessages);
  if (questions.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("whoHeading")}</h2>
      <p>{t("whoLead", { count: questions.length })}</p>
      <form
        method="post"
        action={paths.imports.people(importId)}
        className="stack"
      >
        {questions.map(({ externalId, name, candidates, chosen }, number) => (
          <div key={externalId} className="sheet">
            <RadioField
              name={`who-${number}`}
              label={t("whoPrinted", { name })}
              value={chosen}
              options={[
                ...candidates.map((candidate) => ({
                  value: candidate.officialId,
                  label: t("whoIs", { name: candidate.name }),
                  hint: t(`match_${candidate.reason}`),
                })),
                { value: "new", label: t("whoNew") },
                { value: "none", label: t("whoNone") },
              ]}
            />
            <ul className="small">
              {candidates.map(({ officialId, name: known }) => {
                const slug = slugs[officialId];
                return (
                  slug && (
                    <li key={officialId}>
                      <Link to={paths.officials.show(slug)}>
                        {t("whoSeePage", { name: known })}
                      </Link>
                    </li>
                  )
                );
              })}
            </ul>
          </div>
        ))}
        <button className="button" type="submit">
          {t("whoKeep")}
        </button>
      </form>
    </section>
  );
}

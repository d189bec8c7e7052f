import { Link } from "@remix-run/react";

import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { paperMessages } from "../paper-messages";
import type { BatchState } from "../paper/types";
import { wordsFor } from "../rules";
import type { PetitionWords } from "../types";

/** Signed sheets that were given to the reader to type in or to check. */
export function SheetsWaiting({
  batches,
}: {
  batches: readonly (PetitionWords & {
    readonly id: string;
    readonly petitionId: string;
    readonly number: number;
    readonly state: BatchState;
  })[];
}) {
  const t = useTranslate(paperMessages);
  const locale = useLocale();
  if (batches.length === 0) return null;
  return (
    <section aria-labelledby="sheets-waiting" className="stack-tight">
      <h2 id="sheets-waiting">{t("sheetsWaiting")}</h2>
      <ul className="list-rows">
        {batches.map((batch) => {
          const words = wordsFor(locale, batch);
          return (
            <li key={batch.id}>
              <Link to={paths.petitions.batch(batch.petitionId, batch.id)}>
                {t("batchTitle", { number: batch.number })}
              </Link>
              <span className="soft"> · {t(`batch_${batch.state}`)}</span>
              <p
                className="small"
                lang={words.locale === locale ? undefined : words.locale}
              >
                {words.title}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { Link } from "@remix-run/react";

import { standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { policyMessages } from "../messages";
import type { StageOn } from "../rules";
import type { Instrument } from "../types";
import { documentName, stageWords } from "./words";

interface ListedDocument {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly instrument: Instrument;
  readonly now: StageOn | null;
  readonly clauseCount: number;
}

/** The documents of a place, each with its stage today. */
export function DocumentList({
  documents,
}: {
  documents: readonly ListedDocument[];
}) {
  const t = useTranslate(policyMessages);
  const locale = useLocale();
  return (
    <ul className="list-rows">
      {documents.map((document) => {
        const name = documentName(t, document);
        return (
          <li key={document.id}>
            <Link to={paths.policies.document(document.id)}>{name}</Link>
            {document.title && document.title !== name && (
              <> {document.title}</>
            )}
            <span className="small soft block">
              {document.now &&
                document.instrument !== "none" &&
                `${standingAlone(locale, stageWords(t, locale, document.now))} · `}
              {t("clauseCount", { count: document.clauseCount })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { petitionMessages } from "../messages";
import { wordsFor } from "../rules";
import type { PetitionWords } from "../types";

/** A page with one form: a turn in a petition's life, or of a signature. */
export function TurnForm({
  petition,
  title,
  lead,
  confirm,
  danger = false,
  back,
  form,
  children,
}: {
  petition: PetitionWords & { readonly id: string };
  title: string;
  lead: ReactNode;
  /** What the button says. */
  confirm: string;
  danger?: boolean;
  /** Where "cancel" leads; the petition's page when left out. */
  back?: string;
  form: FormState | undefined;
  /** Fields. */
  children?: ReactNode;
}) {
  const t = useTranslate(petitionMessages);
  const words = wordsFor(useLocale(), petition);
  const board = paths.petitions.board(petition.id);
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          { to: paths.petitions.boardList(), label: t("boardTitle") },
          { to: board, label: words.title },
        ]}
        title={title}
        lead={lead}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        {children}
        <div className="flex flex-wrap gap-3">
          <button
            className={danger ? "button button-danger" : "button"}
            type="submit"
          >
            {confirm}
          </button>
          <Link className="button button-quiet" to={back ?? board}>
            {t("cancel")}
          </Link>
        </div>
      </form>
    </div>
  );
}

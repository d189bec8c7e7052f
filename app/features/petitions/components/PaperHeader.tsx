import type { ComponentProps, ReactNode } from "react";

import { PageHeader } from "~/components/PageHeader";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { paperMessages } from "../paper-messages";
import { wordsFor } from "../rules";
import { BoardHeader } from "./BoardHeader";

/**
 * The top of a petition's page of sheets: among its tabs for organizers, by
 * itself for volunteers, who have no other page of it.
 */
export function PaperHeader({
  petition,
  organizes,
  actions,
}: {
  petition: ComponentProps<typeof BoardHeader>["petition"];
  organizes: boolean;
  actions?: ReactNode;
}) {
  const t = useTranslate(paperMessages);
  const words = wordsFor(useLocale(), petition);
  const current = paths.petitions.paper(petition.id);
  return organizes ? (
    <BoardHeader petition={petition} current={current} actions={actions} />
  ) : (
    <PageHeader title={t("paper")} lead={words.title} />
  );
}

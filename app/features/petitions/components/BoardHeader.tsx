import type { ReactNode } from "react";

import { PageHeader } from "~/components/PageHeader";
import { Tabs } from "~/components/Tabs";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { deliveryMessages } from "../delivery-messages";
import { petitionMessages } from "../messages";
import { newsMessages } from "../news-messages";
import { paperMessages } from "../paper-messages";
import { wordsFor } from "../rules";
import type { PetitionState as State, PetitionWords } from "../types";
import { PetitionState } from "./PetitionState";
import { placeLabel } from "./place-label";
import type { PlaceOfPetition } from "./place-label";

/** The top of a petition's pages on the board. */
export function BoardHeader({
  petition,
  current,
  actions,
}: {
  petition: PetitionWords &
    PlaceOfPetition & {
      readonly id: string;
      readonly state: State;
      readonly open: boolean;
    };
  /** Address of the present tab. */
  current: string;
  actions?: ReactNode;
}) {
  const t = useTranslate(petitionMessages);
  const d = useTranslate(deliveryMessages);
  const locale = useLocale();
  const words = wordsFor(locale, petition);
  return (
    <>
      <PageHeader
        crumbs={[{ to: paths.petitions.boardList(), label: t("boardTitle") }]}
        title={
          <span lang={words.locale === locale ? undefined : words.locale}>
            {words.title}
          </span>
        }
        lead={
          <span className="flex flex-wrap items-center gap-3 text-base">
            <PetitionState state={petition.state} open={petition.open} />
            {placeLabel(petition)}
          </span>
        }
        actions={actions}
      />
      <Tabs
        label={t("petitionPages")}
        current={current}
        tabs={[
          { to: paths.petitions.board(petition.id), label: t("overview") },
          {
            to: paths.petitions.signatures(petition.id),
            label: t("signatures"),
          },
          {
            to: paths.petitions.paper(petition.id),
            label: translator(locale, paperMessages)("paper"),
          },
          {
            to: paths.petitions.watch(petition.id),
            label: t("watchTab"),
          },
          {
            to: paths.petitions.deliveries(petition.id),
            label: d("tab"),
          },
          {
            to: paths.petitions.news(petition.id),
            label: translator(locale, newsMessages)("news"),
          },
          {
            to: paths.petitions.privacy(petition.id),
            label: t("signersData"),
          },
        ]}
      />
    </>
  );
}

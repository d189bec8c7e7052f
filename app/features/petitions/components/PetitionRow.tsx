import { Link } from "@remix-run/react";

import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { petitionMessages } from "../messages";
import { currentGoal, wordsFor } from "../rules";
import type { PetitionWords } from "../types";
import { placeLabel } from "./place-label";
import type { PlaceOfPetition } from "./place-label";

/** What one line of a list of petitions needs (a `PetitionCard`). */
export interface ListedPetition extends PetitionWords, PlaceOfPetition {
  readonly slug: string;
  readonly goal: number;
  readonly signatureCount: number;
  readonly closesOn: string | null;
  readonly groupName: string;
}

/** One petition in a list: `<li>` of a `.list-rows`. */
export function PetitionRow({ petition }: { petition: ListedPetition }) {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  const words = wordsFor(locale, petition);
  const { signatureCount: count } = petition;
  const goal = currentGoal(petition.goal, count);
  return (
    <li className="stack-tight">
      <p className="font-serif text-lg font-semibold">
        <Link to={paths.petitions.show(petition.slug)}>
          <span lang={words.locale === locale ? undefined : words.locale}>
            {words.title}
          </span>
        </Link>
      </p>
      <p className="soft small">
        {placeLabel(petition)}
        {" · "}
        {t("askedBy", { group: petition.groupName })}
        {petition.closesOn !== null && (
          <>
            {" · "}
            {t("closesOn", { day: formatDay(locale, petition.closesOn) })}
          </>
        )}
      </p>
      <div className="flex max-w-md flex-wrap items-center gap-x-4 gap-y-1">
        <progress
          className="bar min-w-32 flex-1"
          value={count}
          max={goal}
          aria-label={t("goalLine", { count, goal })}
        />
        <span className="small">{t("signed", { count })}</span>
      </div>
    </li>
  );
}

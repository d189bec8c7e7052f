import { formatPartialDay } from "~/i18n/format";
import type { Locale } from "~/i18n/locales";
import type { Translate } from "~/i18n/translate";

import type { dataMessages } from "./data-messages";
import type { policyMessages } from "./messages";
import type { Change, Instrument, Precision, Stage } from "./types";

type T = Translate<keyof (typeof policyMessages)["en"]>;
type D = Translate<keyof (typeof dataMessages)["en"]>;

export interface ChangeTold {
  readonly what: Change;
  readonly instrument: Instrument;
  readonly number: string | null;
  readonly title: string;
  readonly provision: string | null;
  readonly stage: Stage | null;
  readonly onDate: string | null;
  readonly precision: Precision | null;
}

/** A change as a sentence: "Ordinance 4172: in force, May 2017". */
export function changeWords(
  t: T,
  d: D,
  locale: Locale,
  change: ChangeTold,
): string {
  return d(`change_${change.what}`, {
    document: documentName(t, change),
    provision: change.provision ?? "",
    stage: change.stage ? t(`stage_${change.stage}`) : "",
    date:
      change.onDate === null
        ? ""
        : formatPartialDay(locale, change.onDate, change.precision ?? "day"),
  });
}

/** "Ordinance 125578", else its title, else its kind. */
export function documentName(
  t: T,
  document: {
    readonly instrument: Instrument;
    readonly number: string | null;
    readonly title: string;
  },
): string {
  const kind = t(`instrument_${document.instrument}`);
  if (document.number) return `${kind} ${document.number}`;
  return document.title || kind;
}

import { Notice } from "~/components/Notice";
import { useTranslate } from "~/i18n/use-translate";

import { shiftMessages } from "../shift-messages";

/** As an address says it: how many people something was done for. */
export interface PeopleCounts {
  chased: number | null;
  confirmed: number | null;
  removed: number | null;
  moved: number | null;
  full: number | null;
}

/** Reads `?chased=3…` from an address; nonsense is nothing. */
export function readPeopleCounts(params: URLSearchParams): PeopleCounts {
  const count = (name: string) => {
    const value = params.get(name);
    return value !== null && /^\d{1,4}$/.test(value) ? Number(value) : null;
  };
  return {
    chased: count("chased"),
    confirmed: count("confirmed"),
    removed: count("removed"),
    moved: count("moved"),
    full: count("full"),
  };
}

/** What became of the people that were ticked. */
export function PeopleNotice({ counts }: { counts: PeopleCounts }) {
  const t = useTranslate(shiftMessages);
  const { chased, confirmed, removed, moved, full } = counts;
  const sentences = [
    chased !== null && t("peopleChased", { count: chased }),
    confirmed !== null && t("peopleConfirmed", { count: confirmed }),
    removed !== null && t("peopleRemoved", { count: removed }),
    moved !== null && t("peopleMoved", { count: moved }),
    full !== null && full > 0 && t("peopleFull", { count: full }),
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0) return null;
  const some = [chased, confirmed, removed, moved].some((n) => (n ?? 0) > 0);
  return (
    <Notice tone={some ? "good" : "warn"} role="status">
      {sentences.join(" ")}
    </Notice>
  );
}

import { useEffect, useState } from "react";
import type { RefObject } from "react";

import type { Roster } from "~/features/officials/types";
import { useTranslate } from "~/i18n/use-translate";

import { factsMessages } from "../facts-messages";
import { voteMessages } from "../messages";
import { alikeOf, leftOut } from "../rules/live-consent";
import type { Alike, CountedItem } from "../rules/live-consent";
import { readConsentForm } from "./read-roll-form";

/**
 * With script: what each item of the list amounts to while the form is filled
 * in, those that come to the same in one line. Without script there is "check
 * first".
 */
export function LiveConsent({
  formRef,
  roster,
  items,
}: {
  formRef: RefObject<HTMLFormElement>;
  roster: Roster;
  items: readonly CountedItem[];
}) {
  const t = useTranslate(factsMessages);
  const say = useTranslate(voteMessages);
  const [lines, setLines] = useState<readonly Alike[]>([]);
  useEffect(() => {
    const form = formRef.current;
    if (!form) return;
    const count = () => {
      const alike = alikeOf(readConsentForm(new FormData(form)), roster, items);
      // Half a line of letters is no roll yet.
      if (alike !== null) setLines(alike);
    };
    count();
    form.addEventListener("input", count);
    return () => form.removeEventListener("input", count);
  }, [formRef, roster, items]);
  if (lines.length === 0) return null;
  const more = leftOut(lines, LINES_SHOWN);
  return (
    <section
      className="roll-live"
      aria-label={t("liveHeading")}
      aria-live="polite"
    >
      {lines.slice(0, LINES_SHOWN).map(({ result, yes, no, titles }) => (
        <p key={`${result} ${yes} ${no}`}>
          <strong>
            {t("liveConsentLine", {
              result: say(`result_${result}`),
              yes,
              no,
            })}
          </strong>{" "}
          <span className="soft wrap-anywhere">
            {t("liveConsentItems", {
              count: titles.length,
              title: (titles[0] ?? "").slice(0, TITLE_SHOWN),
            })}
          </span>
        </p>
      ))}
      {more && <p className="soft">{t("liveConsentMore", more)}</p>}
    </section>
  );
}

const LINES_SHOWN = 4;
const TITLE_SHOWN = 80;

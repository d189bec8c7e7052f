import { useTranslate } from "~/i18n/use-translate";

import { noticeMessages } from "../notice-messages";
import { NOTICE_KINDS } from "../notices/types";
import type { NoticeKind } from "../notices/types";

/** A box for each kind of mail, with when it comes. */
export function MailChoices({ wanted }: { wanted: readonly NoticeKind[] }) {
  const t = useTranslate(noticeMessages);
  return (
    <fieldset className="field">
      <legend>{t("choicesLegend")}</legend>
      {NOTICE_KINDS.map((kind) => (
        <div className="choice" key={kind}>
          <input
            type="checkbox"
            id={`kind-${kind}`}
            name="kinds"
            value={kind}
            defaultChecked={wanted.includes(kind)}
            aria-describedby={`kind-${kind}-hint`}
          />
          <div>
            <label htmlFor={`kind-${kind}`}>{t(`kind_${kind}`)}</label>
            <p className="hint" id={`kind-${kind}-hint`}>
              {t(`kindHint_${kind}`)}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}

import { CopyButton } from "~/components/CopyButton";
import { useTranslate } from "~/i18n/use-translate";

import { petitionMessages } from "../messages";
import { reachMessages } from "../reach-messages";

/** Ways to pass a petition on that need no script and tell no third party. */
export function ShareLinks({ title, url }: { title: string; url: string }) {
  const t = useTranslate(petitionMessages);
  const reach = useTranslate(reachMessages);
  const sentence = encodeURIComponent(t("shareSentence", { title, url }));
  return (
    <div className="stack-tight">
      <div className="field">
        <label htmlFor="share-address">{t("shareAddress")}</label>
        <input
          className="input"
          id="share-address"
          type="text"
          readOnly
          value={url}
        />
      </div>
      <CopyButton
        field="share-address"
        label={reach("copyAddress")}
        done={reach("copied")}
      />
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        <li>
          <a
            href={`mailto:?subject=${encodeURIComponent(title)}&body=${sentence}`}
          >
            {t("shareMail")}
          </a>
        </li>
        <li>
          <a href={`sms:?&body=${sentence}`}>{t("shareText")}</a>
        </li>
        <li>
          <a href={`https://wa.me/?text=${sentence}`} rel="noreferrer">
            {t("shareWhatsapp")}
          </a>
        </li>
      </ul>
    </div>
  );
}

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { embedMessages } from "../embed-messages";
import { OutLink } from "./OutLink";

/** In a frame that leads nowhere: what that may mean, and a way on. */
export function EmbedMissing() {
  const t = useTranslate(embedMessages);
  return (
    <article className="embed stack-tight">
      <h1 className="embed-title">{t("missingTitle")}</h1>
      <p className="small">{t("missingBody")}</p>
      <p className="small">
        <OutLink to={paths.places.search()}>{t("missingLink")}</OutLink>
      </p>
    </article>
  );
}

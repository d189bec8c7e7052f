import { OutLink } from "~/features/policies/components/OutLink";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { reachMessages } from "../reach-messages";

/** In a frame of no petition: what that may mean, and a way on. */
export function EmbedGone() {
  const t = useTranslate(reachMessages);
  return (
    <article className="embed stack-tight">
      <h1 className="embed-title">{t("goneTitle")}</h1>
      <p className="small">{t("goneBody")}</p>
      <p className="small">
        <OutLink to={paths.petitions.list()}>{t("goneLink")}</OutLink>
      </p>
    </article>
  );
}

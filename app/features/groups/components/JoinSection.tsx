import { Link } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { groupMessages } from "../messages";
import type { AskingState } from "../rules";
import { JoinForm } from "./JoinForm";

/** The way into a group, for whoever is not in it. */
export function JoinSection({
  slug,
  asking,
  justAsked,
}: {
  slug: string;
  asking: AskingState | "signInFirst" | "isMember";
  justAsked: boolean;
}) {
  const t = useTranslate(groupMessages);
  if (asking === "isMember") return null;
  return (
    <section className="page-narrow stack-tight" aria-labelledby="join">
      <h2 id="join">{t("joinTitle")}</h2>
      {asking === "signInFirst" && (
        <>
          <p>{t("signInToJoin")}</p>
          <p className="pt-1">
            <Link
              className="button button-quiet"
              to={paths.account.signIn(paths.groups.join(slug))}
            >
              {t("signIn")}
            </Link>
          </p>
        </>
      )}
      {asking === "mayAsk" && <JoinForm slug={slug} />}
      {asking === "alreadyAsked" && (
        <Notice role={justAsked ? "status" : undefined}>
          {t(justAsked ? "asked" : "alreadyAsked")}
        </Notice>
      )}
      {asking === "askedRecently" && <Notice>{t("askedRecently")}</Notice>}
    </section>
  );
}

import { Link, isRouteErrorResponse, useRouteError } from "@remix-run/react";

import { commonMessages } from "~/i18n/common/common";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

type Key = keyof typeof commonMessages.en;

const WORDS: Readonly<Record<number, readonly [Key, Key]>> = {
  400: ["badRequestTitle", "badRequestBody"],
  401: ["signInFirstTitle", "signInFirstBody"],
  403: ["forbiddenTitle", "forbiddenBody"],
  404: ["notFoundTitle", "notFoundBody"],
  405: ["badRequestTitle", "badRequestBody"],
  413: ["badRequestTitle", "badRequestBody"],
  410: ["goneTitle", "goneBody"],
  422: ["badRequestTitle", "badRequestBody"],
  429: ["tooManyTitle", "tooManyBody"],
};

/** A mailed link that does not work: what it was for, and the way to another. */
const LINKS: Readonly<Record<string, { body: Key; label: Key; to: string }>> = {
  start: {
    body: "goneStart",
    label: "signIn",
    to: paths.account.signIn(),
  },
  password: {
    body: "gonePassword",
    label: "askForLink",
    to: paths.account.forgottenPassword(),
  },
  invitation: {
    body: "goneInvitation",
    label: "signIn",
    to: paths.account.signIn(),
  },
  signup: {
    body: "goneSignup",
    label: "findPlaces",
    to: paths.places.search(),
  },
  follow: {
    body: "goneFollow",
    label: "findPlaces",
    to: paths.places.search(),
  },
  signature: {
    body: "goneSignature",
    label: "openPetitions",
    to: paths.petitions.list(),
  },
  mail: {
    body: "goneMail",
    label: "chooseMail",
    to: paths.account.mail(),
  },
};

/** What went wrong, in a sentence, with a way on. Never a stack trace. */
export function ErrorPage() {
  const t = useTranslate(commonMessages);
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const link =
    isRouteErrorResponse(error) && typeof error.data === "string"
      ? LINKS[error.data]
      : undefined;
  const [title, body] = link
    ? (["goneTitle", link.body] as const)
    : (WORDS[status] ?? (["brokenTitle", "brokenBody"] as const));
  return (
    <div className="page-narrow stack pt-12">
      <h1>{t(title)}</h1>
      <p>{t(body)}</p>
      <ul className="flex flex-wrap gap-3">
        {status === 401 && (
          <li>
            <Link className="button" to={paths.account.signIn()}>
              {t("signIn")}
            </Link>
          </li>
        )}
        {link && (
          <li>
            <Link className="button" to={link.to}>
              {t(link.label)}
            </Link>
          </li>
        )}
        {status === 404 && !link && (
          <li>
            <Link className="button" to={paths.places.search()}>
              {t("notFoundSearch")}
            </Link>
          </li>
        )}
        <li>
          <Link className="button button-quiet" to={paths.front()}>
            {t("backToStart")}
          </Link>
        </li>
      </ul>
    </div>
  );
}

import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { followMessages } from "~/features/policies/follow-messages";
import {
  readFollowLink,
  stopFollowing,
} from "~/features/policies/service/follow-place.server";
import { formatDay, standingAlone } from "~/i18n/format";
import { LOCALE_NAMES } from "~/i18n/locales";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { unknownLink } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => [
  ...(data?.own
    ? pageTitle(matches, followMessages, "stopTitle", { place: data.own.name })
    : pageTitle(matches, followMessages, "stoppedTitle")),
  { name: "robots", content: "noindex" },
];

/** Shows a button and changes nothing: mail scanners open links, too. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const token = params["token"] ?? "";
  const link = await readFollowLink(context.world, "stop", token);
  if (!link) throw unknownLink("follow");
  return json({
    own: link.gone
      ? null
      : {
          slug: link.slug,
          name: listedName(link.place),
          email: link.email,
          language: LOCALE_NAMES[link.locale],
          since: link.since,
        },
  });
}

/** Pressed here, or posted by a mail program without any page (RFC 8058). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const result = await stopFollowing(context.world, params["token"] ?? "");
  if (!result.ok) throw unknownLink("follow");
  const data = await request.formData();
  if (data.get("List-Unsubscribe") === "One-Click") {
    return new Response(null, { status: 200 });
  }
  const { pathname, search } = new URL(request.url);
  return redirect(pathname + search, 303);
}

/** At the foot of every mail: what is stored, and the button that ends it. */
export default function StopFollow() {
  const t = useTranslate(followMessages);
  const locale = useLocale();
  const { own } = useLoaderData<typeof loader>();
  if (!own) {
    return (
      <div className="page-narrow stack">
        <PageHeader title={t("stoppedTitle")} lead={t("stoppedLead")} />
        <p>
          <Link to={paths.places.search()}>{t("followAgain")}</Link>
        </p>
      </div>
    );
  }
  return (
    <div className="page-narrow stack">
      <PageHeader
        title={t("stopTitle", { place: own.name })}
        lead={t("stopLead")}
      />
      <form method="post">
        <button className="button" type="submit">
          {t("stopButton")}
        </button>
      </form>
      <section className="stack-tight" aria-labelledby="stored">
        <h2 id="stored">{t("stopStored")}</h2>
        <dl className="facts">
          <dt>{t("storedAddress")}</dt>
          <dd className="break-all">{own.email}</dd>
          <dt>{t("storedLanguage")}</dt>
          <dd>{own.language}</dd>
          <dt>{t("storedSince")}</dt>
          <dd>{standingAlone(locale, formatDay(locale, own.since))}</dd>
        </dl>
      </section>
      <p>
        <Link to={paths.places.show(own.slug)}>
          {t("openPlace", { place: own.name })}
        </Link>
      </p>
    </div>
  );
}

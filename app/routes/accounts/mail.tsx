import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { MailChoices } from "~/features/accounts/components/MailChoices";
import { accountMessages } from "~/features/accounts/messages";
import { noticeMessages } from "~/features/accounts/notice-messages";
import { NOTICE_KINDS } from "~/features/accounts/notices/types";
import { mailChoicesSchema } from "~/features/accounts/schema";
import {
  readMailChoices,
  saveMailChoices,
} from "~/features/accounts/service/notices.server";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { followMessages } from "~/features/policies/follow-messages";
import { placesFollowedBy } from "~/features/policies/service/follow-place.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireMember } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, noticeMessages, "choicesTitle");

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  return json({
    saved: new URL(args.request.url).searchParams.has("saved"),
    wanted: await readMailChoices(args.context.world, member),
    follows: await placesFollowedBy(args.context.world, member),
  });
}

export async function action(args: ActionFunctionArgs) {
  const member = await requireMember(args);
  const parsed = parseForm(await args.request.formData(), mailChoicesSchema, {
    locale: await localeOf(args),
  });
  if (!parsed.ok) return formAgain(parsed.form);
  await saveMailChoices(
    args.context.world,
    member,
    parsed.value.kinds,
    NOTICE_KINDS,
  );
  return redirect(paths.account.mail("saved"), 303);
}

export default function MailYouGet() {
  const t = useTranslate(noticeMessages);
  const tAccount = useTranslate(accountMessages);
  const f = useTranslate(followMessages);
  const { saved, wanted, follows } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.account.show(), label: tAccount("accountTitle") }]}
        title={t("choicesTitle")}
      />
      {saved && (
        <Notice tone="good" role="status">
          {t("choicesSaved")}
        </Notice>
      )}
      <p>{t("choicesLead")}</p>
      <ErrorSummary form={form} />
      <form method="post" className="sheet stack">
        <MailChoices wanted={wanted} />
        <button className="button" type="submit">
          {t("choicesSave")}
        </button>
      </form>
      <section className="stack-tight" aria-labelledby="follows">
        <h2 id="follows">{f("listTitle")}</h2>
        {follows.length === 0 ? (
          <p className="soft">{f("listNone")}</p>
        ) : (
          <ul className="list-rows">
            {follows.map((place) => (
              <li key={place.slug}>
                <Link to={paths.places.show(place.slug)}>
                  {[listedName(place), place.stateCode]
                    .filter(Boolean)
                    .join(", ")}
                </Link>{" "}
                <Link
                  className="small"
                  to={paths.places.follow(place.slug)}
                  aria-label={`${f("unfollow")}: ${listedName(place)}`}
                >
                  {f("unfollow")}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

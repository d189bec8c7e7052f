import { json } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { calendarMessages } from "~/features/tasks/calendar-messages";
import {
  feedMadeOn,
  renewFeed,
} from "~/features/tasks/service/calendar.server";
import { formatDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireMember } from "~/server/http/guards.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, calendarMessages, "feedTitle");

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  return json({
    madeOn: await feedMadeOn(args.context.world, member.accountId),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  const member = await requireMember(args);
  const token = await renewFeed(world, member.accountId);
  return json({ address: env.publicUrl + paths.tasks.secretFeed(token) });
}

/** The secret address under which calendars follow one's own tasks. */
export default function TaskFeed() {
  const t = useTranslate(calendarMessages);
  const locale = useLocale();
  const { madeOn } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.tasks.monthly(), label: t("calendarTitle") }]}
        title={t("feedTitle")}
        lead={t("feedLead")}
      />
      <p>{t("feedSecret")}</p>
      {made ? (
        <Notice tone="good" role="status">
          <p>{t("feedMade")}</p>
          <p className="break-all">
            <strong>{made.address}</strong>
          </p>
        </Notice>
      ) : (
        madeOn !== null && (
          <p>{t("feedMadeOn", { day: formatDay(locale, madeOn) })}</p>
        )
      )}
      <div className="flex flex-wrap gap-3">
        <form method="post">
          <button className="button" type="submit">
            {madeOn === null && !made ? t("makeFeed") : t("renewFeed")}
          </button>
        </form>
        {(made !== undefined || madeOn !== null) && (
          <form method="post" action={paths.tasks.endFeed()}>
            <button className="button button-quiet" type="submit">
              {t("endFeed")}
            </button>
          </form>
        )}
      </div>
    </div>
  );
}

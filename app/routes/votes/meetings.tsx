import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { findBody } from "~/features/officials/service.server";
import { MeetingList } from "~/features/votes/components/MeetingList";
import { clockMessages } from "~/features/votes/clock-messages";
import { voteMessages } from "~/features/votes/messages";
import { clockOf } from "~/features/votes/service/keep-clock.server";
import {
  nextMeetingsOf,
  pastMeetingsOf,
} from "~/features/votes/service.server";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorOf, groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

const PAGE_SIZE = 25;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, voteMessages, "meetings");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const asked = new URL(args.request.url).searchParams.get("page");
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(asked)) || 1));
  const [clock, next, past, actor] = await Promise.all([
    clockOf(world, body.id),
    nextMeetingsOf(world, body, 50),
    pastMeetingsOf(world, body, { page, pageSize: PAGE_SIZE }),
    actorOf(args),
  ]);
  return json({
    body,
    next,
    past,
    page,
    hasClock: clock !== null,
    mayEdit: groupsWhere(actor, "vote.record").length > 0,
  });
}

/** The meetings of a body, those to come and those past. */
export default function MeetingsPage() {
  const t = useTranslate(voteMessages);
  const tc = useTranslate(clockMessages);
  const locale = useLocale();
  const { body, next, past, page, mayEdit, hasClock } =
    useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.bodies.show(body.slug), label: body.name }]}
        title={t("meetings")}
        actions={
          mayEdit && (
            <>
              <Link className="button" to={paths.meetings.new(body.slug)}>
                {t("addMeeting")}
              </Link>
              <Link
                className="button button-quiet"
                to={paths.meetings.clock(body.slug)}
              >
                {tc(hasClock ? "changeClock" : "setClock")}
              </Link>
            </>
          )
        }
      />
      <p>
        <a href={paths.meetings.calendar(body.slug, locale)}>
          {tc("calendarOfBody")}
        </a>{" "}
        <span className="soft">{tc("calendarHint")}</span>
      </p>
      {next.length === 0 && past.total === 0 ? (
        <EmptyState title={t("noMeetings")}>
          <p className="soft">{t("noMeetingsHint")}</p>
        </EmptyState>
      ) : (
        <>
          <section>
            <h2>{t("nextMeetings")}</h2>
            {next.length === 0 ? (
              <p className="soft mt-2">{t("noNextMeetings")}</p>
            ) : (
              <MeetingList meetings={next} placeName={body.placeName} />
            )}
          </section>
          <section>
            <h2>{t("pastMeetings")}</h2>
            {past.total === 0 ? (
              <p className="soft mt-2">{t("noPastMeetings")}</p>
            ) : (
              <MeetingList
                meetings={past.meetings}
                placeName={body.placeName}
              />
            )}
            <Pager
              page={page}
              pageSize={PAGE_SIZE}
              total={past.total}
              hrefOf={(to) => paths.meetings.ofBody(body.slug, { page: to })}
            />
          </section>
        </>
      )}
    </div>
  );
}

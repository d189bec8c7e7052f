import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { findBody } from "~/features/officials/service.server";
import { MeetingList } from "~/features/votes/components/MeetingList";
import { voteMessages } from "~/features/votes/messages";
import {
  nextMeetingsOf,
  pastMeetingsOf,
} from "~/features/votes/service.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
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
  const [next, past, actor] = await Promise.all([
    nextMeetingsOf(world, body, 50),
    pastMeetingsOf(world, body, { page, pageSize: PAGE_SIZE }),
    actorOf(args),
  ]);
  return json({
    body,
    next,
    past,
    page,
    mayEdit: groupsWhere(actor, "vote.record").length > 0,
  });
}

/** The meetings of a body, those to come and those past. */
export default function MeetingsPage() {
  const t = useTranslate(voteMessages);
  const { body, next, past, page, mayEdit } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.bodies.show(body.slug), label: body.name }]}
        title={t("meetings")}
        actions={
          mayEdit && (
            <Link className="button" to={paths.meetings.new(body.slug)}>
              {t("addMeeting")}
            </Link>
          )
        }
      />
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

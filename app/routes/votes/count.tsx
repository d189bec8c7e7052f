import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { CountBoard } from "~/features/votes/components/CountBoard";
import { LeanArt } from "~/features/votes/components/LeanArt";
import { countMessages } from "~/features/votes/count-messages";
import { mayorBreaksTies } from "~/features/votes/rules";
import { readCountView, readWhatIf } from "~/features/votes/schema";
import {
  MEMBERS_A_PAGE,
  countPage,
} from "~/features/votes/service/count-page.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";
import { groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

import { requireCountReader } from "./require-count.server";

// What is imagined counts at once; without script it is asked of the server.
export const handle = { hydrate: true } satisfies PageHandle;

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, countMessages, "countTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { member, scope } = await requireCountReader(args);
  const { searchParams } = new URL(args.request.url);
  const imagined = readWhatIf(searchParams);
  const view = readCountView(searchParams);
  const counted = found(
    await countPage(args.context.world, args.params["id"] ?? "", scope, {
      view,
      imagined,
    }),
  );
  const { rule } = counted;
  return json({
    ...counted,
    view,
    pageSize: MEMBERS_A_PAGE,
    forecastGroups: member.memberships
      .filter(({ groupId }) =>
        groupsWhere(member, "lean.read").includes(groupId),
      )
      .map(({ groupSlug, groupName }) => ({
        slug: groupSlug,
        name: groupName,
      })),
    mayorMatters:
      rule.mayorVeto || rule.mayorVotes !== "never" || mayorBreaksTies(rule),
    mayEdit: groupsWhere(member, "vote.record").length > 0,
    mayRecord: groupsWhere(member, "lean.record").length > 0,
    mayPostTasks: groupsWhere(member, "task.post").length > 0,
  });
}

export default function CountPage() {
  const t = useTranslate(countMessages);
  const data = useLoaderData<typeof loader>();
  const { motion, body } = data;
  return (
    <div className="whip-count">
      <LeanArt />
      <PageHeader
        crumbs={[
          ...(motion.demandId && motion.demandTitle
            ? [
                {
                  to: paths.demands.show(motion.demandId),
                  label: motion.demandTitle,
                },
              ]
            : []),
          { to: paths.bodies.show(body.slug), label: body.name },
        ]}
        title={motion.campaignTitle ?? motion.title}
        lead={
          motion.campaignTitle && (
            <>
              <span className="font-semibold">{t("officialTitleIs")}</span>{" "}
              {motion.title}
            </>
          )
        }
        actions={
          <>
            {data.mayEdit && !motion.meetingId && (
              <Link className="button" to={paths.votes.edit(motion.id)}>
                {t("sayWhen")}
              </Link>
            )}
            <Link
              className="button button-quiet"
              to={paths.votes.show(motion.id)}
            >
              {t("votePage")}
            </Link>
          </>
        }
      />
      {data.count ? (
        <CountBoard {...data} count={data.count} />
      ) : (
        <EmptyState title={t("countNoSeats")}>
          <p>{t("countNoSeatsHint")}</p>
          <p>
            <Link className="button" to={paths.bodies.seats(body.slug)}>
              {t("addSeats")}
            </Link>
          </p>
        </EmptyState>
      )}
    </div>
  );
}

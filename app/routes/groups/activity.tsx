import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { EmptyState } from "~/components/EmptyState";
import { Pager } from "~/components/Pager";
import { ActivitySentence } from "~/features/groups/components/ActivitySentence";
import { GroupFrame } from "~/features/groups/components/GroupFrame";
import { groupMessages } from "~/features/groups/messages";
import { readMemberSearch } from "~/features/groups/schema";
import { readActivity } from "~/features/groups/service/read-activity.server";
import { ACTIVITY_A_PAGE } from "~/features/groups/types";
import { formatMoment, standingAlone } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requireGroup } from "./require-group.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, groupMessages, "activityTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { group, frame } = await requireGroup(args, "activity.read");
  const { page } = readMemberSearch(new URL(args.request.url).searchParams);
  return json({
    frame,
    page,
    zone: group.place?.name ?? "UTC",
    timeZone: group.timeZone,
    ...(await readActivity(args.context.world, group.id, page)),
  });
}

export default function Activity() {
  const t = useTranslate(groupMessages);
  const locale = useLocale();
  const data = useLoaderData<typeof loader>();
  const { slug } = data.frame.group;
  return (
    <GroupFrame
      frame={data.frame}
      current={paths.groups.activity(slug)}
      title={t("activityTitle")}
      lead={t("activityLead")}
    >
      {data.acts.length === 0 ? (
        <EmptyState title={t("activityEmpty")} />
      ) : (
        <DataTable
          caption={t("timesIn", { zone: data.zone })}
          head={[t("colWhen"), t("colWhat")]}
        >
          {data.acts.map((act) => (
            <tr key={act.id}>
              <td className="soft min-w-36">
                <time dateTime={act.at}>
                  {standingAlone(
                    locale,
                    formatMoment(locale, act.at, data.timeZone),
                  )}
                </time>
              </td>
              <td className="wrap-anywhere">
                <ActivitySentence act={act} />
              </td>
            </tr>
          ))}
        </DataTable>
      )}
      <Pager
        page={data.page}
        pageSize={ACTIVITY_A_PAGE}
        total={data.total}
        hrefOf={(page) => paths.groups.activity(slug, { page })}
      />
    </GroupFrame>
  );
}

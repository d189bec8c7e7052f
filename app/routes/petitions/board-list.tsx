import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { PetitionState } from "~/features/petitions/components/PetitionState";
import { placeLabel } from "~/features/petitions/components/place-label";
import { petitionMessages } from "~/features/petitions/messages";
import { currentGoal, wordsFor } from "~/features/petitions/rules";
import { pageSchema } from "~/features/petitions/schema";
import { listGroupPetitions } from "~/features/petitions/service/manage-petition.server";
import { LIST_PAGE_SIZE } from "~/features/petitions/types";
import { formatDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { requireSomewhere } from "~/server/http/guards.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "boardTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { member } = await requireSomewhere(args, "petition.manage");
  const { searchParams } = new URL(args.request.url);
  const { page } = pageSchema.parse(Object.fromEntries(searchParams));
  const groupIds = groupsWhere(member, "petition.manage");
  const list = await listGroupPetitions(args.context.world, {
    groupIds,
    page,
  });
  return json({ ...list, page, severalGroups: groupIds.length > 1 });
}

/** The petitions of the reader's groups. */
export default function BoardPetitions() {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  const { petitions, total, page, severalGroups } =
    useLoaderData<typeof loader>();
  const write = (
    <Link className="button" to={paths.petitions.new()}>
      {t("newPetition")}
    </Link>
  );
  return (
    <div className="stack">
      <PageHeader
        title={t("boardTitle")}
        lead={t("boardLead")}
        actions={total > 0 && write}
      />
      {total === 0 ? (
        <EmptyState title={t("noneYet")}>
          <p className="soft">{t("noneYetHint")}</p>
          <p>{write}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t("boardTitle")}
          captionHidden
          head={[
            t("columnPetition"),
            ...(severalGroups ? [t("columnGroup")] : []),
            t("columnState"),
            { label: t("columnSignatures"), number: true },
            t("columnCloses"),
          ]}
        >
          {petitions.map((petition) => {
            const words = wordsFor(locale, petition);
            const { signatureCount: count, closesOn } = petition;
            return (
              <tr key={petition.id}>
                <th scope="row" className="min-w-44">
                  <Link
                    to={paths.petitions.board(petition.id)}
                    lang={words.locale === locale ? undefined : words.locale}
                  >
                    {words.title}
                  </Link>
                  <span className="soft small block font-normal">
                    {placeLabel(petition)}
                  </span>
                </th>
                {severalGroups && <td>{petition.groupName}</td>}
                <td>
                  <PetitionState state={petition.state} open={petition.open} />
                </td>
                <td className="number">
                  {t("goalShort", {
                    count,
                    goal: currentGoal(petition.goal, count),
                  })}
                </td>
                <td>
                  {closesOn === null
                    ? t("noClosingDate")
                    : formatDay(locale, closesOn)}
                </td>
              </tr>
            );
          })}
        </DataTable>
      )}
      <Pager
        page={page}
        pageSize={LIST_PAGE_SIZE}
        total={total}
        hrefOf={(next) => paths.petitions.boardList({ page: next })}
      />
    </div>
  );
}

import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { groupMessages } from "~/features/groups/messages";
import {
  countsOf,
  readGroup,
} from "~/features/groups/service/read-group.server";
import { plainTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.group.name ?? "");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { world } = context;
  const group = found(await readGroup(world, params.slug));
  const { members } = await countsOf(world, group.id);
  return json({ group, members });
}

export default function GroupPage() {
  const t = useTranslate(groupMessages);
  const { group, members } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader
        title={group.name}
        lead={t("memberCount", { count: members })}
      />
      <section className="stack-tight prose" aria-labelledby="about">
        <h2 id="about">{t("about")}</h2>
        {group.place && (
          <p>
            <Link to={paths.places.show(group.place.slug)}>
              {t("worksIn", { place: group.place.name })}
            </Link>
          </p>
        )}
        <p className="whitespace-pre-line">{group.about || t("noAbout")}</p>
      </section>
    </div>
  );
}

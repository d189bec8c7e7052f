import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { WebLink } from "~/components/WebLink";
import { Badge } from "~/components/Badge";
import { EmptyState } from "~/components/EmptyState";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { MatterWay } from "~/features/votes/components/MatterWay";
import { MotionTitle } from "~/features/votes/components/MotionTitle";
import { recordMessages } from "~/features/votes/record-messages";
import { scopeOf } from "~/features/votes/service.server";
import { readMatter } from "~/features/votes/service/read-matters.server";
import { plainTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorOf } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.matter.title ?? "");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const scope = await scopeOf(world, await actorOf(args));
  return json({
    matter: found(await readMatter(world, args.params["id"], scope)),
  });
}

/** The whole way of a file; its status stands beside the acts. */
export default function MatterPage() {
  const t = useTranslate(recordMessages);
  const { matter } = useLoaderData<typeof loader>();
  const { history, expected, statusProblem } = matter;
  const status = matter.recordedStatus;
  return (
    <div className="stack-wide">
      <PageHeader
        crumbs={[
          { to: paths.places.show(matter.placeSlug), label: matter.placeName },
        ]}
        title={t("matterTitle", { number: matter.fileNumber })}
        lead={matter.title}
      />
      <section className="stack-tight">
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
          {matter.kind && (
            <>
              <dt className="soft">{t("matterKind")}</dt>
              <dd>{matter.kind}</dd>
            </>
          )}
          <dt className="soft">{t("matterStatus")}</dt>
          <dd>{status ? <q>{status}</q> : t("matterNoStatus")}</dd>
          <dt className="soft">{t("matterActs")}</dt>
          <dd className="flex flex-wrap gap-2">
            <Badge
              tone={
                history.result === "passed"
                  ? "good"
                  : history.result === "failed"
                    ? "danger"
                    : "neutral"
              }
            >
              {t(`matterActs_${history.result}`)}
            </Badge>
            {history.vetoed && <Badge tone="warn">{t("matterVetoed")}</Badge>}
            {history.overridden && (
              <Badge tone="good">{t("matterOverridden")}</Badge>
            )}
          </dd>
        </dl>
        {statusProblem && status && (
          <Notice tone="warn">
            <p>{t(`matterProblem_${statusProblem}`, { status })}</p>
          </Notice>
        )}
      </section>
      <section className="stack-tight">
        <h2>{t("matterWay")}</h2>
        {history.steps.length === 0 ? (
          <EmptyState title={t("matterEmpty")}>
            <p className="soft">{t("matterEmptyHint")}</p>
          </EmptyState>
        ) : (
          <MatterWay steps={history.steps} />
        )}
      </section>
      {expected.length > 0 && (
        <section className="stack-tight">
          <h2>{t("matterExpected")}</h2>
          <ul className="list-rows">
            {expected.map((motion) => (
              <li key={motion.id}>
                <Link to={paths.votes.show(motion.id)}>
                  <MotionTitle motion={motion} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="soft small">
        {matter.sourceUrl ? (
          <WebLink to={matter.sourceUrl}>{t("matterSource")}</WebLink>
        ) : (
          `${t("source")}: ${t("noSource")}`
        )}
      </p>
    </div>
  );
}

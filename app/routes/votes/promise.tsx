import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { PromiseFacts } from "~/features/votes/components/PromiseFacts";
import {
  PromiseNotes,
  PromiseVotes,
} from "~/features/votes/components/PromiseEvidence";
import { PromiseVersions } from "~/features/votes/components/PromiseVersions";
import { promiseMessages } from "~/features/votes/promise-messages";
import { PROMISE_ACTS } from "~/features/votes/promises/types";
import { mayBeCorrected, stateAfter } from "~/features/votes/rules/promises";
import { scopeOf } from "~/features/votes/service.server";
import { readPromise } from "~/features/votes/service/read-promises.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorMay, actorOf, groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, promiseMessages, "promiseBy", {
    name: data?.promise.official.name ?? "",
  });

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const actor = await actorOf(args);
  const scope = await scopeOf(world, actor);
  const promise = found(await readPromise(world, args.params["id"], scope));
  const mayKeep = actorMay(actor, "promise.record", promise.groupId);
  const mayDispute =
    mayKeep ||
    (scope.allied.includes(promise.groupId) &&
      groupsWhere(actor, "promise.record").length > 0);
  return json({
    promise,
    mayKeep,
    mayCorrect: mayKeep && mayBeCorrected(promise.state),
    acts: PROMISE_ACTS.filter(
      (act) =>
        (act === "dispute" ? mayDispute : mayKeep) &&
        stateAfter(promise.state, act) !== null,
    ),
  });
}

/** One promise: its words, the votes since, and what was said about it. */
export default function PromisePage() {
  const t = useTranslate(promiseMessages);
  const { promise, mayKeep, mayCorrect, acts } = useLoaderData<typeof loader>();
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHeader
          crumbs={[
            {
              to: paths.officials.show(promise.official.slug),
              label: promise.official.name,
            },
            mayKeep
              ? { to: paths.promises.ledger(), label: t("ledger") }
              : {
                  to: paths.promises.ofOfficial(promise.official.slug),
                  label: t("heading"),
                },
          ]}
          title={t("promiseBy", { name: promise.official.name })}
          actions={
            (acts.length > 0 || mayCorrect) && (
              <>
                {mayCorrect && (
                  <Link
                    className="button button-quiet"
                    to={paths.promises.correction(promise.id)}
                  >
                    {t("correct")}
                  </Link>
                )}
                {acts.map((act) => (
                  <Link
                    key={act}
                    className="button button-quiet"
                    to={paths.promises.act(promise.id, act)}
                  >
                    {t(`do_${act}`)}
                  </Link>
                ))}
              </>
            )
          }
        />
        {promise.state === "withdrawn" && (
          <Notice tone="warn">
            <p>{t("withdrawnNotice")}</p>
          </Notice>
        )}
        {promise.state === "disputed" && (
          <Notice tone="warn">
            <p>{t("disputedNotice")}</p>
          </Notice>
        )}
        <PromiseFacts promise={promise} />
      </div>
      <PromiseVotes votes={promise.outcome.votes} />
      <PromiseNotes
        promiseId={promise.id}
        notes={promise.notes}
        mayPublish={mayKeep}
      />
      <PromiseVersions versions={promise.versions} />
    </div>
  );
}

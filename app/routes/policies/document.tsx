import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { WebLink } from "~/components/WebLink";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { DocumentClause } from "~/features/policies/components/DocumentClause";
import { EarlierRecord } from "~/features/policies/components/EarlierRecord";
import { RecordFiles } from "~/features/policies/components/RecordFiles";
import { Removed } from "~/features/policies/components/Removed";
import { SourceLink } from "~/features/policies/components/SourceLink";
import { StageTable } from "~/features/policies/components/StageTable";
import { documentName, stageWords } from "~/features/policies/components/words";
import { filesMessages } from "~/features/policies/files-messages";
import { policyMessages } from "~/features/policies/messages";
import { reviewMessages } from "~/features/policies/review-messages";
import { starterMessages } from "~/features/policies/starter-messages";
import { usualForce } from "~/features/policies/rules";
import { readFiles } from "~/features/policies/service/files.server";
import { readDocument } from "~/features/policies/service/read-document.server";
import { formatPartialDay, standingAlone } from "~/i18n/format";
import { metaLocale, plainTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorOf, groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";
import { timestamp } from "~/server/world.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const t = translator(metaLocale(matches), policyMessages);
  return plainTitle(matches, data ? documentName(t, data.document) : "");
};

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const [actor, locale] = await Promise.all([actorOf(args), localeOf(args)]);
  const today = timestamp(world).slice(0, 10);
  const document = found(
    await readDocument(world.db.read, args.params["id"] ?? "", {
      today,
      locale,
    }),
  );
  const mayRecord = groupsWhere(actor, "policy.record").length > 0;
  return json({
    document,
    files:
      document.withdrawnAt === null ? await readFiles(world, document.id) : [],
    today,
    mayRecord: mayRecord && document.withdrawnAt === null,
    mayRestore: mayRecord && document.withdrawnAt !== null,
    mayDispute: actor.kind === "member" && document.withdrawnAt === null,
    mayClear: groupsWhere(actor, "group.settings").length > 0,
    once: world.newId(),
  });
}

/** One document: its steps, its words, its sources, and their history. */
export default function PolicyDocumentPage() {
  const t = useTranslate(policyMessages);
  const locale = useLocale();
  const r = useTranslate(reviewMessages);
  const f = useTranslate(filesMessages);
  const starter = useTranslate(starterMessages);
  const {
    document,
    files,
    today,
    mayRecord,
    mayRestore,
    mayDispute,
    mayClear,
    once,
  } = useLoaderData<typeof loader>();
  const place = listedName(document.place);
  const day = (timestamp: string) =>
    formatPartialDay(locale, timestamp.slice(0, 10), "day");
  const name = documentName(t, document);
  const force = document.force ?? usualForce(document.instrument);
  return (
    <div className="stack-wide">
      <PageHeader
        crumbs={[{ to: paths.places.show(document.place.slug), label: place }]}
        title={name}
        lead={document.title === name ? undefined : document.title}
        actions={
          mayRecord && (
            <>
              <Link className="button" to={paths.policies.edit(document.id)}>
                {r("editRecord")}
              </Link>
              <Link
                className="button button-quiet"
                to={paths.policies.newStage(document.id)}
              >
                {t("addStage")}
              </Link>
              {document.instrument !== "none" && (
                <Link
                  className="button button-quiet"
                  to={paths.policies.newClause(document.id)}
                >
                  {t("addClause")}
                </Link>
              )}
            </>
          )
        }
      />
      {document.withdrawnAt && (
        <Notice tone="danger">
          {t("withdrawnNotice", {
            date: day(document.withdrawnAt),
            reason: document.withdrawnBecause,
          })}
          {mayRestore && (
            <Form
              method="post"
              action={paths.policies.restoration(document.id)}
              className="no-print mt-2"
            >
              <button className="button button-quiet" type="submit">
                {r("restoreRecord")}
              </button>
            </Form>
          )}
        </Notice>
      )}
      {document.origin === "starter" && document.withdrawnAt === null && (
        <Notice>
          {starter("starterNotice")}{" "}
          {mayClear && (
            <Link className="no-print" to={paths.policies.starter()}>
              {starter("starterManage")}
            </Link>
          )}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {document.now && document.instrument !== "none" && (
          <Badge tone="accent">
            {standingAlone(locale, stageWords(t, locale, document.now))}
          </Badge>
        )}
        {force && <span className="soft">{t(`force_${force}`)}</span>}
        <SourceLink of={document} />
        {document.archivedUrl && (
          <WebLink to={document.archivedUrl}>{t("archived")}</WebLink>
        )}
      </div>
      {(document.scope || document.enforcement) && (
        <dl className="facts">
          {document.scope && (
            <>
              <dt>{r("scope")}</dt>
              <dd>{document.scope}</dd>
            </>
          )}
          {document.enforcement && (
            <>
              <dt>{r("enforcement")}</dt>
              <dd>{document.enforcement}</dd>
            </>
          )}
        </dl>
      )}
      <section className="stack">
        <h2>{t("documentClauses")}</h2>
        {document.clauses.map((clause) => (
          <DocumentClause
            key={clause.id}
            clause={clause}
            document={document}
            today={today}
            mayRecord={mayRecord}
            mayDispute={mayDispute}
            once={once}
          />
        ))}
      </section>
      <section className="stack">
        <h2>{t("documentStages")}</h2>
        <StageTable
          steps={document.stages}
          mayRemove={mayRecord && document.stages.length > 1}
        />
      </section>
      {(files.length > 0 || mayRecord) && (
        <section className="stack">
          <h2>{f("files")}</h2>
          {files.length > 0 && (
            <RecordFiles documentId={document.id} files={files} />
          )}
          {mayRecord && (
            <p className="no-print">
              <Link to={paths.policies.files(document.id)}>
                {f("manageFiles", { count: files.length })}
              </Link>
            </p>
          )}
        </section>
      )}
      {mayRecord && (
        <Removed
          stages={document.removedStages}
          clauses={document.removedClauses}
        />
      )}
      <EarlierRecord versions={document.earlier} />
      <footer className="small flex flex-wrap items-baseline justify-between gap-4">
        <p className="soft">
          {document.groupName
            ? t("recordedOnBy", {
                date: day(document.recordedAt),
                group: document.groupName,
              })
            : t("recordedOn", { date: day(document.recordedAt) })}
        </p>
        <Link to={paths.policies.history(document.id)}>{r("seeHistory")}</Link>
        {mayRecord && (
          <Link to={paths.policies.withdrawal(document.id)}>
            {t("withdraw")}
          </Link>
        )}
      </footer>
    </div>
  );
}

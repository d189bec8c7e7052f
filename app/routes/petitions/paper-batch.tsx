import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { BatchBadge } from "~/features/petitions/components/BatchBadge";
import { BatchChanges } from "~/features/petitions/components/BatchChanges";
import { BatchChecks } from "~/features/petitions/components/BatchChecks";
import { BatchNext } from "~/features/petitions/components/BatchNext";
import { batchActSchema } from "~/features/petitions/paper/schema";
import { paperMessages } from "~/features/petitions/paper-messages";
import { readBatch } from "~/features/petitions/service/paper-batches.server";
import { listDifferences } from "~/features/petitions/service/paper-check.server";
import { formatDay, standingAlone } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { actOnBatch } from "./act-on-batch.server";
import { requireBatch } from "./require-paper.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, paperMessages, "columnBatch");

export async function loader(args: LoaderFunctionArgs) {
  const { petition, reader, batch } = await requireBatch(args);
  const { world } = args.context;
  const more = await readBatch(world, petition, batch);
  const open = batch.state === "entry" || batch.state === "checked";
  return json({
    petition: { id: petition.id, slug: petition.slug, open: petition.open },
    batch,
    organizes: reader.organizes,
    lines: more.lines,
    checks: more.checks,
    members: reader.organizes ? more.members : [],
    // Both readings are people's names: for organizers only.
    differences:
      reader.organizes && open ? await listDifferences(world, batch) : [],
  });
}

export async function action(args: ActionFunctionArgs) {
  const { petition, reader, batch } = await requireBatch(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), batchActSchema, {
    locale,
    messages: paperMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { world } = args.context;
  const because = await actOnBatch(
    world,
    reader,
    petition,
    batch,
    parsed.value,
  );
  if (because !== null) {
    const sentence = translator(locale, paperMessages)(because);
    return formAgain(refuseForm(parsed.form, sentence), because);
  }
  return redirect(paths.petitions.batch(petition.id, batch.id), 303);
}

/** A batch of sheets: where it stands and what comes next. */
export default function PaperBatch() {
  const t = useTranslate(paperMessages);
  const locale = useLocale();
  const data = useLoaderData<typeof loader>();
  const { petition, batch, organizes, lines } = data;
  const form = useActionData<typeof action>()?.form;
  const { names, illegible, struck } = lines;
  return (
    <>
      <PageHeader
        crumbs={[{ to: paths.petitions.paper(petition.id), label: t("paper") }]}
        title={t("batchTitle", { number: batch.number })}
        lead={
          <span className="flex flex-wrap items-center gap-3 text-base">
            <BatchBadge state={batch.state} />
            {batch.gatheredIn} · {batch.carriedBy} ·{" "}
            {standingAlone(locale, formatDay(locale, batch.gatheredOn))}
          </span>
        }
      />
      <div className="stack-wide">
        <ErrorSummary form={form} />
        <div className="stack-tight">
          <p>{t("linesOf", { names, illegible, struck })}</p>
          {batch.state === "counted" && (
            <p>
              {t("outcome", {
                counted: lines.counted,
                online: lines.twiceOnline,
                paper: lines.twicePaper,
                excluded: lines.excluded,
              })}
            </p>
          )}
        </div>
        <BatchNext petition={petition} batch={batch} organizes={organizes} />
        <BatchChecks checks={data.checks} differences={data.differences} />
        {organizes && (
          <BatchChanges batch={batch} members={data.members} form={form} />
        )}
      </div>
    </>
  );
}

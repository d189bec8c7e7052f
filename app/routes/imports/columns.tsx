import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { RadioField, TextField } from "~/components/Field";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import {
  FirstRows,
  MatchColumns,
} from "~/features/transfers/components/MatchColumns";
import {
  MatchResults,
  MatchWords,
} from "~/features/transfers/components/MatchWords";
import { transferMessages } from "~/features/transfers/messages";
import {
  matchingView,
  readMatching,
} from "~/features/transfers/service/matching-form.server";
import { startWork } from "~/features/transfers/service/start-work.server";
import { mayMatch } from "~/features/transfers/service/table-work.server";
import { askForPlan } from "~/features/transfers/service/work-table.server";
import { requireTable } from "~/features/transfers/service/require-table.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { refuseForm } from "~/server/http/parse-form.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, transferMessages, "matchTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { waiting, guess } = await requireTable(args);
  if (!mayMatch(waiting)) throw redirect(paths.imports.upload(waiting.id));
  return json({ view: matchingView(waiting, guess, guess.mapping) });
}

export async function action(args: ActionFunctionArgs) {
  const { waiting, guess } = await requireTable(args);
  const { world } = args.context;
  if (!mayMatch(waiting)) throw redirect(paths.imports.upload(waiting.id));
  const locale = await localeOf(args);
  const data = await args.request.formData();
  const { mapping, form } = readMatching(data, waiting, guess, locale);
  const view = matchingView(waiting, guess, mapping);
  if (form !== null) return json({ view, form }, { status: 422 });
  await askForPlan(world, waiting, mapping);
  const standing = await startWork(args.context, waiting.id, waiting.groupId);
  if (standing?.next !== "refused") {
    return redirect(
      standing?.next === "run"
        ? paths.imports.show(standing.id)
        : paths.imports.upload(waiting.id),
      303,
    );
  }
  const { because = "unknown_place", params } = standing.work;
  const sentence = translator(locale, transferMessages)(because, params);
  return json(
    { view, form: refuseForm({ values: {}, errors: {} }, sentence) },
    { status: 422 },
  );
}

/** What each column of somebody's table holds: guessed, and put right here. */
export default function MatchTable() {
  const t = useTranslate(transferMessages);
  const loaded = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const view = sent?.view ?? loaded.view;
  const form = sent?.form ?? null;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.imports.start(), label: t("title") }]}
        title={t("matchTitle")}
        lead={t("matchLead", {
          file: view.files,
          rows: view.rows,
          columns: view.columns.length,
          place: view.place.name,
        })}
      />
      <form
        method="post"
        action={paths.imports.columns(view.id)}
        className="stack"
      >
        <ErrorSummary form={form} />
        {view.dropped.length > 0 && (
          <Notice tone="warn">
            <p>{t("droppedColumns", { columns: view.dropped.join(", ") })}</p>
          </Notice>
        )}
        <FirstRows columns={view.columns} rows={view.first} />
        <MatchColumns columns={view.columns} form={form} />
        <TextField
          form={form}
          name="body"
          label={t("bodyField")}
          hint={t("bodyHint")}
          value={view.body}
          maxLength={200}
          list="known-bodies"
        />
        <datalist id="known-bodies">
          {view.bodies.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {view.asksDateOrder && (
          <RadioField
            form={form}
            name="dateOrder"
            label={t("dateOrderField")}
            hint={t(
              view.dateOrderInDoubt ? "dateOrderHint" : "dateOrderKnownHint",
            )}
            value={view.dateOrderInDoubt && !sent ? null : view.dateOrder}
            options={(["mdy", "dmy"] as const).map((order) => ({
              value: order,
              label: t(`dateOrder_${order}`),
            }))}
          />
        )}
        {view.asksCarryDown && (
          <RadioField
            form={form}
            name="carryDown"
            label={t("carryDownField")}
            hint={t("carryDownHint")}
            value={view.carryDown}
            options={(["no", "yes"] as const).map((answer) => ({
              value: answer,
              label: t(`carryDown_${answer}`),
            }))}
          />
        )}
        <MatchWords words={view.words} />
        <MatchResults results={view.results} />
        <button className="button" type="submit">
          {t("lookFirst")}
        </button>
      </form>
    </div>
  );
}

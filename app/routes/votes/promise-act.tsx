import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { CheckboxField, TextArea, TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { promiseMessages } from "~/features/votes/promise-messages";
import { promiseNoteSchema } from "~/features/votes/promises/schema";
import { PROMISE_ACTS } from "~/features/votes/promises/types";
import { actOnPromise } from "~/features/votes/service/keep-promises.server";
import type { PromiseRefusal } from "~/features/votes/service/keep-promises.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { promiseField } from "./promise-field";
import {
  officialOf,
  requireDisputer,
  requirePromise,
} from "./require-promise.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, promiseMessages, `actTitle_${data?.act ?? "dispute"}`);

/** Whoever may do this: allies may dispute, the rest is for the group. */
async function requireActor(args: LoaderFunctionArgs) {
  const act = found(PROMISE_ACTS.find((known) => known === args.params["act"]));
  if (act === "dispute") return { act, ...(await requireDisputer(args)) };
  const { promise, member, membership } = await requirePromise(args);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  return { act, promise, by };
}

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { act, promise, by } = await requireActor(args);
  const official = await officialOf(args, promise);
  return json({
    act,
    promise: { id: promise.id, quote: promise.quote, official },
    mayPublish: by.groupId === promise.groupId,
    today: dayIn(official.timeZone, world.now()),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { act, promise, by } = await requireActor(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), promiseNoteSchema, {
    locale,
    messages: promiseMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const official = await officialOf(args, promise);
  let because: PromiseRefusal | null = null;
  await onceOnly(world, parsed.value.once, by.accountId, async (trx) => {
    const result = await actOnPromise(
      world,
      trx,
      by,
      official,
      promise,
      act,
      parsed.value,
    );
    if (!result.ok) because = result.because;
    return result.ok ? result.value : "";
  });
  if (because !== null) {
    const t = translator(locale, promiseMessages);
    const field = because === "saidInFuture" ? "onDate" : promiseField(because);
    return formAgain(refuseForm(parsed.form, t(because), field), because);
  }
  return redirect(paths.promises.show(promise.id), 303);
}

/** A dispute, an answer, a withdrawal: one form, its words by what is done. */
export default function PromiseActPage() {
  const t = useTranslate(promiseMessages);
  const { act, promise, mayPublish, today, once } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const here = paths.promises.show(promise.id);
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: here, label: t("promiseBy", { name: promise.official.name }) },
        ]}
        title={t(`actTitle_${act}`)}
        lead={t(`actLead_${act}`)}
      />
      <blockquote className="prose">
        <q>{promise.quote}</q>
      </blockquote>
      <form method="post" className="stack prose" noValidate>
        <ErrorSummary form={form} />
        <Once value={once} />
        <TextArea
          name="words"
          label={t(`wordsField_${act}`)}
          form={form}
          maxLength={2000}
          required
        />
        <TextField
          name="onDate"
          type="date"
          short
          label={t("onDateField")}
          value={today}
          max={today}
          form={form}
          required
        />
        <TextField
          name="sourceUrl"
          type="url"
          inputMode="url"
          label={t("sourceUrlField")}
          form={form}
          maxLength={2000}
        />
        {mayPublish && (
          <CheckboxField
            name="publish"
            label={t("publishField")}
            hint={t("publishHint")}
            form={form}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <button className="button" type="submit">
            {t("actSave")}
          </button>
          <Link className="button button-quiet" to={here}>
            {t("cancel")}
          </Link>
        </div>
      </form>
    </div>
  );
}

import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { TextArea } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { PromiseForm } from "~/features/votes/components/PromiseForm";
import { promiseMessages } from "~/features/votes/promise-messages";
import { correctionSchema } from "~/features/votes/promises/schema";
import { correctPromise } from "~/features/votes/service/keep-promises.server";
import { promiseChoices } from "~/features/votes/service/promise-choices.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { promiseField } from "./promise-field";
import { officialOf, requirePromise } from "./require-promise.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, promiseMessages, "correctTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { promise } = await requirePromise(args);
  const [official, { votes }] = await Promise.all([
    officialOf(args, promise),
    promiseChoices(
      world,
      [promise.groupId],
      { demandId: null, motionId: promise.motionId },
      { own: [promise.groupId], allied: [] },
    ),
  ]);
  return json({
    promise,
    votes,
    today: dayIn(official.timeZone, world.now()),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { promise, member, membership } = await requirePromise(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), correctionSchema, {
    locale,
    messages: promiseMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const official = await officialOf(args, promise);
  const result = await world.db.transaction((trx) =>
    correctPromise(
      world,
      trx,
      { accountId: member.accountId, groupId: membership.groupId },
      official,
      promise,
      parsed.value,
    ),
  );
  if (!result.ok) {
    const t = translator(locale, promiseMessages);
    return formAgain(
      refuseForm(parsed.form, t(result.because), promiseField(result.because)),
      result.because,
    );
  }
  return redirect(paths.promises.show(promise.id), 303);
}

/** Sets the words of a promise right; the earlier ones are kept. */
export default function CorrectPromisePage() {
  const t = useTranslate(promiseMessages);
  const { promise, votes, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const here = paths.promises.show(promise.id);
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: here, label: t("promiseBy", { name: promise.official.name }) },
        ]}
        title={t("correctTitle")}
        lead={t("correctLead")}
      />
      <PromiseForm
        form={form}
        today={today}
        words={promise}
        votes={votes}
        save={t("saveCorrection")}
        cancelTo={here}
        before={<input type="hidden" name="seen" value={promise.version} />}
        after={
          <TextArea
            name="why"
            label={t("whyField")}
            form={form}
            rows={2}
            maxLength={1000}
            required
          />
        }
      />
    </div>
  );
}

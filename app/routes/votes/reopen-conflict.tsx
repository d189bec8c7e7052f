import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextArea } from "~/components/Field";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { factsMessages } from "~/features/votes/facts-messages";
import { reopeningSchema } from "~/features/votes/schema";
import { reopenConflict } from "~/features/votes/service/keep-conflicts.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireKeeper } from "./keeper.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, factsMessages, "reopenTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { motion, body } = await requireKeeper(args);
  return json({
    motionId: motion.id,
    title: motion.campaignTitle ?? motion.title,
    body,
    once: args.context.world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { motion, member, membership } = await requireKeeper(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), reopeningSchema, {
    locale,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const reopened = await onceOnly(
    world,
    parsed.value.once,
    member.accountId,
    async (trx) => {
      const result = await reopenConflict(
        world,
        trx,
        by,
        motion.id,
        parsed.value,
      );
      return result.ok ? "reopened" : "";
    },
  );
  if (reopened === "") {
    const t = translator(locale, factsMessages);
    return formAgain(
      refuseForm(parsed.form, t("someoneFirst")),
      "someone_was_first",
    );
  }
  return redirect(paths.votes.conflict(motion.id), 303);
}

export default function ReopenConflictPage() {
  const t = useTranslate(factsMessages);
  const { motionId, title, body, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(body.slug), label: body.name },
          { to: paths.votes.show(motionId), label: title },
          { to: paths.votes.conflict(motionId), label: t("conflictTitle") },
        ]}
        title={t("reopenTitle")}
        lead={t("reopenLead")}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <Once value={once} />
        <TextArea
          form={form}
          name="note"
          label={t("reopenWhy")}
          maxLength={2000}
          required
        />
        <div>
          <button className="button" type="submit">
            {t("conflictReopen")}
          </button>
        </div>
      </form>
    </div>
  );
}

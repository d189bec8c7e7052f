import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { CheckboxField, TextArea, TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { RosterPreview } from "~/features/officials/components/RosterPreview";
import { officialMessages } from "~/features/officials/messages";
import { rosterSchema } from "~/features/officials/schema";
import { findBody, rosterOfBody } from "~/features/officials/service.server";
import {
  enterRoster,
  previewRoster,
} from "~/features/officials/service/keep-officials.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { statusOf } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, officialMessages, "fillRoster");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "official.edit");
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const today = dayIn(body.timeZone, world.now());
  const roster = await rosterOfBody(world.db.read, body, today);
  return json({
    body,
    example: roster.places.flatMap(({ label, holder }) =>
      label === null ? [] : [`${label}, ${holder?.name ?? ""}`],
    ),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "official.edit");
  const body = found(await findBody(world, args.params["slug"]));
  const locale = await localeOf(args);
  const t = translator(locale, officialMessages);
  const data = await args.request.formData();
  const parsed = parseForm(data, rosterSchema, {
    locale,
    messages: officialMessages,
  });
  if (!parsed.ok) {
    return json({ form: parsed.form, steps: null }, statusOf("invalid"));
  }
  const { steps, problems } = await previewRoster(world, body, parsed.value);
  if (problems.length > 0 || data.has("preview")) {
    const form =
      problems.length > 0
        ? refuseForm(
            parsed.form,
            problems
              .map(({ line, because }) => t(`problem_${because}`, { line }))
              .join(" "),
            "lines",
          )
        : parsed.form;
    return json({ form, steps }, problems.length > 0 ? 422 : 200);
  }
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const entered = await onceOnly(
    world,
    parsed.value.once,
    member.accountId,
    async (trx) => {
      const result = await enterRoster(world, trx, by, body, parsed.value);
      return result.ok ? "entered" : "";
    },
  );
  // Between the check and the entry somebody else filled a seat.
  if (entered === "") {
    const form = refuseForm(parsed.form, t("someone_was_first"));
    return json({ form, steps: null }, statusOf("someone_was_first"));
  }
  return redirect(paths.bodies.show(body.slug), 303);
}

export default function EnterRosterPage() {
  const t = useTranslate(officialMessages);
  const { body, example, once } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[{ to: paths.bodies.show(body.slug), label: body.name }]}
        title={t("rosterTitle", { body: body.name })}
        lead={t("rosterLead", { place: body.placeName })}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <Once value={once} />
        <TextArea
          form={form}
          name="lines"
          label={t("rosterLines")}
          hint={t("rosterHint")}
          value={example.join("\n")}
          rows={Math.max(6, Math.min(30, example.length + 1))}
          required
        />
        <TextField
          form={form}
          name="startsOn"
          type="date"
          label={t("rosterStarts")}
          hint={t("rosterStartsHint")}
          short
        />
        <CheckboxField
          form={form}
          name="replace"
          label={t("rosterReplace")}
          hint={t("rosterReplaceHint")}
        />
        <TextField
          form={form}
          name="sourceUrl"
          type="url"
          label={t("source")}
        />
        <div className="flex flex-wrap gap-3">
          <button className="button" type="submit">
            {t("saveRoster")}
          </button>
          <button
            className="button button-quiet"
            name="preview"
            value="1"
            // What would happen stands below the form: there the page opens.
            formAction="#preview"
          >
            {t("preview")}
          </button>
        </div>
      </form>
      {answer?.steps && <RosterPreview steps={answer.steps} />}
    </div>
  );
}

import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { PlacePicker } from "~/features/jurisdictions/components/PlacePicker";
import { BodyFields } from "~/features/officials/components/BodyFields";
import { ChosenPlace } from "~/features/officials/components/ChosenPlace";
import { officialMessages } from "~/features/officials/messages";
import { newBodySchema } from "~/features/officials/schema";
import { readPlaceChoice } from "~/features/officials/service/choose-place.server";
import { makeBody } from "~/features/officials/service/keep-bodies.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireSomewhere } from "~/server/http/guards.server";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, officialMessages, "newBody");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  await requireSomewhere(args, "official.edit");
  return json({
    ...(await readPlaceChoice(world, new URL(args.request.url))),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "official.edit");
  const locale = await localeOf(args);
  const t = translator(locale, officialMessages);
  const parsed = parseForm(await args.request.formData(), newBodySchema, {
    locale,
    messages: officialMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const slug = await onceOnly(
    world,
    parsed.value.once,
    member.accountId,
    async (trx) => {
      const made = await makeBody(world, trx, by, parsed.value, t("seatWord"));
      return made.ok ? made.value.slug : "";
    },
  );
  if (slug === "") return formAgain(refuseForm(parsed.form, t("noPlace")));
  return redirect(paths.bodies.roster(slug), 303);
}

export default function NewBodyPage() {
  const t = useTranslate(officialMessages);
  const { place, query, results, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader title={t("newBody")} lead={t("newBodyLead")} />
      {place ? (
        <form
          method="post"
          action={paths.bodies.new({ place: place.slug })}
          className="stack"
        >
          <ErrorSummary form={form} />
          <Once value={once} />
          <ChosenPlace place={place} change={paths.bodies.new()} />
          <BodyFields form={form} />
          <TextField
            form={form}
            name="seatCount"
            type="number"
            inputMode="numeric"
            min={1}
            max={1000}
            label={t("seatCount")}
            hint={t("seatCountHint")}
            required
            short
          />
          <button className="button" type="submit">
            {t("saveBody")}
          </button>
        </form>
      ) : (
        <section className="stack">
          <h2>{t("chooseBodyPlace")}</h2>
          <PlacePicker
            action={paths.bodies.new()}
            query={query}
            places={results}
            hrefOf={(found) => paths.bodies.new({ place: found.slug })}
          />
        </section>
      )}
    </div>
  );
}

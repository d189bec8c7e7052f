import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { PlacePicker } from "~/features/jurisdictions/components/PlacePicker";
import { ChosenPlace } from "~/features/officials/components/ChosenPlace";
import { OfficialFields } from "~/features/officials/components/OfficialFields";
import { officialMessages } from "~/features/officials/messages";
import { newOfficialSchema } from "~/features/officials/schema";
import { readPlaceChoice } from "~/features/officials/service/choose-place.server";
import { addOfficial } from "~/features/officials/service/keep-officials.server";
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
  pageTitle(matches, officialMessages, "newOfficial");

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
  const parsed = parseForm(await args.request.formData(), newOfficialSchema, {
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
      const made = await addOfficial(world, trx, by, parsed.value);
      return made.ok ? made.value.slug : "";
    },
  );
  if (slug === "") return formAgain(refuseForm(parsed.form, t("noPlace")));
  return redirect(paths.officials.newTerm(slug), 303);
}

export default function NewOfficialPage() {
  const t = useTranslate(officialMessages);
  const { place, query, results, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader title={t("newOfficial")} lead={t("newOfficialLead")} />
      {place ? (
        <form
          method="post"
          action={paths.officials.new({ place: place.slug })}
          className="stack"
        >
          <ErrorSummary form={form} />
          <Once value={once} />
          <ChosenPlace place={place} change={paths.officials.new()} />
          <OfficialFields form={form} />
          <button className="button" type="submit">
            {t("saveOfficial")}
          </button>
        </form>
      ) : (
        <section className="stack">
          <h2>{t("chooseOfficialPlace")}</h2>
          <PlacePicker
            action={paths.officials.new()}
            query={query}
            places={results}
            hrefOf={(found) => paths.officials.new({ place: found.slug })}
          />
        </section>
      )}
    </div>
  );
}

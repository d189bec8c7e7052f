import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { OfficialFields } from "~/features/officials/components/OfficialFields";
import { officialMessages } from "~/features/officials/messages";
import { officialSchema } from "~/features/officials/schema";
import { findOfficial } from "~/features/officials/service.server";
import { editOfficial } from "~/features/officials/service/keep-officials.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, officialMessages, "editOfficial");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "official.edit");
  const { world } = args.context;
  return json({
    official: found(await findOfficial(world, args.params["slug"])),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "official.edit");
  const official = found(await findOfficial(world, args.params["slug"]));
  const parsed = parseForm(await args.request.formData(), officialSchema, {
    locale: await localeOf(args),
    messages: officialMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  await editOfficial(world, by, official.id, parsed.value);
  return redirect(paths.officials.show(official.slug), 303);
}

export default function EditOfficialPage() {
  const t = useTranslate(officialMessages);
  const { official } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[
          { to: paths.officials.show(official.slug), label: official.name },
        ]}
        title={t("editOfficial")}
        lead={t("newOfficialLead")}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <OfficialFields form={form} official={official} />
        <button className="button" type="submit">
          {t("save")}
        </button>
      </form>
    </div>
  );
}

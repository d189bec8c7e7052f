import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { BodyFields } from "~/features/officials/components/BodyFields";
import { officialMessages } from "~/features/officials/messages";
import { bodySchema } from "~/features/officials/schema";
import { findBody } from "~/features/officials/service.server";
import { editBody } from "~/features/officials/service/keep-bodies.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, officialMessages, "editBody");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "official.edit");
  const { world } = args.context;
  return json({ body: found(await findBody(world, args.params["slug"])) });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "official.edit");
  const body = found(await findBody(world, args.params["slug"]));
  const parsed = parseForm(await args.request.formData(), bodySchema, {
    locale: await localeOf(args),
    messages: officialMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  await editBody(world, by, body.id, parsed.value);
  return redirect(paths.bodies.show(body.slug), 303);
}

export default function EditBodyPage() {
  const t = useTranslate(officialMessages);
  const { body } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[{ to: paths.bodies.show(body.slug), label: body.name }]}
        title={t("editBody")}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <BodyFields form={form} body={body} />
        <button className="button" type="submit">
          {t("save")}
        </button>
      </form>
    </div>
  );
}

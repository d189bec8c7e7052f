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
import {
  ClauseFields,
  ProvisionField,
} from "~/features/policies/components/ClauseFields";
import { documentName } from "~/features/policies/components/words";
import { policyMessages } from "~/features/policies/messages";
import { newClauseSchema } from "~/features/policies/schema";
import { readCatalogue } from "~/features/policies/service/read-catalogue.server";
import { readDocument } from "~/features/policies/service/read-document.server";
import { recordClause } from "~/features/policies/service/write-clause.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";
import { timestamp } from "~/server/world.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, policyMessages, "addClauseTitle");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "policy.record");
  const { world } = args.context;
  const locale = await localeOf(args);
  const today = timestamp(world).slice(0, 10);
  const document = found(
    await readDocument(world.db.read, args.params["id"] ?? "", {
      today,
      locale,
    }),
  );
  const said = new Set(document.clauses.map((c) => c.provisionKey));
  const catalogue = await readCatalogue(world.db.read, locale);
  return json({
    document,
    // One clause for each protection: what is there is edited, not added.
    catalogue: catalogue.map((category) => ({
      ...category,
      provisions: category.provisions.filter((p) => !said.has(p.key)),
    })),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "policy.record");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), newClauseSchema, {
    locale,
    messages: policyMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const id = args.params["id"] ?? "";
  const result = await recordClause(
    args.context.world,
    { accountId: member.accountId, groupId: membership.groupId },
    id,
    parsed.value,
  );
  if (!result.ok) {
    const { because } = result;
    const sentence = translator(locale, policyMessages)(because);
    const field =
      because === "quoteNeeded"
        ? "quote"
        : because === "unknownProvision"
          ? "provision"
          : because === "contractIsAgainst" || because === "noneIsSilent"
            ? "coverage"
            : "";
    return formAgain(refuseForm(parsed.form, sentence, field), because);
  }
  return redirect(paths.policies.document(id), 303);
}

/** What a document on file says about a further protection. */
export default function NewClause() {
  const t = useTranslate(policyMessages);
  const { document, catalogue, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[
          {
            to: paths.policies.document(document.id),
            label: documentName(t, document),
          },
        ]}
        title={t("addClauseTitle")}
      />
      <form method="post" className="stack">
        <Once value={once} />
        <ErrorSummary form={form} />
        <ProvisionField form={form} catalogue={catalogue} />
        <ClauseFields form={form} />
        <button className="button" type="submit">
          {t("save")}
        </button>
      </form>
    </div>
  );
}

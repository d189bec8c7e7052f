import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { LedgerTable } from "~/features/campaigns/components/LedgerTable";
import { PledgeForm } from "~/features/campaigns/components/PledgeForm";
import { ledgerMessages } from "~/features/campaigns/ledger-messages";
import { pledgeSchema } from "~/features/campaigns/schema";
import {
  pledge,
  readLedger,
} from "~/features/campaigns/service/coalition-ledger.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { addDays } from "~/lib/calendar";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireLedger } from "./require-ledger.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ledgerMessages, "ledgerTitle");

/** Days a new pledge runs when nobody says otherwise. */
const USUAL_DAYS = 30;

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { member, ledger } = await requireLedger(args);
  const today = world.now().toISOString().slice(0, 10);
  return json({
    done: new URL(args.request.url).searchParams.get("done"),
    coalition: { name: ledger.name, slug: ledger.slug },
    leads: member.leads.some(({ coalitionId }) => coalitionId === ledger.id),
    lines: await readLedger(world, ledger.id),
    own: member.memberships
      .filter(({ groupId }) => ledger.ownGroupIds.includes(groupId))
      .map(({ groupId, groupName }) => ({ id: groupId, name: groupName })),
    once: world.newId(),
    from: today,
    until: addDays(today, USUAL_DAYS),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member, ledger } = await requireLedger(args);
  // A lead without a group of the coalition has nobody to pledge for.
  if (ledger.ownGroupIds.length === 0) throw notFound();
  const parsed = parseForm(await args.request.formData(), pledgeSchema, {
    locale: await localeOf(args),
    messages: ledgerMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const groupId = parsed.value.group ?? ledger.ownGroupIds.at(0);
  if (groupId === undefined || !ledger.ownGroupIds.includes(groupId)) {
    throw notFound();
  }
  await pledge(
    args.context.world,
    { accountId: member.accountId, groupId },
    ledger.id,
    parsed.value,
  );
  return redirect(paths.coalitions.ledger(ledger.slug, "pledged"), 303);
}

export default function CoalitionLedger() {
  const t = useTranslate(ledgerMessages);
  const { coalition, lines, own, ...data } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHeader
          crumbs={
            data.leads
              ? [
                  {
                    to: paths.coalitions.show(coalition.slug),
                    label: coalition.name,
                  },
                ]
              : []
          }
          title={t("ledgerOf", { coalition: coalition.name })}
          lead={t("ledgerLead")}
        />
        {(data.done === "pledged" || data.done === "withdrawn") && (
          <Notice tone="good" role="status">
            {t(data.done === "pledged" ? "pledgedNotice" : "withdrawnNotice")}
          </Notice>
        )}
        {lines.length === 0 ? (
          <EmptyState title={t("noPledges")}>
            <p className="soft">
              {t(own.length > 0 ? "noPledgesHint" : "noPledgesHintLead")}
            </p>
          </EmptyState>
        ) : (
          <LedgerTable slug={coalition.slug} lines={lines} own={own} />
        )}
      </div>
      {own.length > 0 && (
        <section aria-labelledby="pledge" className="stack-tight no-print">
          <h2 id="pledge">{t("pledgeTitle")}</h2>
          <ErrorSummary form={form} />
          <PledgeForm {...data} groups={own} form={form} />
        </section>
      )}
    </div>
  );
}

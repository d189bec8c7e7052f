import { Link } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextArea } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { campaignMessages } from "../messages";

/** A turn in a campaign's life that wants a reason: closing, reopening. */
export function ReasonForm({
  campaign,
  title,
  lead,
  why,
  hint,
  confirm,
  form,
}: {
  campaign: { id: string; name: string };
  title: string;
  lead: string;
  why: string;
  hint?: string;
  confirm: string;
  form: FormState | undefined;
}) {
  const t = useTranslate(campaignMessages);
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: paths.campaigns.list(), label: t("campaigns") },
          { to: paths.campaigns.board(campaign.id), label: campaign.name },
        ]}
        title={title}
        lead={lead}
      />
      <form method="post" className="stack prose" noValidate>
        <ErrorSummary form={form} />
        <TextArea
          name="why"
          label={why}
          hint={hint}
          form={form}
          maxLength={1000}
          required
        />
        <div className="flex flex-wrap gap-3">
          <button className="button" type="submit">
            {confirm}
          </button>
          <Link
            className="button button-quiet"
            to={paths.campaigns.board(campaign.id)}
          >
            {t("cancel")}
          </Link>
        </div>
      </form>
    </div>
  );
}

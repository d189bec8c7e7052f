import { Tabs } from "~/components/Tabs";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { recordMessages } from "../record-messages";

/** The parts of a body's record, beside each other. */
export function RecordTabs({
  body,
  current,
}: {
  body: { name: string; slug: string };
  /** Address of the present part, without its filters. */
  current: string;
}) {
  const t = useTranslate(recordMessages);
  return (
    <Tabs
      label={t("tabs", { body: body.name })}
      current={current}
      tabs={[
        { to: paths.votes.ofBody(body.slug), label: t("tabVotes") },
        {
          to: paths.votes.participation(body.slug),
          label: t("tabParticipation"),
        },
        { to: paths.votes.agreement(body.slug), label: t("tabAgreement") },
        { to: paths.votes.compare(body.slug), label: t("tabCompare") },
      ]}
    />
  );
}

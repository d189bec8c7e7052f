import { Link } from "@remix-run/react";

import {
  CheckboxField,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from "~/components/Field";
import { formatDay, formatTime } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { voteMessages } from "../messages";
import { MOTION_KINDS } from "../types";
import type { MotionKind } from "../types";

/** What is asked of a vote, whether new or known. */
export function MotionFields({
  form,
  meetings,
  addMeetingTo,
  motion,
  asksResult,
  demands = [],
}: {
  form: FormState | undefined;
  /** Those the vote may be said to meet; none: it is not asked. */
  demands?: readonly { id: string; title: string }[];
  /** Whether the day has come on which there is a result to write down. */
  asksResult: boolean;
  /** Those of the body that may be chosen. */
  meetings: readonly {
    id: string;
    localDate: string;
    startsAt: string | null;
    timeZone: string;
  }[];
  /** Where a meeting that is not among them is added. */
  addMeetingTo: string;
  motion?: {
    title?: string;
    campaignTitle?: string | null;
    kind?: MotionKind;
    meetingId?: string | null;
    demandId?: string | null;
    sequence?: number;
    agendaNumber?: string | null;
    fileNumber?: string | null;
    consent?: boolean;
    actionName?: string | null;
    recordedResult?: "pass" | "fail" | null;
    sourceUrl?: string | null;
  };
}) {
  const t = useTranslate(voteMessages);
  const locale = useLocale();
  return (
    <>
      <TextArea
        form={form}
        name="title"
        label={t("officialTitle")}
        hint={t("officialTitleHint")}
        value={motion?.title}
        rows={3}
        maxLength={2000}
        required
      />
      <TextField
        form={form}
        name="campaignTitle"
        label={t("campaignWords")}
        hint={t("campaignWordsHint")}
        value={motion?.campaignTitle}
        maxLength={300}
      />
      {demands.length > 0 && (
        <SelectField
          form={form}
          name="demandId"
          label={t("whichDemand")}
          hint={t("whichDemandHint")}
          value={motion?.demandId}
          empty={t("noDemandYet")}
          options={demands.map(({ id, title }) => ({
            value: id,
            label: title,
          }))}
        />
      )}
      <SelectField
        form={form}
        name="kind"
        label={t("motionKind")}
        value={motion?.kind ?? "ordinance"}
        options={MOTION_KINDS.map((kind) => ({
          value: kind,
          label: t(`kind_${kind}`),
        }))}
        required
      />
      <SelectField
        form={form}
        name="meetingId"
        label={t("whichMeeting")}
        value={motion?.meetingId}
        hint={
          <>
            {t("meetingNotListed")}{" "}
            <Link to={addMeetingTo}>{t("addMeeting")}</Link>
          </>
        }
        empty={t("noMeetingYet")}
        options={meetings.map((meeting) => ({
          value: meeting.id,
          label: [
            formatDay(locale, meeting.localDate),
            meeting.startsAt &&
              formatTime(locale, meeting.startsAt, meeting.timeZone),
          ]
            .filter(Boolean)
            .join(", "),
        }))}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          form={form}
          name="agendaNumber"
          label={t("agendaNumber")}
          value={motion?.agendaNumber}
          maxLength={40}
          short
        />
        <TextField
          form={form}
          name="sequence"
          type="number"
          min={1}
          label={t("sequence")}
          hint={t("sequenceHint")}
          value={motion?.sequence}
          short
        />
      </div>
      <TextField
        form={form}
        name="fileNumber"
        label={t("fileNumberField")}
        hint={t("fileNumberHint")}
        value={motion?.fileNumber}
        maxLength={60}
        short
      />
      <CheckboxField
        form={form}
        name="consent"
        label={t("consentField")}
        checked={motion?.consent ?? false}
      />
      {asksResult && <ResultFields form={form} motion={motion} />}
      <TextField
        form={form}
        name="sourceUrl"
        type="url"
        label={t("sourceField")}
        value={motion?.sourceUrl}
      />
    </>
  );
}

/** How it ended, in the words of the record and as passed or failed. */
function ResultFields({
  form,
  motion,
}: {
  form: FormState | undefined;
  motion:
    | { actionName?: string | null; recordedResult?: "pass" | "fail" | null }
    | undefined;
}) {
  const t = useTranslate(voteMessages);
  return (
    <>
      <TextField
        form={form}
        name="actionName"
        label={t("actionName")}
        hint={t("actionNameHint")}
        value={motion?.actionName}
        maxLength={200}
      />
      <RadioField
        form={form}
        name="recordedResult"
        label={t("recordedField")}
        value={motion?.recordedResult ?? "none"}
        options={(["none", "pass", "fail"] as const).map((result) => ({
          value: result,
          label: t(`recorded_${result}`),
        }))}
        required
      />
    </>
  );
}

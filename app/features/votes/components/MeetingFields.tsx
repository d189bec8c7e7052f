import { RadioField, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { clockMessages } from "../clock-messages";
import { voteMessages } from "../messages";

/** What is asked of a meeting, whether new or known. */
export function MeetingFields({
  form,
  placeName,
  meeting,
}: {
  form: FormState | undefined;
  placeName: string;
  meeting?: {
    localDate: string;
    localTime: string | null;
    location: string | null;
    agendaUrl: string | null;
    minutesUrl: string | null;
    sourceUrl: string | null;
    status: string;
    commentsOn: string | null;
    commentsAt: string | null;
    commentUrl: string | null;
    signupOn: string | null;
    signupAt: string | null;
  };
}) {
  const t = useTranslate(voteMessages);
  const tc = useTranslate(clockMessages);
  return (
    <>
      <TextField
        form={form}
        name="localDate"
        type="date"
        label={t("meetingDate")}
        value={meeting?.localDate}
        required
        short
      />
      <TextField
        form={form}
        name="localTime"
        type="time"
        label={t("meetingTime")}
        hint={t("meetingTimeHint", { place: placeName })}
        value={meeting?.localTime}
        short
      />
      <TextField
        form={form}
        name="location"
        label={t("location")}
        value={meeting?.location}
        maxLength={300}
      />
      <TextField
        form={form}
        name="agendaUrl"
        type="url"
        label={t("agendaUrl")}
        value={meeting?.agendaUrl}
      />
      <TextField
        form={form}
        name="minutesUrl"
        type="url"
        label={t("minutesUrl")}
        value={meeting?.minutesUrl}
      />
      <TextField
        form={form}
        name="sourceUrl"
        type="url"
        label={t("sourceField")}
        value={meeting?.sourceUrl}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          form={form}
          name="commentsOn"
          type="date"
          label={tc("commentsOn")}
          hint={tc("commentsOnHint")}
          value={meeting?.commentsOn}
        />
        <TextField
          form={form}
          name="commentsAt"
          type="time"
          label={tc("commentsAt")}
          hint={t("meetingTimeHint", { place: placeName })}
          value={meeting?.commentsAt}
        />
      </div>
      <TextField
        form={form}
        name="commentUrl"
        type="url"
        label={tc("commentUrl")}
        value={meeting?.commentUrl}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          form={form}
          name="signupOn"
          type="date"
          label={tc("signupOn")}
          hint={tc("commentsOnHint")}
          value={meeting?.signupOn}
        />
        <TextField
          form={form}
          name="signupAt"
          type="time"
          label={tc("commentsAt")}
          hint={t("meetingTimeHint", { place: placeName })}
          value={meeting?.signupAt}
        />
      </div>
      <RadioField
        form={form}
        name="status"
        label={t("meetingStatus")}
        value={meeting?.status ?? "scheduled"}
        options={(["scheduled", "held", "cancelled"] as const).map(
          (status) => ({ value: status, label: t(`meeting_${status}`) }),
        )}
        required
      />
    </>
  );
}

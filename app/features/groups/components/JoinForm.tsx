import { TextArea } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { groupMessages } from "../messages";

/** How somebody with an account asks to join. */
export function JoinForm({
  slug,
  form,
}: {
  slug: string;
  form?: FormState | null | undefined;
}) {
  const t = useTranslate(groupMessages);
  return (
    <form method="post" action={paths.groups.join(slug)} className="stack">
      <p>{t("joinLead")}</p>
      <TextArea
        name="note"
        label={t("joinNote")}
        hint={t("joinNoteHint")}
        rows={4}
        maxLength={1000}
        form={form}
      />
      <button className="button" type="submit">
        {t("ask")}
      </button>
    </form>
  );
}

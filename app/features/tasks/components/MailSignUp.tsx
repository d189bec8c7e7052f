import { Link } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { linkMessages } from "../link-messages";

/** Name and address; the link to sign up comes by mail. */
export function MailSignUp({
  taskId,
  once,
  form,
}: {
  taskId: string;
  once: string;
  form?: FormState | undefined;
}) {
  const t = useTranslate(linkMessages);
  const locale = useLocale();
  return (
    <div className="stack">
      <p className="soft">{t("formLead")}</p>
      <form
        method="post"
        action={paths.tasks.signUp(taskId, locale)}
        className="stack"
        noValidate
      >
        <ErrorSummary form={form} />
        <Once value={once} shared />
        <TextField
          name="name"
          label={t("name")}
          autoComplete="name"
          maxLength={80}
          form={form}
          required
        />
        <TextField
          name="email"
          type="email"
          label={t("email")}
          hint={t("emailHint")}
          autoComplete="email"
          inputMode="email"
          maxLength={254}
          form={form}
          required
        />
        <div className="sr-only" aria-hidden="true">
          <label htmlFor="leave-empty">{t("leaveEmpty")}</label>
          <input
            id="leave-empty"
            name="leaveEmpty"
            tabIndex={-1}
            autoComplete="off"
          />
        </div>
        <button className="button" type="submit">
          {t("send")}
        </button>
      </form>
      <p>
        <Link to={paths.account.signIn(paths.tasks.show(taskId))}>
          {t("haveAccount")}
        </Link>
      </p>
    </div>
  );
}

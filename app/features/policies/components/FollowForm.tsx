import { ErrorSummary } from "~/components/ErrorSummary";
import { SelectField, TextField } from "~/components/Field";
import { LOCALES, LOCALE_NAMES } from "~/i18n/locales";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { followMessages } from "../follow-messages";

/** An address and the language of its mail; a link comes first. */
export function FollowForm({
  slug,
  form,
}: {
  slug: string;
  form?: FormState | undefined;
}) {
  const t = useTranslate(followMessages);
  const locale = useLocale();
  return (
    <form
      method="post"
      action={paths.places.follow(slug, { lang: locale })}
      className="stack-tight max-w-2xl"
      noValidate
    >
      <ErrorSummary form={form} />
      <div className="grid items-end gap-4 sm:grid-cols-[2fr_1fr]">
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
        <SelectField
          name="language"
          label={t("language")}
          form={form}
          value={locale}
          options={LOCALES.map((one) => ({
            value: one,
            label: LOCALE_NAMES[one],
          }))}
        />
      </div>
      <div className="sr-only" aria-hidden="true">
        <label htmlFor="leave-empty">{t("leaveEmpty")}</label>
        <input
          id="leave-empty"
          name="leaveEmpty"
          tabIndex={-1}
          autoComplete="off"
        />
      </div>
      <p className="small soft">{t("whatWeKeep")}</p>
      <button className="button button-quiet" type="submit">
        {t("send")}
      </button>
    </form>
  );
}

/** For members, who are known already: one button. */
export function FollowButton({
  slug,
  following,
}: {
  slug: string;
  following: boolean;
}) {
  const t = useTranslate(followMessages);
  return (
    <form
      method="post"
      action={
        following
          ? paths.places.endFollowing(slug)
          : paths.places.following(slug)
      }
      className="stack-tight"
    >
      {following && <p>{t("following")}</p>}
      <button className="button button-quiet" type="submit">
        {t(following ? "unfollow" : "followNow")}
      </button>
    </form>
  );
}

/** On a place's page: how to hear of what changes there. */
export function FollowHere({
  slug,
  name,
  following,
}: {
  slug: string;
  name: string;
  /** Null for readers without an account. */
  following: boolean | null;
}) {
  const t = useTranslate(followMessages);
  return (
    <section className="stack-tight no-print" aria-labelledby="follow">
      <h2 id="follow">{t("heading")}</h2>
      <p className="max-w-2xl">{t("lead", { place: name })}</p>
      {following === null ? (
        <FollowForm slug={slug} />
      ) : (
        <FollowButton slug={slug} following={following} />
      )}
    </section>
  );
}

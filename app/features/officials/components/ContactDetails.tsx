import { WebLink } from "~/components/WebLink";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { officialMessages } from "../messages";

/** Contact details as the office publishes them, with source and date. */
export function ContactDetails({
  official,
}: {
  official: {
    email: string | null;
    phone: string | null;
    website: string | null;
    contactSourceUrl: string | null;
    contactVerifiedOn: string | null;
  };
}) {
  const t = useTranslate(officialMessages);
  const locale = useLocale();
  const { email, phone, website, contactSourceUrl, contactVerifiedOn } =
    official;
  return (
    <section>
      <h2>{t("contact")}</h2>
      {!email && !phone && !website ? (
        <p className="soft mt-2">{t("noContact")}</p>
      ) : (
        <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {email && (
            <>
              <dt className="soft">{t("email")}</dt>
              <dd className="break-words">
                <a href={`mailto:${email}`}>{email}</a>
              </dd>
            </>
          )}
          {phone && (
            <>
              <dt className="soft">{t("phone")}</dt>
              <dd>
                <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>
              </dd>
            </>
          )}
          {website && (
            <>
              <dt className="soft">{t("website")}</dt>
              <dd className="break-all">
                <WebLink to={website} />
              </dd>
            </>
          )}
        </dl>
      )}
      {(contactSourceUrl || contactVerifiedOn) && (
        <p className="soft small mt-2">
          {contactSourceUrl && (
            <WebLink to={contactSourceUrl}>{t("source")}</WebLink>
          )}
          {contactSourceUrl && contactVerifiedOn && " · "}
          {contactVerifiedOn &&
            t("verifiedOn", { day: formatDay(locale, contactVerifiedOn) })}
        </p>
      )}
    </section>
  );
}

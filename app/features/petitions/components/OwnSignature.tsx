import type { ReactNode } from "react";

import { formatDay, formatNumber, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { petitionMessages } from "../messages";
import type { Disclosure, PlaceMatch } from "../types";

/** What is stored about a signer, shown to nobody but themselves. */
export function OwnSignature({
  signature,
  children,
}: {
  signature: {
    readonly number: number | null;
    readonly name: string;
    readonly email: string;
    readonly postalCode: string;
    readonly comment: string;
    readonly disclosure: Disclosure;
    readonly placeMatch: PlaceMatch;
    readonly consents: readonly { readonly wording: string }[];
    readonly createdAt: string;
  };
  /** Further `<Line>`s. */
  children?: ReactNode;
}) {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  return (
    <dl className="facts">
      {children}
      {signature.number !== null && (
        <Line name={t("number")}>{formatNumber(locale, signature.number)}</Line>
      )}
      <Line name={t("signedOn")}>
        {standingAlone(locale, formatDay(locale, signature.createdAt))}
      </Line>
      <Line name={t("name")}>{signature.name}</Line>
      <Line name={t("email")}>{signature.email}</Line>
      <Line name={t("postalCode")}>{signature.postalCode}</Line>
      <Line name={t("placeSeen")}>
        {t(`placeSeen_${signature.placeMatch}`)}
      </Line>
      <Line name={t("nameUse")}>
        {t(`disclosure_${signature.disclosure}`)}.{" "}
        <span className="soft">
          {t(`disclosureHint_${signature.disclosure}`)}
        </span>
      </Line>
      <Line name={t("yourComment")}>
        {signature.comment === "" ? (
          <span className="soft">{t("noComment")}</span>
        ) : (
          <span className="whitespace-pre-line">{signature.comment}</span>
        )}
      </Line>
      <Line name={t("contact")}>
        {signature.consents.length === 0
          ? t("contactNo")
          : signature.consents.map(({ wording }) => (
              <p key={wording}>{t("contactYes", { wording })}</p>
            ))}
      </Line>
    </dl>
  );
}

export function Line({
  name,
  children,
}: {
  name: string;
  children: ReactNode;
}) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

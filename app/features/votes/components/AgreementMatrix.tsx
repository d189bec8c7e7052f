import { Link } from "@remix-run/react";

import { formatNumber, formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { recordMessages } from "../record-messages";
import { FEW_SHARED, bandOf, restsOnFew, shareOf } from "../rules/agreement";
import type { Agreement } from "../rules/agreement";

/**
 * Who votes with whom, as a table: every cell says its share and the number
 * of votes behind it; the ground only repeats that.
 */
export function AgreementMatrix({
  caption,
  rows,
  columns,
  matrix,
  likeHref,
}: {
  caption: string;
  rows: readonly { slug: string; name: string }[];
  columns: readonly { slug: string; name: string }[];
  /** In the order of rows and columns; null where somebody meets themselves. */
  matrix: readonly (readonly (Agreement | null)[])[];
  /** The same page, ordered by agreement with a member. */
  likeHref: (slug: string) => string;
}) {
  const t = useTranslate(recordMessages);
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={caption}
      // A region that scrolls must take focus, or keyboards cannot scroll it.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className="table agreement">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("colMember")}</th>
            {columns.map(({ slug, name }) => (
              <th key={slug} scope="col">
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ slug, name }, row) => (
            <tr key={slug}>
              <th scope="row">
                <Link to={likeHref(slug)} title={t("orderLike", { name })}>
                  {name}
                </Link>
              </th>
              {columns.map((other, column) => (
                <Cell
                  key={other.slug}
                  agreement={matrix[row]?.[column] ?? null}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ agreement }: { agreement: Agreement | null }) {
  const t = useTranslate(recordMessages);
  const locale = useLocale();
  if (agreement === null) {
    return (
      <td className="agreement-self">
        <span className="sr-only">{t("self")}</span>
      </td>
    );
  }
  const share = shareOf(agreement);
  if (share === null) {
    return (
      <td className="agreement-none">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t("noneMark")}</span>
      </td>
    );
  }
  return (
    <td
      className={`band-${bandOf(share)}${restsOnFew(agreement) ? " agreement-few" : ""}`}
    >
      {formatPercent(locale, share)}
      <small>
        {formatNumber(locale, agreement.shared)}
        {restsOnFew(agreement) && <span className="sr-only"> {t("few")}</span>}
      </small>
    </td>
  );
}

/** What the grounds of the matrix mean, in words. */
export function AgreementLegend() {
  const t = useTranslate(recordMessages);
  return (
    <section className="stack-tight">
      <h2 className="text-lg">{t("bandsTitle")}</h2>
      <ul className="agreement-legend small">
        {([0, 1, 2, 3, 4] as const).map((band) => (
          <li key={band}>
            <span className={`band-${band}`} aria-hidden="true" />
            {t(`band_${band}`)}
          </li>
        ))}
        <li>
          <span className="agreement-few" aria-hidden="true" />
          {t("fewMark", { few: FEW_SHARED })}
        </li>
        <li>
          <span aria-hidden="true">–</span>
          {t("noneMark")}
        </li>
      </ul>
    </section>
  );
}

/** How agreement is counted, by whom it was thought of, and what it hides. */
export function AgreementMethod() {
  const t = useTranslate(recordMessages);
  return (
    <section className="prose" id="method">
      <h2>{t("methodTitle")}</h2>
      <p>{t("methodCounted")}</p>
      <p>{t("methodSource")}</p>
      <p>{t("methodUnanimous")}</p>
      <p>{t("methodLimits")}</p>
    </section>
  );
}

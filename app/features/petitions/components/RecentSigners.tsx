import { useTranslate } from "~/i18n/use-translate";

import { petitionMessages } from "../messages";

/** First names of the latest signers who allowed that; nothing without any. */
export function RecentSigners({
  signers,
}: {
  signers: readonly { number: number | null; firstName: string }[];
}) {
  const t = useTranslate(petitionMessages);
  if (signers.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t("recentSigners")}</h2>
      <ul className="flex flex-wrap gap-x-2 gap-y-1">
        {signers.map(({ number, firstName }, index) => (
          <li key={number} className="max-w-full break-words">
            {firstName}
            {index < signers.length - 1 && ","}
          </li>
        ))}
      </ul>
      <p className="soft small">{t("recentSignersNote")}</p>
    </section>
  );
}

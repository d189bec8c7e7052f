import type { ReactNode } from "react";

import { inLanguage } from "~/i18n/in-language";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { embedMessages } from "../embed-messages";

/** From a frame on somebody else's page to a whole page of ours. */
export function OutLink({
  to,
  className,
  children,
}: {
  to: string;
  className?: string;
  children: ReactNode;
}) {
  const t = useTranslate(embedMessages);
  return (
    <a
      href={inLanguage(to, useLocale())}
      target="_blank"
      rel="noopener"
      className={className}
    >
      {children}
      <span className="sr-only"> ({t("opensNew")})</span>
    </a>
  );
}

import type { ReactNode } from "react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { reachMessages } from "../reach-messages";

/** The sentence that leads to a petition's counts as files. */
export function OpenData({ slug }: { slug: string }) {
  const t = useTranslate(reachMessages);
  const links: Record<string, ReactNode> = {
    "[counts]": (
      <a href={paths.petitions.counts(slug)}>{t("openDataCounts")}</a>
    ),
    "[hours]": <a href={paths.petitions.hours(slug)}>{t("openDataHours")}</a>,
  };
  const sentence = t("openData", { counts: "[counts]", hours: "[hours]" });
  return (
    <p className="small soft">
      {sentence.split(/(\[counts\]|\[hours\])/).map((part) => (
        <span key={part}>{links[part] ?? part}</span>
      ))}
    </p>
  );
}

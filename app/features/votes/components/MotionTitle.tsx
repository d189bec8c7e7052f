import { useTranslate } from "~/i18n/use-translate";

import { voteMessages } from "../messages";

/** The campaign's words, never without the official title beside them. */
export function MotionTitle({
  motion,
}: {
  motion: { title: string; campaignTitle: string | null };
}) {
  const t = useTranslate(voteMessages);
  if (!motion.campaignTitle) return <>{motion.title}</>;
  return (
    <>
      {motion.campaignTitle}
      <span className="official-title soft small">
        {t("officialTitleIs")} {motion.title}
      </span>
    </>
  );
}

import { useTranslate } from "~/i18n/use-translate";

import { voteMessages } from "../messages";
import type { Explanation } from "../rules";

/** A body's rule as sentences, in reading order. */
export function RuleInWords({
  explanation,
}: {
  explanation: readonly Explanation[];
}) {
  const t = useTranslate(voteMessages);
  return (
    <ul className="list-disc pl-5">
      {explanation.map(({ key, params }) => (
        <li key={key}>{t(key, params)}</li>
      ))}
    </ul>
  );
}

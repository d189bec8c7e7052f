import { Badge } from "~/components/Badge";
import type { Tone } from "~/components/Badge";
import { useTranslate } from "~/i18n/use-translate";

import { transferMessages } from "../messages";
import type { ImportState } from "../types";

const TONES: Record<ImportState, Tone> = {
  planned: "accent",
  running: "warn",
  done: "good",
  failed: "danger",
  discarded: "neutral",
};

/** Where an import stands, as a word and a shape. */
export function ImportStateBadge({ state }: { state: ImportState }) {
  const t = useTranslate(transferMessages);
  return <Badge tone={TONES[state]}>{t(`state_${state}`)}</Badge>;
}

import { Badge } from "~/components/Badge";
import type { Tone } from "~/components/Badge";
import { useTranslate } from "~/i18n/use-translate";

import { petitionMessages } from "../messages";
import type {
  PetitionState as State,
  SignatureState as OfSignature,
} from "../types";

const TONES: Record<State, Tone> = {
  draft: "neutral",
  open: "good",
  closed: "warn",
  delivered: "accent",
  answered: "accent",
};

/** Where a petition stands; one whose last day is over says so. */
export function PetitionState({
  state,
  open,
}: {
  state: State;
  /** Whether people can sign today. */
  open: boolean;
}) {
  const t = useTranslate(petitionMessages);
  if (state === "open" && !open) {
    return <Badge tone="warn">{t("pastClosing")}</Badge>;
  }
  return <Badge tone={TONES[state]}>{t(`state_${state}`)}</Badge>;
}

const SIGNATURE_TONES: Record<OfSignature, Tone> = {
  pending: "neutral",
  validated: "good",
  invalidated: "danger",
  fraudulent: "danger",
  withdrawn: "neutral",
};

/** Where a signature stands. */
export function SignatureState({ state }: { state: OfSignature }) {
  const t = useTranslate(petitionMessages);
  return <Badge tone={SIGNATURE_TONES[state]}>{t(`state_${state}`)}</Badge>;
}

import type { Explanation, Pivotal, WhatIf, WhipCount } from "../rules";
import type { ForecastScore, Standing } from "../rules/standing";
import type {
  BodyRule,
  Confidence,
  EvidenceKind,
  LeanVisibility,
  RecordedLean,
  Stance,
  VoteOption,
} from "../types";

/** An entry about one member, as the pages show it. */
export interface LeanEntryView {
  id: string;
  officialId: string;
  groupId: string;
  groupName: string;
  lean: RecordedLean;
  confidence: Confidence;
  evidenceKind: EvidenceKind;
  evidenceOn: string;
  evidenceUrl: string | null;
  note: string;
  visibility: LeanVisibility;
  recordedAt: string;
  recorder: string | null;
  old: boolean;
}

export interface SeatView {
  key: string;
  label: string | null;
  weight: number;
  chair: boolean;
  holder: {
    officialId: string;
    name: string;
    slug: string;
    familyName: string;
  } | null;
  stance: Stance;
  standing: Standing<LeanEntryView> | null;
  lastContact: LeanEntryView | null;
  voted: VoteOption | null;
}

export interface MayorView {
  officialId: string;
  name: string;
  slug: string;
  standing: Standing<LeanEntryView>;
}

/** What the pieces of the count page show, as the loader hands it over. */
export interface CountView {
  motionId: string;
  bodyName: string;
  today: string;
  rule: BodyRule;
  explanation: Explanation[];
  seats: SeatView[];
  totalWeight: number;
  mayor: MayorView | null;
  pivotal: (Pivotal & { seat: SeatView })[];
  whatIf: WhatIf | null;
  forecast: ForecastScore | null;
}

export type { WhatIf, WhipCount };

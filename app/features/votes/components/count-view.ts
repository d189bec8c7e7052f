import type { Explanation, WhatIf, WhipCount } from "../rules";
import type { Standing } from "../rules/standing";
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

/** A place at the table, with as much as the chamber and the counting need. */
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
  /** Null: nothing is recorded. */
  confidence: Confidence | null;
}

/** What a row of the table tells beyond the seat. */
export interface MemberRow {
  key: string;
  standing: Standing<LeanEntryView> | null;
  voted: VoteOption | null;
}

export interface MayorView {
  officialId: string;
  name: string;
  slug: string;
  standing: Standing<LeanEntryView>;
}

/** Somebody who could decide, and what is going on around them. */
export interface PivotalView {
  key: string;
  swing: number;
  ifYes: number;
  ifNo: number;
  /** People of the reader's groups who said that they live in the district. */
  living: number;
  /** Null: nobody has spoken with them, or only whom the reader may not see. */
  lastContact: {
    on: string;
    /** Null outside the reader's own groups. */
    by: string | null;
    groupName: string;
  } | null;
  /** Open tasks of the reader's groups about this member, a few of them. */
  tasks: { id: string; title: string }[];
  /** How many open tasks there are. */
  openTasks: number;
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
  pivotal: PivotalView[];
}

export type { WhatIf, WhipCount };

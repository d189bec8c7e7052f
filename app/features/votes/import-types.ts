import type { ExternalLink } from "~/features/officials/import-types";

import type { MotionKind, Result, VoteOption } from "./types";

/** What an import asks the votes' area to keep; see officials/import-types. */

/** The parts of a meeting that come from the source. */
export interface ImportedMeetingFacts {
  localDate: string;
  localTime: string | null;
  timeZone: string;
  startsAt: string | null;
  location: string | null;
  agendaUrl: string | null;
  minutesUrl: string | null;
  sourceUrl: string | null;
  status: "scheduled" | "held" | "cancelled";
}

export interface ImportedMeeting extends ImportedMeetingFacts {
  id: string;
  bodyId: string;
}

export interface ImportedMatter {
  id: string;
  placeId: string;
  fileNumber: string;
  title: string;
  kind: string | null;
  recordedStatus: string | null;
}

/** A line of a meeting's agenda, all of it from the source. */
export interface ImportedAgendaFacts {
  sequence: number;
  agendaNumber: string | null;
  title: string;
  matterFile: string | null;
  matterKind: string | null;
  matterStatus: string | null;
  actionName: string | null;
  actionText: string | null;
  note: string | null;
  consent: boolean;
  mover: string | null;
  seconder: string | null;
  sourceUrl: string | null;
}

export interface ImportedAgendaItem extends ImportedAgendaFacts {
  id: string;
  meetingId: string;
  /** The motion made on this line, if there was one. */
  motionId: string | null;
}

/** The parts of a motion that come from the source. */
export interface ImportedMotionFacts {
  matterId: string | null;
  kind: MotionKind;
  title: string;
  sequence: number;
  agendaNumber: string | null;
  actionName: string | null;
  actionText: string | null;
  consent: boolean;
  recordedResult: "pass" | "fail" | null;
  sourceUrl: string | null;
}

export interface ImportedMotion extends ImportedMotionFacts {
  id: string;
  bodyId: string;
  meetingId: string;
}

export interface ImportedCastVote {
  id: string;
  officialId: string | null;
  seatId: string | null;
  printedName: string;
  word: string;
  option: VoteOption;
}

/** One taking of the roll, its votes in the clerk's order. */
export interface ImportedRollCall {
  id: string;
  motionId: string;
  version: number;
  computedResult: Result;
  sourceUrl: string | null;
  note: string;
  votes: ImportedCastVote[];
}

/** Meetings with what was decided in them, stored in one transaction. */
export interface ImportedVotes {
  system: string;
  newMeetings: ImportedMeeting[];
  changedMeetings: (ImportedMeetingFacts & { id: string })[];
  newMatters: ImportedMatter[];
  changedMatters: {
    id: string;
    title: string;
    kind: string | null;
    recordedStatus: string | null;
  }[];
  newMotions: ImportedMotion[];
  changedMotions: (ImportedMotionFacts & { id: string })[];
  newItems: ImportedAgendaItem[];
  changedItems: Omit<ImportedAgendaItem, "meetingId">[];
  newRollCalls: ImportedRollCall[];
  /** Votes whose voter is known only now. */
  identifiedVotes: { id: string; officialId: string; seatId: string | null }[];
  links: ExternalLink[];
}

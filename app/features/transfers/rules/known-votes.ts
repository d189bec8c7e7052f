import type { ExternalLink } from "~/features/officials/import-types";
import type {
  ImportedAgendaFacts,
  ImportedCastVote,
  ImportedMatter,
  ImportedMeetingFacts,
  ImportedMotionFacts,
} from "~/features/votes/import-types";
import type { BodyRule } from "~/features/votes/types";

import type { RecordedItem, RecordedMeeting, RecordedVote } from "../types";
import type { MatterFacts } from "./matters";
import type { OtherMotion, SameVoteChoice } from "./same-vote";
import type { SaidWords } from "./unknown-words";

/** A part of a record that is stored in one transaction. */
export interface RecordPart {
  meetings: readonly RecordedMeeting[];
  /** Items of these meetings, or of meetings that an earlier import brought. */
  items: readonly RecordedItem[];
  /** Votes on these items, or on items that an earlier import brought. */
  votes: readonly RecordedVote[];
}

/** What the database already holds of the meetings, motions and votes named. */
export interface KnownVotes {
  /** External ids of this system among those the part names. */
  links: ReadonlyMap<string, ExternalLink>;
  /** Linked meetings, and those of the same bodies and days entered by hand. */
  meetings: readonly (ImportedMeetingFacts & {
    id: string;
    bodyId: string;
    /** Whether this system already calls it by some id. */
    linked: boolean;
  })[];
  /** Agenda items that are linked, of the part or under its votes. */
  items: readonly (ImportedAgendaFacts & {
    id: string;
    meetingId: string;
    motionId: string | null;
  })[];
  motions: readonly (ImportedMotionFacts & {
    id: string;
    bodyId: string;
    meetingId: string | null;
  })[];
  matters: readonly ImportedMatter[];
  /** Motions of the same bodies and days that this system has no name for. */
  otherMotions: readonly OtherMotion[];
  /** The newest roll call of each motion, theirs too. */
  rollCalls: readonly {
    id: string;
    motionId: string;
    version: number;
    method: string;
    votes: readonly ImportedCastVote[];
  }[];
  /** Rules of the bodies, by our id. */
  rules: ReadonlyMap<string, readonly BodyRule[]>;
}

export interface MeetingOptions {
  /** What people said the clerk's odd words mean. */
  words: SaidWords;
  /** What people said of votes that look like ones on record, by item. */
  sameVotes: Readonly<Record<string, SameVoteChoice>>;
  /** What holds for those nobody spoke of one by one. */
  allSameVotes: "same" | "apart" | null;
  system: string;
  placeId: string;
  timeZone: string;
  /** Today at the place, YYYY-MM-DD. */
  today: string;
  /** What the whole record says of each matter, by file number. */
  matters: ReadonlyMap<string, MatterFacts>;
}

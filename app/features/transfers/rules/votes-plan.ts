import type { ExternalLink } from "~/features/officials/import-types";
import type {
  ImportedMatter,
  ImportedMeetingFacts,
  ImportedVotes,
} from "~/features/votes/import-types";
import type { MotionKind } from "~/features/votes/types";

import type { KnownVotes, MeetingOptions } from "./known-votes";
import { linkKey } from "./known-people";
import type { KnownVoters, KnownVotingBody, PlanTools } from "./known-people";
import type { RecordedVote } from "../types";
import type { Tally } from "./tally";

/** A meeting of the part, or an earlier one it names. */
export interface PlannedMeeting {
  id: string;
  body: KnownVotingBody;
  localDate: string;
  sourceUrl: string | null;
  status: ImportedMeetingFacts["status"];
}

/** A motion of the part, or an earlier one its votes are about. */
export interface PlannedMotion {
  id: string;
  meetingId: string;
  body: KnownVotingBody;
  localDate: string;
  title: string;
  kind: MotionKind;
  actionName: string | null;
  recordedResult: "pass" | "fail" | null;
  sourceUrl: string | null;
  /** What the source adds to the roll; "" or left out when nothing. */
  rollNote?: string;
}

/** What is known and decided while one part of a record is planned. */
export class VotesPlan {
  readonly changes: ImportedVotes;
  /** Our meetings that the part says something about. */
  readonly meetingIds = new Set<string>();
  readonly meetings = new Map<string, PlannedMeeting>();
  readonly motions = new Map<string, PlannedMotion>();
  readonly refusedItems = new Set<string>();
  /** Motions of other sources that an item of the part was joined to. */
  readonly joined = new Set<string>();
  /** The part's votes by item. */
  votesOf: ReadonlyMap<string, readonly RecordedVote[]> = new Map();
  readonly matters: Map<string, ImportedMatter>;
  readonly externalIdOf: ReadonlyMap<string, string>;
  readonly adopted = new Set<string>();
  readonly plannedMatters = new Set<string>();

  constructor(
    readonly known: KnownVotes,
    readonly voters: KnownVoters,
    readonly options: MeetingOptions,
    readonly tools: PlanTools,
    readonly tally: Tally,
  ) {
    this.changes = {
      system: options.system,
      newMeetings: [],
      changedMeetings: [],
      newMatters: [],
      changedMatters: [],
      newItems: [],
      changedItems: [],
      newMotions: [],
      changedMotions: [],
      newRollCalls: [],
      identifiedVotes: [],
      links: [],
    };
    this.matters = new Map(
      known.matters.map((matter) => [matter.fileNumber, matter]),
    );
    this.externalIdOf = new Map(
      [...known.links.values()].map((link) => [
        linkKey(link.kind, link.subjectId),
        link.externalId,
      ]),
    );
  }

  earlierMeeting(externalId: string): PlannedMeeting | undefined {
    const link = this.link("meeting", externalId);
    const meeting = this.known.meetings.find(
      ({ id }) => id === link?.subjectId,
    );
    const body = meeting && this.voters.bodiesById.get(meeting.bodyId);
    return meeting && body && { ...meeting, body };
  }

  earlierMotion(externalId: string): PlannedMotion | undefined {
    const link = this.link("motion", externalId);
    const motion = this.known.motions.find(({ id }) => id === link?.subjectId);
    const meeting = this.known.meetings.find(
      ({ id }) => id === motion?.meetingId,
    );
    const body = motion && this.voters.bodiesById.get(motion.bodyId);
    return (
      motion &&
      meeting &&
      body && {
        ...motion,
        body,
        meetingId: meeting.id,
        localDate: meeting.localDate,
      }
    );
  }

  link(kind: string, externalId: string): ExternalLink | undefined {
    return this.known.links.get(linkKey(kind, externalId));
  }

  keepLink(
    kind: string,
    externalId: string,
    subjectId: string,
    rowHash: string,
  ): void {
    this.changes.links.push({ kind, externalId, subjectId, rowHash });
  }
}

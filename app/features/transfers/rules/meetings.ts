import type { ExternalLink } from "~/features/officials/import-types";
import { holdsOn } from "~/features/officials/rules";
import type {
  ImportedAgendaFacts,
  ImportedCastVote,
  ImportedMatter,
  ImportedMeetingFacts,
  ImportedMotionFacts,
  ImportedVotes,
} from "~/features/votes/import-types";
import {
  computeResult,
  normalizeVoteWord,
  ROBERTS_RULES,
  ruleFor,
  threeFactsOfResult,
} from "~/features/votes/rules";
import type {
  BodyRule,
  MotionKind,
  Result,
  VoteOption,
} from "~/features/votes/types";
import { instantOf } from "~/lib/calendar";
import { foldName } from "~/lib/names";

import { isVacantSeat } from "../legistar/fields";
import { compareIds, groupBy } from "../legistar/order";
import type { RecordedItem, RecordedMeeting, RecordedVote } from "../types";
import { linkKey } from "./people";
import type { KnownVoters, KnownVotingBody, PlanTools } from "./people";
import type { Tally } from "./tally";

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
  /** The newest roll call of each motion. */
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
  system: string;
  placeId: string;
  timeZone: string;
  /** Today at the place, YYYY-MM-DD. */
  today: string;
  /** What the whole record says of each matter, by file number. */
  matters: ReadonlyMap<string, MatterFacts>;
}

/** What a record says of a matter that may come up at many meetings. */
export interface MatterFacts {
  externalId: string;
  title: string;
  kind: string | null;
  /** Its status at the last meeting it came up in. */
  status: string | null;
}

/**
 * Matters by file number. A matter's newest item knows its status best; saved
 * files of different days may say different things of it.
 */
export function mattersOf(
  items: readonly RecordedItem[],
): ReadonlyMap<string, MatterFacts> {
  const matters = new Map<string, MatterFacts>();
  for (const item of items) {
    if (item.matterFile === null) continue;
    const before = matters.get(item.matterFile);
    matters.set(item.matterFile, {
      externalId:
        before?.externalId ?? item.matterExternalId ?? item.matterFile,
      title: item.title ?? before?.title ?? item.matterFile,
      kind: item.matterType ?? before?.kind ?? null,
      status: item.matterStatus ?? before?.status ?? null,
    });
  }
  return matters;
}

/**
 * Plans meetings, their agendas, motions and roll calls. Every item is kept as
 * a line of the agenda, headings and reports too; it becomes a motion besides
 * when the body decided something there, or is about to decide on a numbered
 * matter. A roll that changed becomes a new version of the roll call; what
 * people here entered or edited stays theirs.
 *
 * @returns what to store, and our ids of the meetings it is about
 */
export function planMeetings(
  part: RecordPart,
  known: KnownVotes,
  voters: KnownVoters,
  options: MeetingOptions,
  tools: PlanTools,
  tally: Tally,
): { changes: ImportedVotes; meetingIds: readonly string[] } {
  const planner = new MeetingsPlanner(known, voters, options, tools, tally);
  for (const meeting of part.meetings) planner.planMeeting(meeting);
  for (const items of groupBy(part.items, (item) => item.meetingExternalId)) {
    planner.planItems(items);
  }
  for (const votes of groupBy(part.votes, (vote) => vote.itemExternalId)) {
    planner.planRoll(votes);
  }
  return { changes: planner.changes, meetingIds: [...planner.meetingIds] };
}

interface PlannedMeeting {
  id: string;
  body: KnownVotingBody;
  localDate: string;
  sourceUrl: string | null;
  status: ImportedMeetingFacts["status"];
}

interface PlannedMotion {
  id: string;
  meetingId: string;
  body: KnownVotingBody;
  localDate: string;
  title: string;
  kind: MotionKind;
  actionName: string | null;
  recordedResult: "pass" | "fail" | null;
  sourceUrl: string | null;
}

// Items without any order of the clerk's come after those that have one.
const AFTER_ALL = 100_000;

class MeetingsPlanner {
  readonly changes: ImportedVotes;
  /** Our meetings that the part says something about. */
  readonly meetingIds = new Set<string>();
  private readonly meetings = new Map<string, PlannedMeeting>();
  private readonly motions = new Map<string, PlannedMotion>();
  private readonly refusedItems = new Set<string>();
  private readonly matters: Map<string, ImportedMatter>;
  private readonly externalIdOf: ReadonlyMap<string, string>;
  private readonly adopted = new Set<string>();
  private readonly plannedMatters = new Set<string>();

  constructor(
    private readonly known: KnownVotes,
    private readonly voters: KnownVoters,
    private readonly options: MeetingOptions,
    private readonly tools: PlanTools,
    private readonly tally: Tally,
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

  planMeeting(meeting: RecordedMeeting): void {
    const body = this.voters.bodies.get(meeting.bodyExternalId);
    if (body === undefined) {
      this.tally.refuse(meeting.from, "meeting", "unknown_body", {
        id: meeting.bodyExternalId,
      });
      return;
    }
    const facts = this.factsOfMeeting(meeting);
    const rowHash = this.tools.hashOf(hashedMeeting(facts));
    const link = this.link("meeting", meeting.externalId);
    const existing =
      link === undefined
        ? this.plannedByHand(body, facts)
        : this.known.meetings.find(({ id }) => id === link.subjectId);
    const planned: PlannedMeeting = {
      id: existing?.id ?? this.tools.newId(),
      body,
      localDate: facts.localDate,
      sourceUrl: facts.sourceUrl,
      status: facts.status,
    };
    this.meetings.set(meeting.externalId, planned);
    this.meetingIds.add(planned.id);
    if (existing === undefined) {
      this.changes.newMeetings.push({
        id: planned.id,
        bodyId: body.id,
        ...facts,
      });
      this.tally.count("meeting", "created");
    } else if (link === undefined) {
      this.adopted.add(existing.id);
      this.changes.changedMeetings.push({
        id: existing.id,
        ...fillBlanks(factsOnly(existing), facts),
      });
      this.tally.count("meeting", "updated");
    } else if (link.rowHash === rowHash) {
      this.tally.count("meeting", "unchanged");
      return;
    } else if (this.tools.hashOf(hashedMeeting(existing)) === link.rowHash) {
      this.changes.changedMeetings.push({ id: existing.id, ...facts });
      this.tally.count("meeting", "updated");
    } else {
      this.tally.refuse(meeting.from, "meeting", "edited_here", {
        name: `${body.name}, ${facts.localDate}`,
      });
      return;
    }
    this.keepLink("meeting", meeting.externalId, planned.id, rowHash);
  }

  /** @param items all of one meeting */
  planItems(items: readonly RecordedItem[]): void {
    const [first] = items;
    if (first === undefined) return;
    const meeting =
      this.meetings.get(first.meetingExternalId) ??
      this.earlierMeeting(first.meetingExternalId);
    if (meeting === undefined) {
      for (const item of items) {
        this.refusedItems.add(item.externalId);
        this.tally.refuse(item.from, "item", "unknown_meeting", {
          meeting: item.meetingExternalId,
        });
      }
      return;
    }
    this.meetingIds.add(meeting.id);
    let unordered = 0;
    for (const item of items.toSorted((a, b) =>
      compareIds(a.externalId, b.externalId),
    )) {
      const sequence = item.sequence ?? AFTER_ALL + unordered++;
      this.planItem(item, sequence, meeting);
    }
  }

  private planItem(
    item: RecordedItem,
    sequence: number,
    meeting: PlannedMeeting,
  ): void {
    const title =
      item.title ??
      item.actionText ??
      item.matterFile ??
      item.note?.split("\n")[0] ??
      null;
    if (title === null) {
      this.refusedItems.add(item.externalId);
      this.tally.refuse(item.from, "item", "no_title");
      return;
    }
    const facts: ImportedAgendaFacts = {
      sequence,
      agendaNumber: item.agendaNumber,
      title,
      matterFile: item.matterFile,
      matterKind: item.matterType,
      matterStatus: item.matterStatus,
      actionName: item.actionName,
      actionText: item.actionText,
      note: item.note,
      consent: item.consent,
      mover: item.mover,
      seconder: item.seconder,
      sourceUrl: meeting.sourceUrl,
    };
    const isMotion =
      item.isVote ||
      this.link("motion", item.externalId) !== undefined ||
      this.isAhead(item, meeting);
    const motionId = isMotion ? this.planMotion(item, facts, meeting) : null;
    this.planLine(item.externalId, facts, meeting, motionId);
  }

  /** The line of the agenda; nobody here writes on it, so the source wins. */
  private planLine(
    externalId: string,
    facts: ImportedAgendaFacts,
    meeting: PlannedMeeting,
    motionId: string | null,
  ): void {
    const rowHash = this.tools.hashOf(hashedLine(facts));
    const link = this.link("item", externalId);
    const existing =
      link && this.known.items.find(({ id }) => id === link.subjectId);
    const id = existing?.id ?? this.tools.newId();
    if (existing === undefined) {
      this.changes.newItems.push({
        id,
        meetingId: meeting.id,
        motionId,
        ...facts,
      });
      this.tally.count("item", "created");
    } else if (link?.rowHash === rowHash && existing.motionId === motionId) {
      this.tally.count("item", "unchanged");
      return;
    } else {
      this.changes.changedItems.push({ id, motionId, ...facts });
      this.tally.count("item", "updated");
    }
    this.keepLink("item", externalId, id, rowHash);
  }

  /** @returns our id of the motion made on this line */
  private planMotion(
    item: Pick<
      RecordedItem,
      "externalId" | "from" | "title" | "matterType" | "recordedFlag"
    >,
    line: ImportedAgendaFacts,
    meeting: PlannedMeeting,
  ): string {
    const { title, actionName } = line;
    const facts: ImportedMotionFacts = {
      matterId: this.planMatter(line),
      kind: motionKindOf({ ...item, actionName }),
      title,
      sequence: line.sequence,
      agendaNumber: line.agendaNumber,
      actionName,
      actionText: line.actionText,
      consent: line.consent,
      recordedResult: item.recordedFlag,
      sourceUrl: line.sourceUrl,
    };
    const rowHash = this.tools.hashOf(hashedMotion(facts));
    const link = this.link("motion", item.externalId);
    const existing =
      link && this.known.motions.find(({ id }) => id === link.subjectId);
    const id = existing?.id ?? this.tools.newId();
    this.motions.set(item.externalId, {
      id,
      meetingId: meeting.id,
      body: meeting.body,
      localDate: meeting.localDate,
      title,
      kind: facts.kind,
      actionName,
      recordedResult: facts.recordedResult,
      sourceUrl: meeting.sourceUrl,
    });
    if (existing === undefined || link === undefined) {
      this.changes.newMotions.push({
        id,
        bodyId: meeting.body.id,
        meetingId: meeting.id,
        ...facts,
      });
      this.tally.count("motion", "created");
    } else if (link.rowHash === rowHash) {
      this.tally.count("motion", "unchanged");
      return id;
    } else if (this.tools.hashOf(hashedMotion(existing)) === link.rowHash) {
      this.changes.changedMotions.push({ id, ...facts });
      this.tally.count("motion", "updated");
    } else {
      this.tally.refuse(item.from, "motion", "edited_here", { name: title });
      return id;
    }
    this.keepLink("motion", item.externalId, id, rowHash);
    return id;
  }

  /** A numbered matter on the agenda of a day to come: a vote is expected. */
  private isAhead(item: RecordedItem, meeting: PlannedMeeting): boolean {
    return (
      item.matterFile !== null &&
      item.actionName === null &&
      meeting.status === "scheduled" &&
      meeting.localDate >= this.options.today
    );
  }

  /** @returns our id of the matter an item belongs to */
  private planMatter(line: ImportedAgendaFacts): string | null {
    const fileNumber = line.matterFile;
    if (fileNumber === null) return null;
    const { externalId, title, kind, status } = this.options.matters.get(
      fileNumber,
    ) ?? {
      // The line came with an earlier import, its votes come now.
      externalId: fileNumber,
      title: line.title,
      kind: line.matterKind,
      status: line.matterStatus,
    };
    const existing = this.matters.get(fileNumber);
    // A matter that came up before in this part is planned already.
    if (existing !== undefined && this.plannedMatters.has(existing.id)) {
      return existing.id;
    }
    const rowHash = this.tools.hashOf([title, kind, status]);
    const link = this.link("matter", externalId);
    if (existing === undefined) {
      const matter: ImportedMatter = {
        id: this.tools.newId(),
        placeId: this.options.placeId,
        fileNumber,
        title,
        kind,
        recordedStatus: status,
      };
      this.matters.set(fileNumber, matter);
      this.plannedMatters.add(matter.id);
      this.changes.newMatters.push(matter);
      this.keepLink("matter", externalId, matter.id, rowHash);
      this.tally.countOnce("matter", fileNumber, "created");
      return matter.id;
    }
    this.plannedMatters.add(existing.id);
    if (link?.rowHash === rowHash) {
      this.tally.countOnce("matter", fileNumber, "unchanged");
      return existing.id;
    }
    this.keepLink("matter", externalId, existing.id, rowHash);
    const news = {
      title: existing.title,
      kind: existing.kind ?? kind,
      recordedStatus: status ?? existing.recordedStatus,
    };
    if (
      news.kind === existing.kind &&
      news.recordedStatus === existing.recordedStatus
    ) {
      this.tally.countOnce("matter", fileNumber, "unchanged");
    } else {
      this.changes.changedMatters.push({ id: existing.id, ...news });
      this.tally.countOnce("matter", fileNumber, "updated");
    }
    return existing.id;
  }

  /** @param votes all that the files hold on one item */
  planRoll(votes: readonly RecordedVote[]): void {
    const [first] = votes;
    if (first === undefined) return;
    const motion =
      this.motions.get(first.itemExternalId) ??
      this.earlierMotion(first.itemExternalId) ??
      this.motionOnEarlierLine(first);
    if (motion === undefined) {
      const reason = this.refusedItems.has(first.itemExternalId)
        ? "of_skipped_item"
        : "unknown_item";
      for (const vote of votes) {
        this.tally.refuse(vote.from, "vote", reason, {
          item: vote.itemExternalId,
        });
      }
      return;
    }
    this.meetingIds.add(motion.meetingId);
    const latest = this.known.rollCalls.find(
      (roll) => roll.motionId === motion.id,
    );
    const read = votes.map((vote) => this.readVote(vote, motion));
    const changed = read.filter(
      ({ link, rowHash }) => link?.rowHash !== rowHash,
    );
    if (changed.length === 0) {
      const identified = this.identify(read, latest);
      this.tally.count("vote", "updated", identified);
      this.tally.count("vote", "unchanged", read.length - identified);
      return;
    }
    if (latest !== undefined && latest.method !== "import") {
      // Somebody here took the roll from the minutes; it stays.
      for (const { vote } of changed) {
        this.tally.refuse(vote.from, "vote", "edited_here", {
          name: vote.printedName,
        });
      }
      this.tally.count("vote", "unchanged", read.length - changed.length);
      return;
    }
    for (const { link } of changed) {
      this.tally.count("vote", link === undefined ? "created" : "updated");
    }
    this.tally.count("vote", "unchanged", read.length - changed.length);
    this.takeRoll(motion, read, latest);
  }

  private takeRoll(
    motion: PlannedMotion,
    read: readonly ReadVote[],
    latest: KnownVotes["rollCalls"][number] | undefined,
  ): void {
    const named = new Set(read.map(({ vote }) => vote.externalId));
    // Files may hold only the votes that changed: the others stand.
    const standing = (latest?.votes ?? [])
      .map((cast) => ({
        cast,
        externalId: this.externalIdOf.get(linkKey("vote", cast.id)),
      }))
      .filter(
        ({ externalId }) => externalId === undefined || !named.has(externalId),
      );
    const votes: ImportedCastVote[] = [];
    for (const { cast, externalId } of standing) {
      const id = this.tools.newId();
      votes.push({ ...cast, id });
      const link =
        externalId === undefined ? undefined : this.link("vote", externalId);
      if (link !== undefined) {
        this.keepLink("vote", link.externalId, id, link.rowHash);
      }
    }
    for (const { vote, cast, rowHash } of read) {
      const id = this.tools.newId();
      votes.push({ ...cast, id });
      this.keepLink("vote", vote.externalId, id, rowHash);
    }
    const computedResult = this.compute(motion, votes);
    const recorded: Result =
      motion.recordedResult === null
        ? "unknown"
        : motion.recordedResult === "pass"
          ? "passed"
          : "failed";
    if (threeFactsOfResult(recorded, computedResult).conflict) {
      this.tally.notice("results_differ", {
        title: motion.title.slice(0, 120),
        date: motion.localDate,
        recorded,
        computed: computedResult,
      });
    }
    const { seatCount } = motion.body;
    if (seatCount !== null && votes.length < seatCount) {
      this.tally.notice("fewer_rows_than_seats", {
        title: motion.title.slice(0, 120),
        date: motion.localDate,
        rows: votes.length,
        seats: seatCount,
      });
    }
    this.changes.newRollCalls.push({
      id: this.tools.newId(),
      motionId: motion.id,
      version: (latest?.version ?? 0) + 1,
      computedResult,
      sourceUrl: motion.sourceUrl,
      note: "",
      votes,
    });
  }

  /** By the body's own rule for that kind and day, else Robert's Rules. */
  private compute(
    motion: PlannedMotion,
    votes: readonly ImportedCastVote[],
  ): Result {
    const { body, kind, localDate } = motion;
    const rule =
      ruleFor(this.known.rules.get(body.id) ?? [], kind, localDate) ??
      ROBERTS_RULES;
    const isOverride = kind === "veto_override";
    if (isOverride && (!rule.mayorVeto || rule.override === null)) {
      // How a veto is overridden here, nobody has told us yet.
      return "unknown";
    }
    const { result } = computeResult(
      rule,
      {
        votes: votes.map(({ option }) => ({ option })),
        ...(body.seatCount === null
          ? {}
          : { seats: Math.max(body.seatCount, votes.length) }),
      },
      { question: isOverride ? "override" : "motion" },
    );
    return result;
  }

  /**
   * Votes already stored, whose voter has become known since.
   * @returns how many
   */
  private identify(
    read: readonly ReadVote[],
    latest: KnownVotes["rollCalls"][number] | undefined,
  ): number {
    let identified = 0;
    for (const { link, cast } of read) {
      if (link === undefined || cast.officialId === null) continue;
      const stored = latest?.votes.find(({ id }) => id === link.subjectId);
      if (stored === undefined || stored.officialId !== null) continue;
      this.changes.identifiedVotes.push({
        id: stored.id,
        officialId: cast.officialId,
        seatId: cast.seatId,
      });
      identified += 1;
    }
    return identified;
  }

  private readVote(vote: RecordedVote, motion: PlannedMotion): ReadVote {
    const officialId =
      vote.personExternalId === null
        ? (this.voters.byName.get(foldName(vote.printedName)) ?? null)
        : (this.voters.officials.get(vote.personExternalId) ?? null);
    const cast: ImportedCastVote = {
      id: "",
      officialId,
      seatId: seatOn(motion, officialId),
      printedName: vote.printedName,
      word: vote.word,
      option: optionOf(vote),
    };
    return {
      vote,
      cast,
      link: this.link("vote", vote.externalId),
      rowHash: this.tools.hashOf([
        vote.itemExternalId,
        vote.personExternalId,
        vote.printedName,
        vote.word,
        vote.voteResult,
      ]),
    };
  }

  private factsOfMeeting(meeting: RecordedMeeting): ImportedMeetingFacts {
    const { timeZone } = this.options;
    return {
      localDate: meeting.localDate,
      localTime: meeting.localTime,
      timeZone,
      startsAt:
        meeting.localTime === null
          ? null
          : instantOf(
              meeting.localDate,
              meeting.localTime,
              timeZone,
            ).toISOString(),
      location: meeting.location,
      agendaUrl: meeting.agendaUrl,
      minutesUrl: meeting.minutesUrl,
      sourceUrl: meeting.sourceUrl,
      status: meeting.status,
    };
  }

  /** A meeting somebody here put on the calendar before it was published. */
  private plannedByHand(
    body: KnownVotingBody,
    facts: ImportedMeetingFacts,
  ): KnownVotes["meetings"][number] | undefined {
    return this.known.meetings.find(
      (meeting) =>
        !meeting.linked &&
        !this.adopted.has(meeting.id) &&
        meeting.bodyId === body.id &&
        meeting.localDate === facts.localDate &&
        (meeting.localTime === null ||
          facts.localTime === null ||
          meeting.localTime === facts.localTime),
    );
  }

  private earlierMeeting(externalId: string): PlannedMeeting | undefined {
    const link = this.link("meeting", externalId);
    const meeting = this.known.meetings.find(
      ({ id }) => id === link?.subjectId,
    );
    const body = meeting && this.voters.bodiesById.get(meeting.bodyId);
    return meeting && body && { ...meeting, body };
  }

  private earlierMotion(externalId: string): PlannedMotion | undefined {
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

  /** Votes on a line that was on record without a decision: now it has one. */
  private motionOnEarlierLine(vote: RecordedVote): PlannedMotion | undefined {
    const externalId = vote.itemExternalId;
    const link = this.link("item", externalId);
    const line = this.known.items.find(({ id }) => id === link?.subjectId);
    const meeting =
      line && this.known.meetings.find(({ id }) => id === line.meetingId);
    const body = meeting && this.voters.bodiesById.get(meeting.bodyId);
    if (line === undefined || meeting === undefined || body === undefined) {
      return undefined;
    }
    const motionId = this.planMotion(
      {
        externalId,
        from: vote.from,
        title: line.title,
        matterType: line.matterKind,
        recordedFlag: null,
      },
      line,
      { ...meeting, body },
    );
    const { id: _, meetingId: __, ...facts } = line;
    this.changes.changedItems.push({ ...facts, id: line.id, motionId });
    this.tally.count("item", "updated");
    return this.motions.get(externalId);
  }

  private link(kind: string, externalId: string): ExternalLink | undefined {
    return this.known.links.get(linkKey(kind, externalId));
  }

  private keepLink(
    kind: string,
    externalId: string,
    subjectId: string,
    rowHash: string,
  ): void {
    this.changes.links.push({ kind, externalId, subjectId, rowHash });
  }
}

interface ReadVote {
  vote: RecordedVote;
  cast: ImportedCastVote;
  link: ExternalLink | undefined;
  rowHash: string;
}

function optionOf(vote: RecordedVote): VoteOption {
  const option = normalizeVoteWord(vote.word, vote.voteResult);
  const silent = option === "other" || option === "absent";
  return silent && isVacantSeat(vote.printedName) ? "vacant" : option;
}

function seatOn(
  motion: PlannedMotion,
  officialId: string | null,
): string | null {
  const seat =
    officialId === null ? undefined : motion.body.seats.get(officialId);
  if (seat === undefined) return null;
  const held = holdsOn(motion.localDate, seat.startsOn, seat.endsOn);
  return held ? seat.seatId : null;
}

/**
 * The kind of motion, as far as the record's own words tell. The kind chooses
 * the rule, so a doubtful word chooses none.
 */
export function motionKindOf(
  item: Pick<RecordedItem, "title" | "matterType" | "actionName">,
): MotionKind {
  const type = (item.matterType ?? "").toLowerCase();
  const title = (item.title ?? "").toLowerCase();
  if (/\boverrid|\boverrode/.test((item.actionName ?? "").toLowerCase())) {
    return "veto_override";
  }
  if (/\bemergency (?:ordinance|clause)|declaring an emergency/.test(title)) {
    return "emergency";
  }
  if (/\bappointment|\bnomination|\bconfirmation/.test(type)) {
    return "appointment";
  }
  if (/\bcharter\b/.test(type)) return "charter";
  if (/\bbudget\b/.test(type)) return "budget";
  if (/\bordinance|\bcouncil bill|\bbill\b|\blocal law/.test(type)) {
    return "ordinance";
  }
  if (/\bresolution/.test(type)) return "resolution";
  if (/\bminutes|\bcalendar|\bprocedur|\bagenda\b|\bjournal\b/.test(type)) {
    return "procedural";
  }
  return "other";
}

/** A motion's own facts; where its matter is kept is not one of them. */
function hashedMotion(facts: ImportedMotionFacts): readonly unknown[] {
  return [
    facts.kind,
    facts.title,
    facts.sequence,
    facts.agendaNumber,
    facts.actionName,
    facts.actionText,
    facts.consent,
    facts.recordedResult,
  ];
}

/** What the source says of a line of the agenda. */
function hashedLine(facts: ImportedAgendaFacts): readonly unknown[] {
  return [
    facts.sequence,
    facts.agendaNumber,
    facts.title,
    facts.matterFile,
    facts.matterKind,
    facts.matterStatus,
    facts.actionName,
    facts.actionText,
    facts.note,
    facts.consent,
    facts.mover,
    facts.seconder,
  ];
}

/** What the source says of a meeting; its instant follows from these. */
function hashedMeeting(facts: ImportedMeetingFacts): readonly unknown[] {
  return [
    facts.localDate,
    facts.localTime,
    facts.location,
    facts.agendaUrl,
    facts.minutesUrl,
    facts.sourceUrl,
    facts.status,
  ];
}

function factsOnly(
  meeting: KnownVotes["meetings"][number],
): ImportedMeetingFacts {
  const { id: _, bodyId: __, linked: ___, ...facts } = meeting;
  return facts;
}

/** What somebody here wrote down stays; the record adds what was missing. */
function fillBlanks(
  ours: ImportedMeetingFacts,
  theirs: ImportedMeetingFacts,
): ImportedMeetingFacts {
  return {
    ...ours,
    localTime: ours.localTime ?? theirs.localTime,
    startsAt: ours.startsAt ?? theirs.startsAt,
    location: ours.location ?? theirs.location,
    agendaUrl: ours.agendaUrl ?? theirs.agendaUrl,
    minutesUrl: ours.minutesUrl ?? theirs.minutesUrl,
    sourceUrl: ours.sourceUrl ?? theirs.sourceUrl,
    status: ours.status === "scheduled" ? theirs.status : ours.status,
  };
}

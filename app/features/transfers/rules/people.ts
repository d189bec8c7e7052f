import type {
  ExternalLink,
  ImportedOfficial,
  ImportedPeople,
  ImportedPerson,
  ImportedSeat,
  ImportedTerm,
} from "~/features/officials/import-types";
import { holdsOn } from "~/features/officials/rules";
import type { BodyKind } from "~/features/officials/types";
import { foldName, tidyName } from "~/lib/names";

import type {
  CouncilRecord,
  RecordedBody,
  RecordedMembership,
  RecordedPerson,
} from "../types";
import { currentVoters } from "./roster";
import type { Tally } from "./tally";

/** What the database already holds of a place's bodies and officials. */
export interface KnownPeople {
  /** External ids of this system, by our kind and their id. */
  links: ReadonlyMap<string, ExternalLink>;
  bodies: readonly { id: string; name: string; seatCount: number | null }[];
  officials: readonly (ImportedPerson & {
    id: string;
    contactVerifiedOn: string | null;
  })[];
  seats: readonly { id: string; bodyId: string; position: number }[];
  terms: readonly {
    id: string;
    officialId: string;
    bodyId: string;
    seatId: string | null;
    startsOn: string | null;
    endsOn: string | null;
  }[];
}

export interface PlanTools {
  newId(): string;
  /** A short text that differs when the facts differ. */
  hashOf(facts: unknown): string;
}

export interface PeopleOptions {
  system: string;
  placeId: string;
  /** Today at the place, YYYY-MM-DD. */
  today: string;
  /** Numbers of seats the person gave; no body named: the one that votes most. */
  seats: readonly { body: string | null; count: number }[];
}

/** Who is who after the import, for its votes. */
export interface KnownVoters {
  /** Our body by the source's id. */
  bodies: ReadonlyMap<string, KnownVotingBody>;
  /** The same by our own ids, with the place's other bodies. */
  bodiesById: ReadonlyMap<string, KnownVotingBody>;
  /** Our official by the source's id. */
  officials: ReadonlyMap<string, string>;
  /** Our only official of that folded name; namesakes are left out. */
  byName: ReadonlyMap<string, string>;
}

export interface KnownVotingBody {
  id: string;
  name: string;
  seatCount: number | null;
  /** The seat an official holds in this body, with the days. */
  seats: ReadonlyMap<
    string,
    { seatId: string; startsOn: string | null; endsOn: string | null }
  >;
}

/** The key of a link in {@link KnownPeople.links}. */
export function linkKey(kind: string, externalId: string): string {
  return `${kind} ${externalId}`;
}

/**
 * Plans bodies, officials, seats and terms. A body or official is found by its
 * external id, else by name within the place; what people here have edited is
 * never overwritten. Only who votes or sits becomes an official.
 */
export function planPeople(
  record: CouncilRecord,
  known: KnownPeople,
  options: PeopleOptions,
  tools: PlanTools,
  tally: Tally,
): { changes: ImportedPeople; voters: KnownVoters } {
  const planner = new PeoplePlanner(record, known, options, tools, tally);
  planner.planBodies();
  planner.planOfficials();
  planner.planMemberships();
  planner.seatVoters();
  return { changes: planner.changes, voters: planner.voters() };
}

interface PlannedBody {
  id: string;
  name: string;
  seatCount: number | null;
  /** How many can sit in it: what it says, else what one roll showed. */
  places: number;
  /** Seats written down in this import, that nobody has been given yet. */
  openSeats: ImportedSeat[];
  recorded: RecordedBody;
}

type PlannedTerm = KnownPeople["terms"][number];

class PeoplePlanner {
  readonly changes: ImportedPeople;
  private readonly bodies = new Map<string, PlannedBody>();
  private readonly officials = new Map<string, string>();
  private readonly taken: ReadonlySet<string>;
  private readonly names: Map<string, Set<string>>;
  private readonly terms: PlannedTerm[];

  constructor(
    private readonly record: CouncilRecord,
    private readonly known: KnownPeople,
    private readonly options: PeopleOptions,
    private readonly tools: PlanTools,
    private readonly tally: Tally,
  ) {
    this.changes = {
      system: options.system,
      newBodies: [],
      changedBodies: [],
      newOfficials: [],
      changedOfficials: [],
      newSeats: [],
      newTerms: [],
      changedTerms: [],
      links: [],
    };
    this.taken = new Set(
      [...known.links.values()].map((link) => link.subjectId),
    );
    this.terms = [...known.terms];
    this.names = new Map();
    for (const { id, name } of known.officials) this.addName(id, name);
  }

  planBodies(): void {
    const given = this.seatsGiven();
    const busy = new Set([
      ...this.record.meetings.map((meeting) => meeting.bodyExternalId),
      ...this.record.memberships.map((member) => member.bodyExternalId),
    ]);
    for (const body of this.record.bodies) {
      const link = this.link("body", body.externalId);
      if (link === undefined && !busy.has(body.externalId)) {
        this.tally.refuse(body.from, "body", "body_without_meetings", {
          name: body.name,
        });
        continue;
      }
      this.planBody(body, link, given.get(body.externalId) ?? null);
    }
  }

  private planBody(
    body: RecordedBody,
    link: ExternalLink | undefined,
    seatsGiven: number | null,
  ): void {
    const rowHash = this.tools.hashOf({ name: body.name });
    const seats = seatsGiven ?? body.seatsStated;
    const existing =
      this.known.bodies.find(({ id }) => id === link?.subjectId) ??
      this.known.bodies.find(
        ({ id, name }) =>
          !this.taken.has(id) &&
          tidyName(name).toLowerCase() === body.name.toLowerCase(),
      );
    if (existing === undefined) {
      const id = this.tools.newId();
      const sourceUrl =
        this.record.meetings.find(
          (meeting) => meeting.bodyExternalId === body.externalId,
        )?.sourceUrl ?? null;
      this.changes.newBodies.push({
        id,
        placeId: this.options.placeId,
        name: body.name,
        kind: bodyKindOf(body),
        seatCount: seats,
        sourceUrl,
      });
      this.keepLink("body", body.externalId, id, rowHash);
      this.tally.count("body", "created");
      this.addBody(body, id, body.name, seats);
      return;
    }
    if (
      seatsGiven !== null &&
      existing.seatCount !== null &&
      existing.seatCount !== seatsGiven
    ) {
      this.tally.notice("seats_kept", {
        body: existing.name,
        seats: existing.seatCount,
        given: seatsGiven,
      });
    }
    const seatCount = existing.seatCount ?? seats;
    const changedAtSource = link !== undefined && link.rowHash !== rowHash;
    const editedHere =
      changedAtSource &&
      this.tools.hashOf({ name: existing.name }) !== link.rowHash;
    const name = changedAtSource && !editedHere ? body.name : existing.name;
    this.addBody(body, existing.id, name, seatCount);
    if (name !== existing.name || seatCount !== existing.seatCount) {
      this.changes.changedBodies.push({ id: existing.id, name, seatCount });
    }
    if (editedHere) {
      this.tally.refuse(body.from, "body", "edited_here", { name: body.name });
      return;
    }
    if (link?.rowHash !== rowHash) {
      this.keepLink("body", body.externalId, existing.id, rowHash);
    }
    this.tally.count(
      "body",
      name !== existing.name || seatCount !== existing.seatCount
        ? "updated"
        : "unchanged",
    );
  }

  planOfficials(): void {
    const voters = new Set(
      this.record.votes.map((vote) => vote.personExternalId),
    );
    const members = new Set(
      this.record.memberships
        .filter((member) => this.bodies.has(member.bodyExternalId))
        .map((member) => member.personExternalId),
    );
    const namesakes = new Map<string, number>();
    for (const person of this.record.persons) {
      const link = this.link("official", person.externalId);
      if (
        link === undefined &&
        !voters.has(person.externalId) &&
        !members.has(person.externalId)
      ) {
        this.tally.refuse(person.from, "person", "not_a_member", {
          name: person.fullName,
        });
        continue;
      }
      const folded = foldName(person.fullName);
      namesakes.set(folded, (namesakes.get(folded) ?? 0) + 1);
      if (namesakes.get(folded) === 2) {
        this.tally.notice("same_name_persons", { name: person.fullName });
      }
      this.planOfficial(person, link);
    }
  }

  private planOfficial(
    person: RecordedPerson,
    link: ExternalLink | undefined,
  ): void {
    const facts = this.factsOf(person);
    const rowHash = this.tools.hashOf(hashedFacts(facts));
    if (link !== undefined) {
      this.officials.set(person.externalId, link.subjectId);
      // A roll says no more of somebody than their name, which is not news.
      if (link.rowHash === rowHash || person.mentioned) {
        this.tally.count("person", "unchanged");
        return;
      }
      const existing = this.known.officials.find(
        ({ id }) => id === link.subjectId,
      );
      const untouched =
        existing !== undefined &&
        existing.contactVerifiedOn === null &&
        this.tools.hashOf(hashedFacts(existing)) === link.rowHash;
      if (!untouched) {
        // Somebody here knows better, or has verified it: both are listed.
        this.tally.refuse(person.from, "person", "edited_here", {
          name: person.fullName,
        });
        return;
      }
      this.changes.changedOfficials.push({ id: existing.id, ...facts });
      this.keepLink("official", person.externalId, existing.id, rowHash);
      this.tally.count("person", "updated");
      return;
    }
    const namesakes = [
      ...(this.names.get(foldName(person.fullName)) ?? []),
    ].filter(
      (id) =>
        !this.taken.has(id) &&
        !this.changes.links.some((taken) => taken.subjectId === id),
    );
    if (namesakes.length > 1) {
      // Which of the two is meant is not ours to guess; the votes keep the
      // printed name.
      this.tally.refuse(person.from, "person", "ambiguous_name", {
        name: person.fullName,
      });
      return;
    }
    const existing = this.known.officials.find(({ id }) => id === namesakes[0]);
    if (existing !== undefined) {
      this.adoptOfficial(person, existing, facts, rowHash);
      return;
    }
    const official: ImportedOfficial = {
      id: this.tools.newId(),
      placeId: this.options.placeId,
      ...facts,
    };
    this.changes.newOfficials.push(official);
    this.officials.set(person.externalId, official.id);
    this.addName(official.id, official.name);
    this.keepLink("official", person.externalId, official.id, rowHash);
    this.tally.count("person", "created");
  }

  /** An official known by name gets what is missing, and keeps the rest. */
  private adoptOfficial(
    person: RecordedPerson,
    existing: KnownPeople["officials"][number],
    facts: ImportedPerson,
    rowHash: string,
  ): void {
    const filled: ImportedPerson = {
      name: existing.name,
      givenName: existing.givenName ?? facts.givenName,
      familyName: existing.familyName ?? facts.familyName,
      suffix: existing.suffix ?? facts.suffix,
      email: existing.email ?? facts.email,
      phone: existing.phone ?? facts.phone,
      website: existing.website ?? facts.website,
      contactSourceUrl: existing.contactSourceUrl ?? facts.contactSourceUrl,
    };
    this.officials.set(person.externalId, existing.id);
    this.keepLink("official", person.externalId, existing.id, rowHash);
    const same =
      this.tools.hashOf(hashedFacts(filled)) ===
      this.tools.hashOf(hashedFacts(existing));
    if (!same) {
      this.changes.changedOfficials.push({ id: existing.id, ...filled });
    }
    this.tally.count("person", same ? "unchanged" : "updated");
  }

  planMemberships(): void {
    for (const member of this.record.memberships) {
      const body = this.bodies.get(member.bodyExternalId);
      const officialId = this.officials.get(member.personExternalId);
      if (body === undefined) {
        this.tally.refuse(member.from, "membership", "unknown_body", {
          id: member.bodyExternalId,
        });
      } else if (officialId === undefined) {
        this.tally.refuse(member.from, "membership", "ambiguous_name", {
          name: member.fullName,
        });
      } else {
        this.planTerm(member, body, officialId);
      }
    }
  }

  private planTerm(
    member: RecordedMembership,
    body: PlannedBody,
    officialId: string,
  ): void {
    const facts = {
      role: roleOf(member.title ?? member.memberType),
      startsOn: member.startDate,
      endsOn: member.endDate,
    };
    const rowHash = this.tools.hashOf(facts);
    const link = this.link("term", member.externalId);
    if (link?.rowHash === rowHash) {
      this.tally.count("membership", "unchanged");
      return;
    }
    const existing =
      link === undefined
        ? // Someone first seen voting, whose days in office are known now.
          this.terms.find(
            (term) =>
              term.officialId === officialId &&
              term.bodyId === body.id &&
              !this.taken.has(term.id) &&
              (term.startsOn === null || term.startsOn === facts.startsOn),
          )
        : this.terms.find(({ id }) => id === link.subjectId);
    if (existing !== undefined) {
      this.changes.changedTerms.push({ id: existing.id, ...facts });
      this.keepLink("term", member.externalId, existing.id, rowHash);
      this.terms.splice(this.terms.indexOf(existing), 1, {
        ...existing,
        ...facts,
      });
      this.tally.count("membership", "updated");
      return;
    }
    const seatId = holdsOn(this.options.today, facts.startsOn, facts.endsOn)
      ? this.giveSeat(body, seatLabelOf(member.title))
      : null;
    const id = this.addTerm(officialId, body, seatId, facts);
    this.keepLink("term", member.externalId, id, rowHash);
    this.tally.count("membership", "created");
  }

  /**
   * Members seen voting are members of the body, as long as there is room for
   * them: records often name members without their seat.
   */
  seatVoters(): void {
    for (const body of this.bodies.values()) {
      const roster = currentVoters(
        this.record,
        body.recorded.externalId,
        body.places,
      );
      if (roster === null) continue;
      const sitting = new Set(
        this.terms
          .filter(
            (term) =>
              term.bodyId === body.id &&
              holdsOn(roster.lastDay, term.startsOn, term.endsOn),
          )
          .map((term) => term.officialId),
      );
      for (const person of roster.persons) {
        const officialId = this.officials.get(person.externalId);
        if (officialId === undefined || sitting.has(officialId)) continue;
        if (sitting.size >= body.places) {
          this.tally.notice("voter_without_seat", {
            name: person.printedName,
            body: body.name,
          });
          continue;
        }
        sitting.add(officialId);
        this.addTerm(officialId, body, this.giveSeat(body, null), {
          role: "member",
          startsOn: null,
          endsOn: null,
        });
      }
      if (yearsBetween(roster.lastDay, this.options.today) >= 1) {
        this.tally.notice("old_roster", {
          body: body.name,
          date: roster.lastDay,
        });
      }
    }
  }

  voters(): KnownVoters {
    const bodies = new Map<string, KnownVotingBody>();
    const bodiesById = new Map(
      this.known.bodies.map((body) => [body.id, this.votingBody(body)]),
    );
    for (const [externalId, body] of this.bodies) {
      const voting = this.votingBody(body);
      bodies.set(externalId, voting);
      bodiesById.set(body.id, voting);
    }
    const byName = new Map<string, string>();
    for (const [name, ids] of this.names) {
      const [only, ...others] = ids;
      if (only !== undefined && others.length === 0) byName.set(name, only);
    }
    return { bodies, bodiesById, officials: this.officials, byName };
  }

  private votingBody(
    body: Pick<KnownVotingBody, "id" | "name" | "seatCount">,
  ): KnownVotingBody {
    const { id, name, seatCount } = body;
    const seats = new Map<
      string,
      { seatId: string; startsOn: string | null; endsOn: string | null }
    >();
    for (const term of this.terms) {
      if (term.bodyId !== id || term.seatId === null) continue;
      const { seatId, startsOn, endsOn } = term;
      seats.set(term.officialId, { seatId, startsOn, endsOn });
    }
    return { id, name, seatCount, seats };
  }

  /**
   * The numbers of seats the person gave, by the source's id of the body. With
   * no body named, the one in which most members voted at once is meant.
   */
  private seatsGiven(): ReadonlyMap<string, number> {
    const given = new Map<string, number>();
    for (const { body: name, count } of this.options.seats) {
      const most = Math.max(
        1,
        ...this.record.bodies.map((body) => body.seatsSeen),
      );
      const meant = this.record.bodies.filter((body) =>
        name === null
          ? body.seatsSeen === most
          : body.name.toLowerCase() === tidyName(name).toLowerCase(),
      );
      const [only, ...others] = meant;
      if (only === undefined || others.length > 0) {
        this.tally.notice("seats_body_unknown", {
          body: name ?? "",
          seats: count,
        });
      } else {
        given.set(only.externalId, count);
      }
    }
    return given;
  }

  private addBody(
    recorded: RecordedBody,
    id: string,
    name: string,
    seatCount: number | null,
  ): void {
    const seats = this.known.seats.filter(({ bodyId }) => bodyId === id).length;
    // A body whose number of seats is known has them written down, all of
    // them; where it is not known, none is made up.
    const openSeats =
      seats > 0
        ? []
        : Array.from({ length: seatCount ?? 0 }, (_, index): ImportedSeat => ({
            id: this.tools.newId(),
            bodyId: id,
            label: `Seat ${index + 1}`,
            position: index + 1,
          }));
    this.changes.newSeats.push(...openSeats);
    this.bodies.set(recorded.externalId, {
      id,
      name,
      seatCount,
      places: seats > 0 ? seats : (seatCount ?? recorded.seatsSeen),
      openSeats,
      recorded,
    });
  }

  /** @param label the seat's name, where the record tells it */
  private giveSeat(body: PlannedBody, label: string | null): string | null {
    const seat = body.openSeats.shift();
    if (seat === undefined) return null;
    if (label !== null) seat.label = label;
    return seat.id;
  }

  private addTerm(
    officialId: string,
    body: PlannedBody,
    seatId: string | null,
    facts: Pick<ImportedTerm, "role" | "startsOn" | "endsOn">,
  ): string {
    const term: ImportedTerm = {
      id: this.tools.newId(),
      officialId,
      bodyId: body.id,
      seatId,
      ...facts,
      sourceUrl: this.sourceUrlOf(body),
    };
    this.changes.newTerms.push(term);
    this.terms.push(term);
    return term.id;
  }

  private sourceUrlOf(body: PlannedBody): string | null {
    return (
      this.record.meetings.findLast(
        (meeting) => meeting.bodyExternalId === body.recorded.externalId,
      )?.sourceUrl ?? null
    );
  }

  private factsOf(person: RecordedPerson): ImportedPerson {
    const { client } = this.record.source;
    const hasContact =
      person.email !== null || person.phone !== null || person.website !== null;
    return {
      name: person.fullName,
      givenName: person.givenName,
      familyName: person.familyName,
      suffix: person.suffix,
      email: person.email,
      phone: person.phone,
      website: person.website,
      contactSourceUrl:
        hasContact && client !== null
          ? `https://webapi.legistar.com/v1/${client}/persons/${person.externalId}`
          : null,
    };
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

  private addName(id: string, name: string): void {
    const folded = foldName(name);
    const ids = this.names.get(folded);
    if (ids === undefined) this.names.set(folded, new Set([id]));
    else ids.add(id);
  }
}

/** The facts whose change at the source is a change; not where we read them. */
function hashedFacts(person: ImportedPerson): readonly (string | null)[] {
  return [
    person.name,
    person.givenName,
    person.familyName,
    person.suffix,
    person.email,
    person.phone,
    person.website,
  ];
}

/** The kind of body by its name, else by the clerk's own word for it. */
export function bodyKindOf(body: {
  name: string;
  bodyType: string | null;
}): BodyKind {
  for (const words of [body.name, body.bodyType ?? ""]) {
    const kind = BODY_KINDS_BY_WORDS.find(([pattern]) => pattern.test(words));
    if (kind !== undefined) return kind[1];
  }
  return "other";
}

// A committee of the council is a committee, a school board is no county's.
const BODY_KINDS_BY_WORDS: readonly (readonly [RegExp, BodyKind])[] = [
  [/committee\b|\bcaucus\b/i, "committee"],
  [/\bschool board\b|\bboard of education\b/i, "school_board"],
  [
    /\bcounty council\b|\bsupervisors\b|\bcounty commission(?:ers)?\b|\bboard of commissioners\b/i,
    "county_board",
  ],
  [
    /\b(?:city|town|village|borough|common) council\b|\bcouncil\b|\balder(?:men|persons)\b|\bselect ?(?:men|board)\b|\bprimary legislative body\b/i,
    "city_council",
  ],
  [/\bcommission\b/i, "commission"],
];

function roleOf(title: string | null): ImportedTerm["role"] {
  const words = (title ?? "").toLowerCase();
  if (/\b(?:vice|deputy|pro tem|pro tempore)\b/.test(words)) return "member";
  if (/\bmayor\b/.test(words)) return "mayor";
  if (/\b(?:president|chair(?:man|woman|person)?)\b/.test(words)) {
    return "chair";
  }
  return "member";
}

/** "District 3" out of "Councilmember, District 3"; null when none is named. */
function seatLabelOf(title: string | null): string | null {
  return (
    /\b(?:district|ward|position|place|seat|post)\s+(?:no\.?\s*)?[\p{L}\p{N}]{1,4}\b|\bat[- ]large(?:\s+\d+)?/iu.exec(
      title ?? "",
    )?.[0] ?? null
  );
}

function yearsBetween(earlier: string, later: string): number {
  const years = Number(later.slice(0, 4)) - Number(earlier.slice(0, 4));
  return later.slice(5) >= earlier.slice(5) ? years : years - 1;
}

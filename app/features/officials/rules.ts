import { foldName, isNameTooLong, splitName, tidyName } from "~/lib/names";

import { LONGEST_SEAT_LABEL } from "./types";
import type { Holder, Roster, RosterPlace, Seat, Term } from "./types";

/**
 * Whether something that is valid between two days holds on `day`; both ends
 * count, null is open.
 */
export function holdsOn(
  day: string,
  from: string | null,
  to: string | null,
): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** Whether two spans of days share a day; both ends count, null is open. */
export function spansMeet(
  a: { from: string | null; to: string | null },
  b: { from: string | null; to: string | null },
): boolean {
  return (
    (a.from === null || b.to === null || a.from <= b.to) &&
    (b.from === null || a.to === null || b.from <= a.to)
  );
}

/**
 * Who sits on the body on that day. The number of places is that of the day:
 * seats that did not exist yet, or no longer do, are left out. A seat nobody
 * holds on that day is vacant.
 *
 * Records often name members without their seat. Such members take up seats
 * too, so each of them fills one of the vacancies, without its label.
 *
 * @param seatCount seats by law, used where no single seat is written down
 */
export function rosterOn(
  {
    seats,
    terms,
    seatCount,
  }: {
    seats: readonly Seat[];
    terms: readonly Term[];
    seatCount: number | null;
  },
  day: string,
): Roster {
  const today = terms
    .filter((term) => holdsOn(day, term.startsOn, term.endsOn))
    // Where two terms overlap in the record, the later one holds the seat.
    .sort((a, b) => order(a.startsOn ?? "", b.startsOn ?? ""));
  const existing = seats
    .filter((seat) => holdsOn(day, seat.validFrom, seat.validTo))
    .sort((a, b) => a.position - b.position || order(a.id, b.id));
  const known = new Set(existing.map(({ id }) => id));
  const bySeat = new Map<string, Term>();
  for (const term of today) {
    if (term.seatId && known.has(term.seatId)) bySeat.set(term.seatId, term);
  }
  const seated = new Set([...bySeat.values()].map((term) => term.officialId));
  const seatless = new Map<string, Term>();
  for (const term of today) {
    if (
      term.role === "member" &&
      !(term.seatId && known.has(term.seatId)) &&
      !seated.has(term.officialId)
    ) {
      seatless.set(term.officialId, term);
    }
  }
  const chairTerm = today.filter(({ role }) => role === "chair").at(-1);
  const mayorTerm = today.filter(({ role }) => role === "mayor").at(-1);
  // A chair of whom only the chairing is written down is a member as well.
  if (
    chairTerm &&
    !chairTerm.seatId &&
    !seated.has(chairTerm.officialId) &&
    !seatless.has(chairTerm.officialId)
  ) {
    seatless.set(chairTerm.officialId, chairTerm);
  }

  const place = (
    seat: Seat | null,
    term: Term | undefined,
    key: string,
  ): RosterPlace => ({
    key,
    seatId: seat?.id ?? null,
    label: seat?.label ?? null,
    weight: seat?.weight ?? 1,
    holder: term ? holderOf(term) : null,
    chair: term !== undefined && term.officialId === chairTerm?.officialId,
  });
  let toFill = seatless.size;
  const places: RosterPlace[] = [];
  for (const seat of existing.toReversed()) {
    const term = bySeat.get(seat.id);
    if (!term && toFill > 0) toFill -= 1;
    else places.unshift(place(seat, term, seat.id));
  }
  const unseated = [...seatless.values()].sort((a, b) =>
    order(foldName(a.officialName), foldName(b.officialName)),
  );
  for (const term of unseated) {
    places.push(place(null, term, term.officialId));
  }
  if (existing.length === 0) {
    for (let n = places.length + 1; n <= (seatCount ?? 0); n += 1) {
      places.push(place(null, undefined, `vacant-${n}`));
    }
  }
  const filled = places.filter(({ holder }) => holder !== null).length;
  return {
    day,
    places,
    filled,
    vacant: places.length - filled,
    chair: chairTerm ? holderOf(chairTerm) : null,
    mayor: mayorTerm ? holderOf(mayorTerm) : null,
    mayorHasSeat:
      mayorTerm !== undefined &&
      places.some(({ holder }) => holder?.officialId === mayorTerm.officialId),
  };
}

function holderOf(term: Term): Holder {
  return {
    termId: term.id,
    officialId: term.officialId,
    name: term.officialName,
    slug: term.officialSlug,
    role: term.role,
    startsOn: term.startsOn,
    endsOn: term.endsOn,
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "Delgado, Rosa" as people say it: "Rosa Delgado". Others stay as typed. */
export function spokenName(typed: string): string {
  const name = tidyName(typed);
  if (!name.includes(",")) return name;
  const { givenName, familyName, suffix } = splitName(name);
  return [givenName, familyName, suffix].filter(Boolean).join(" ");
}

/** One line of the quick roster, as understood. */
export interface RosterLine {
  /** From 1, as the person counts. */
  line: number;
  /** Null when the line is only a name. */
  label: string | null;
  /** Null for a vacant seat. */
  name: string | null;
  mayor: boolean;
}

const VACANT = /^(?:vacant|vacancy|vacante|-+|—)$/i;
const MAYOR = /^(?:mayor|alcalde|alcaldesa|alcaldía)$/i;

/**
 * Reads "one line per seat: label, name". The label ends at the first comma,
 * semicolon or tab; a line without any is only a name. "Vacant" as the name
 * leaves the seat empty; "Mayor" as the label names the mayor, who stands
 * beside the seats. Empty lines are skipped.
 */
export function parseRosterLines(text: string): RosterLine[] {
  return text.split("\n").flatMap((raw, index) => {
    const typed = tidyName(raw.replace(/\t/g, ";"));
    if (typed === "") return [];
    const parts = /^([^,;]*)[,;](.*)$/.exec(typed);
    const label = parts ? tidyName(parts[1] ?? "") : null;
    const name = spokenName(parts ? (parts[2] ?? "") : typed);
    return [
      {
        line: index + 1,
        label: label === "" ? null : label,
        name: name === "" || VACANT.test(name) ? null : name,
        mayor: label !== null && MAYOR.test(label),
      },
    ];
  });
}

/** What the quick roster would do with one line. */
export interface RosterStep {
  line: number;
  /** Null for the mayor without a seat. */
  seatId: string | null;
  label: string;
  /** The seat gets this line's label. */
  renamed: boolean;
  name: string | null;
  /** The official that is already known; null: a new one is made. */
  officialId: string | null;
  /** The term that stands in the way and has to end first. */
  ends: Holder | null;
  /** This person holds this seat already: nothing to do. */
  unchanged: boolean;
}

export type RosterProblem = "tooLong" | "noSeat" | "twice" | "seatTaken";

export interface RosterPlan {
  steps: RosterStep[];
  /** At most one for each line. */
  problems: { line: number; because: RosterProblem }[];
}

/**
 * Matches the lines to the seats of the day. A label finds its seat whatever
 * its case and accents; a label nobody knows renames the next vacant seat
 * that still has a number for a name, so that a new council is entered in one
 * go; a bare name takes the next vacant seat.
 *
 * @param roster of the day on which the new terms begin
 * @param known officials of the place, to recognize
 * @param replace whether earlier terms may be ended
 */
export function planRoster(
  lines: readonly RosterLine[],
  roster: Roster,
  known: readonly { id: string; name: string }[],
  replace: boolean,
): RosterPlan {
  const seats = roster.places.filter(({ seatId }) => seatId !== null);
  const taken = new Set<string>();
  const named = new Set<string>();
  const steps: RosterStep[] = [];
  const problems: RosterPlan["problems"] = [];
  // A term that begins on the same day cannot end on the day before.
  const mayEnd = (now: Holder) =>
    replace && (now.startsOn === null || now.startsOn < roster.day);
  const labels = new Map(
    seats.map((seat) => [foldLabel(seat.label ?? ""), seat]),
  );
  // Seats that a later line names stay free for it.
  const claimed = new Set(
    lines.flatMap(({ label }) => {
      const seat = label === null ? undefined : labels.get(foldLabel(label));
      return seat ? [seat.key] : [];
    }),
  );
  const nextVacant = (numbered: boolean) =>
    seats.find(
      (seat) =>
        seat.holder === null &&
        !taken.has(seat.key) &&
        !claimed.has(seat.key) &&
        (!numbered || NUMBERED.test(seat.label ?? "")),
    );
  for (const { line, label, name, mayor } of lines) {
    if (
      (name !== null && isNameTooLong(name)) ||
      (label !== null && label.length > LONGEST_SEAT_LABEL)
    ) {
      problems.push({ line, because: "tooLong" });
      continue;
    }
    const folded = name === null ? null : foldName(name);
    if (folded !== null && !mayor) {
      if (named.has(folded)) {
        problems.push({ line, because: "twice" });
        continue;
      }
      named.add(folded);
    }
    const officialId =
      known.find((official) => foldName(official.name) === folded)?.id ?? null;
    const step = { line, name, officialId };
    if (mayor && !labels.has(foldLabel(label ?? ""))) {
      const now = roster.mayor;
      const unchanged = now !== null && now.officialId === officialId;
      const ends = unchanged ? null : now;
      if (ends && !mayEnd(ends)) problems.push({ line, because: "seatTaken" });
      steps.push({
        ...step,
        seatId: null,
        label: label ?? "",
        renamed: false,
        ends,
        unchanged: unchanged || (name === null && ends === null),
      });
      continue;
    }
    const own = label === null ? undefined : labels.get(foldLabel(label));
    const seat = own ?? nextVacant(label !== null);
    if (!seat) {
      problems.push({ line, because: "noSeat" });
      continue;
    }
    if (taken.has(seat.key)) {
      problems.push({ line, because: "twice" });
      continue;
    }
    taken.add(seat.key);
    const unchanged =
      seat.holder !== null && seat.holder.officialId === officialId;
    const ends = unchanged ? null : seat.holder;
    if (ends && !mayEnd(ends)) problems.push({ line, because: "seatTaken" });
    steps.push({
      ...step,
      seatId: seat.seatId,
      label: label ?? seat.label ?? "",
      renamed: !own && label !== null,
      ends,
      unchanged:
        unchanged || (name === null && ends === null && own !== undefined),
    });
  }
  return { steps, problems };
}

/** "Seat 4", "Asiento 4" or "4": a name given for want of a better one. */
const NUMBERED = /^(?:\p{L}+ )?\d+$/u;

function foldLabel(label: string): string {
  return label
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** `base`, or `base-2`, `base-3` … : the first that nobody uses. */
export function firstFreeSlug(
  base: string,
  taken: ReadonlySet<string>,
): string {
  const plain = base === "" ? "x" : base;
  if (!taken.has(plain)) return plain;
  let n = 2;
  while (taken.has(`${plain}-${n}`)) n += 1;
  return `${plain}-${n}`;
}

/** Calendar days as text "2026-12-02": they compare and sort as they are. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether `text` is a day that exists ("2026-02-30" does not). */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The day that is `days` after `day` (negative: before). */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  const span =
    Date.parse(`${to.slice(0, 10)}T00:00:00Z`) -
    Date.parse(`${from.slice(0, 10)}T00:00:00Z`);
  return Math.round(span / 86_400_000);
}

/** The calendar day of an instant on the clock of a place. */
export function dayIn(timeZone: string, at: Date): string {
  const parts = partsIn(timeZone, at);
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** The time of an instant on the clock of a place: "18:00". */
export function timeIn(timeZone: string, at: Date): string {
  const parts = partsIn(timeZone, at);
  return `${parts.hour}:${parts.minute}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(timeZone: string, at: Date): Record<string, string> {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
    });
    formats.set(timeZone, format);
  }
  return Object.fromEntries(
    format
      .formatToParts(at)
      .map(({ type, value }) => [
        type,
        type === "year" ? value.padStart(4, "0") : value,
      ]),
  );
}

/**
 * The instant at which the clock of `timeZone` shows `day` and `time`
 * ("18:00"). A time that the spring change skips is read on the clock before
 * it, one that the autumn change repeats is its first showing.
 */
export function instantOf(day: string, time: string, timeZone: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const offsetAt = (instant: number): number => {
    const p = partsIn(timeZone, new Date(instant));
    const shown = Date.parse(
      `${p.year}-${p.month}-${p.day}T${p.hour}:${p.minute}:${p.second}Z`,
    );
    return shown - instant;
  };
  const before = offsetAt(asUtc - 86_400_000);
  const after = offsetAt(asUtc + 86_400_000);
  for (const offset of [before, after]) {
    if (offsetAt(asUtc - offset) === offset) return new Date(asUtc - offset);
  }
  return new Date(asUtc - before);
}

/**
 * The questions asked of a Legistar Web API. All pure; see
 * https://webapi.legistar.com/Home/Examples for the words of its filters.
 */

/** Legistar answers with at most this many rows. */
export const PAGE_ROWS = 1_000;

/** A change may become visible a little after its time. */
const OVERLAP_MINUTES = 15;
/** Minutes and votes come weeks after the meeting, not always with a mark. */
const RECENT_DAYS = 45;

/** A list to be read page by page, in an order that does not move. */
export interface LiveList {
  /** "Events", "Events/41/EventItems" */
  table: string;
  filter: string | null;
  order: string;
  /** Further settings, as ["AgendaNote", "1"]. */
  more?: readonly (readonly [string, string])[];
}

/** The path of one page of a list, without the source's address. */
export function pagePath(list: LiveList, skip: number): string {
  const query = new URLSearchParams();
  for (const [name, value] of list.more ?? []) query.set(name, value);
  if (list.filter !== null) query.set("$filter", list.filter);
  query.set("$orderby", list.order);
  query.set("$top", String(PAGE_ROWS));
  query.set("$skip", String(skip));
  return `${list.table}?${query.toString().replaceAll("+", "%20")}`;
}

/**
 * From which moment changes are asked for again: somewhat before the latest
 * change that was imported, because importing a row twice changes nothing and
 * missing one loses it.
 *
 * @param through "2026-03-04T10:00:00.5", by the source's clock (UTC), or null
 */
export function changesAfter(through: string | null): string | null {
  if (through === null) return null;
  const at = Date.parse(/Z$/i.test(through) ? through : `${through}Z`);
  if (Number.isNaN(at)) return null;
  return new Date(at - OVERLAP_MINUTES * 60_000).toISOString().slice(0, 19);
}

/** Bodies with their names. */
export function bodiesList(bodyNumber: string): LiveList {
  return {
    table: "Bodies",
    filter: bodyNumber === "" ? null : `BodyId eq ${bodyNumber}`,
    order: "BodyId",
  };
}

/** Who sat in the bodies, and when. */
export function officeRecordsList(bodyNumber: string): LiveList {
  return {
    table: "OfficeRecords",
    filter: bodyNumber === "" ? null : `OfficeRecordBodyId eq ${bodyNumber}`,
    order: "OfficeRecordId",
  };
}

/** Persons whose row changed; contact details of those who sit or vote. */
export function personsList(after: string | null): LiveList {
  return {
    table: "Persons",
    filter:
      after === null ? null : `PersonLastModifiedUtc ge datetime'${after}'`,
    order: "PersonId",
  };
}

/**
 * Meetings that changed, and all those of the last weeks and to come: their
 * votes are often entered without the meeting being marked as changed.
 *
 * @param since first day of meetings that are wanted at all
 * @param today YYYY-MM-DD
 */
export function eventsList(
  bodyNumber: string,
  since: string,
  after: string | null,
  today: string,
): LiveList {
  const parts = [`EventDate ge datetime'${since}'`];
  if (bodyNumber !== "") parts.push(`EventBodyId eq ${bodyNumber}`);
  if (after !== null) {
    const recent = new Date(Date.parse(today) - RECENT_DAYS * 86_400_000)
      .toISOString()
      .slice(0, 10);
    parts.push(
      `(EventLastModifiedUtc ge datetime'${after}' or EventDate ge datetime'${recent}')`,
    );
  }
  return { table: "Events", filter: parts.join(" and "), order: "EventId" };
}

/** The lines of one meeting's agenda, with their notes. */
export function itemsList(event: string): LiveList {
  return {
    table: `Events/${event}/EventItems`,
    filter: null,
    order: "EventItemId",
    more: [
      ["AgendaNote", "1"],
      ["MinutesNote", "1"],
      ["Attachments", "0"],
    ],
  };
}

/** The votes on one line. */
export function votesList(item: string): LiveList {
  return { table: `EventItems/${item}/Votes`, filter: null, order: "VoteId" };
}

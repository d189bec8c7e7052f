import { isTest, saysCancelled, webAddress } from "../legistar/fields";
import type { Ledger } from "../legistar/ledger";
import { compareText } from "../legistar/order";
import type { RecordedItem, RecordedMeeting, RowPlace } from "../types";
import {
  firstText,
  isRow,
  nameOf,
  referenceOf,
  rowsIn,
  sourceOf,
  whenOf,
} from "./fields";
import type { Reference, Row } from "./fields";
import type { Organizations } from "./organizations";
import type { SourcedRow } from "./read-files";

/** Meetings by their own rows, then by the days on which a body voted. */
export class Meetings {
  private readonly byId = new Map<string, RecordedMeeting>();
  private readonly rows = new Map<string, Row>();

  constructor(
    private readonly timeZone: string,
    private readonly ledger: Ledger,
  ) {}

  takeEvent({ from, row }: SourcedRow, organizations: Organizations): void {
    const name = nameOf(row) ?? firstText(row, "description");
    const printed = firstText(row, "start_date", "start_time", "when");
    const when = whenOf(printed, this.timeZone);
    if (isTest(name)) {
      this.ledger.refuse(from, "meeting", "test_meeting", {
        date: when?.day ?? "",
        body: name ?? "",
      });
      return;
    }
    if (when === null) {
      if (printed === null) this.ledger.refuse(from, "meeting", "no_date");
      else this.ledger.refuse(from, "meeting", "bad_date", { date: printed });
      return;
    }
    const body = organizations.findOrAdd(organizationOf(row), from);
    if (body === "no_body") {
      this.ledger.refuse(from, "meeting", "not_a_body", { name: name ?? "" });
      return;
    }
    const id =
      firstText(row, "id", "_id") ??
      [when.day, body.externalId, name ?? ""].join("/");
    const documents = rowsIn(row["documents"]);
    const link = (pattern: RegExp) => {
      const document = documents.find((each) =>
        pattern.test(firstText(each, "note", "name") ?? ""),
      );
      const [first] = rowsIn(document?.["links"]);
      return webAddress(
        firstText(document ?? {}, "url") ?? firstText(first ?? {}, "url"),
      );
    };
    const status = firstText(row, "status") ?? "";
    const place = row["location"];
    this.rows.set(id, row);
    this.byId.set(id, {
      from,
      externalId: id,
      bodyExternalId: body.externalId,
      localDate: when.day,
      localTime: when.time,
      location: isRow(place) ? nameOf(place) : firstText(row, "location"),
      comment: null,
      agendaUrl: link(/agenda/i),
      minutesUrl: link(/minutes/i),
      sourceUrl: sourceOf(row),
      status: saysCancelled(status)
        ? "cancelled"
        : /^passed$/i.test(status)
          ? "held"
          : "scheduled",
    });
  }

  /** The meeting a vote event names, if the files have it. */
  ofVote(row: Row): RecordedMeeting | null {
    const event = referenceOf(row, "event");
    return this.byId.get(event?.id ?? "") ?? null;
  }

  /** The only meeting of a body on a day; made when there is none. */
  onDay(
    bodyExternalId: string,
    day: string,
    time: string | null,
    made: { from: RowPlace; sourceUrl: string | null },
  ): string {
    const that = [...this.byId.values()].filter(
      (meeting) =>
        meeting.bodyExternalId === bodyExternalId && meeting.localDate === day,
    );
    const [only, ...others] = that;
    if (only !== undefined && others.length === 0) {
      if (time !== null && only.localTime !== null && time < only.localTime) {
        only.localTime = time;
      }
      only.localTime ??= this.rows.has(only.externalId) ? null : time;
      return only.externalId;
    }
    const externalId = `${day}/${bodyExternalId}`;
    if (!this.byId.has(externalId)) {
      this.byId.set(externalId, {
        from: made.from,
        externalId,
        bodyExternalId,
        localDate: day,
        localTime: time,
        location: null,
        comment: null,
        agendaUrl: null,
        minutesUrl: null,
        sourceUrl: made.sourceUrl,
        status: "held",
      });
    }
    return externalId;
  }

  list(): RecordedMeeting[] {
    return [...this.byId.values()].sort(
      (a, b) =>
        compareText(a.localDate, b.localDate) ||
        compareText(a.externalId, b.externalId),
    );
  }

  /** The lines of the agendas, before what was voted on. */
  agenda(
    bills: ReadonlyMap<string, SourcedRow>,
    used: Set<SourcedRow>,
  ): RecordedItem[] {
    return [...this.rows].flatMap(([id, row]) => {
      const meeting = this.byId.get(id);
      if (meeting === undefined) return [];
      return rowsIn(row["agenda"]).map((line, index): RecordedItem => {
        const entity = rowsIn(line["related_entities"]).find(
          (each) => firstText(each, "entity_type") === "bill",
        );
        const bill =
          bills.get(firstText(entity ?? {}, "entity_id", "id") ?? "") ??
          bills.get(nameOf(entity ?? {}) ?? "");
        if (bill !== undefined) used.add(bill);
        return {
          from: {
            file: meeting.from.file,
            row: index + 1,
            within: `${meeting.from.within ?? ""}[${meeting.from.row ?? 1}].agenda`,
          },
          externalId: `${id}/agenda/${firstText(line, "order") ?? index + 1}`,
          meetingExternalId: id,
          sequence: index + 1,
          agendaNumber: null,
          title: firstText(line, "description", "title", "name"),
          matterExternalId: null,
          matterFile:
            firstText(bill?.row ?? {}, "identifier") ??
            (entity === undefined ? null : nameOf(entity)),
          matterType: firstText(bill?.row ?? {}, "classification"),
          matterStatus: null,
          actionName: null,
          actionText: null,
          note: null,
          recordedFlag: null,
          consent: false,
          mover: null,
          seconder: null,
          isVote: false,
        };
      });
    });
  }
}

function organizationOf(row: Row): Reference | null {
  const own = referenceOf(row, "organization");
  if (own !== null) return own;
  const host = rowsIn(row["participants"]).find(
    (each) => firstText(each, "entity_type", "type") === "organization",
  );
  if (host !== undefined) {
    return (
      referenceOf(host, "organization") ?? {
        id: firstText(host, "organization_id", "entity_id"),
        name: nameOf(host),
        classification: null,
      }
    );
  }
  const name = nameOf(row);
  return name === null ? null : { id: null, name, classification: null };
}

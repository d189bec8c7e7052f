import { z } from "zod";

import { storable } from "~/lib/storable";

/**
 * Rows of the Legistar Web API, read tolerantly: only the columns the record
 * needs are looked at, every other column is ignored. Numbers may come as
 * text, flags as 0/1, true/false or text, and anything but an id may be missing.
 * Home addresses, second phone lines and faxes are not columns here, so they
 * never come in.
 */

/** No column a clerk fills by hand is longer; a longer one is a wrong file. */
const LONGEST_TEXT = 50_000;

/** Text that both databases can store, or null when nothing is left. */
export function tidyText(value: string): string | null {
  const tidied = storable(value);
  return tidied === "" ? null : tidied;
}

/** Text or null; blank text is null, a number is its digits. */
const text = z
  .union([z.string().max(LONGEST_TEXT), z.number(), z.null()])
  .optional()
  .transform((value) =>
    value === null || value === undefined ? null : tidyText(String(value)),
  );

/** A note, however it is dressed and however long: never a reason to refuse. */
const note = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === "string" ? value : null));

/** An id: a whole number, or the digits of one. Kept as text. */
const id = z
  .union([
    z.number().int().nonnegative(),
    z
      .string()
      .trim()
      .regex(/^\d{1,18}$/),
  ])
  .transform(String);

/** Legistar writes "nobody" as null, as 0 or as -1. */
const idOrNone = z
  .union([z.number(), z.string(), z.null()])
  .optional()
  .transform((value) => {
    const digits = String(value ?? "").trim();
    return /^[1-9]\d{0,17}$/.test(digits) ? digits : null;
  });

const wholeNumber = z
  .union([
    z.number(),
    z
      .string()
      .trim()
      .regex(/^-?\d{1,9}$/),
    z.null(),
  ])
  .optional()
  .transform((value) =>
    value === null || value === undefined ? null : Math.trunc(Number(value)),
  );

const flag = z
  .union([z.boolean(), z.number(), z.string(), z.null()])
  .optional()
  .transform((value) => {
    const word = String(value ?? "")
      .trim()
      .toLowerCase();
    if (word === "1" || word === "true") return true;
    if (word === "0" || word === "false") return false;
    return null;
  });

export const bodySchema = z.object({
  BodyId: id,
  BodyName: text,
  BodyTypeName: text,
  BodyNumberOfMembers: wholeNumber,
  BodyLastModifiedUtc: text,
});
export type LegistarBody = z.infer<typeof bodySchema>;

export const personSchema = z.object({
  PersonId: id,
  PersonFullName: text,
  PersonFirstName: text,
  PersonLastName: text,
  PersonActiveFlag: flag,
  PersonEmail: text,
  PersonPhone: text,
  PersonWWW: text,
  PersonLastModifiedUtc: text,
});
export type LegistarPerson = z.infer<typeof personSchema>;

export const officeRecordSchema = z.object({
  OfficeRecordId: id,
  OfficeRecordPersonId: id,
  OfficeRecordBodyId: id,
  OfficeRecordBodyName: text,
  OfficeRecordFullName: text,
  OfficeRecordFirstName: text,
  OfficeRecordLastName: text,
  OfficeRecordTitle: text,
  OfficeRecordMemberType: text,
  OfficeRecordStartDate: text,
  OfficeRecordEndDate: text,
  OfficeRecordLastModifiedUtc: text,
});
export type LegistarOfficeRecord = z.infer<typeof officeRecordSchema>;

export const eventSchema = z.object({
  EventId: id,
  EventBodyId: id,
  EventBodyName: text,
  /** "2019-07-29T00:00:00": the day, local, without a zone. */
  EventDate: z.string().max(40),
  /** "9:30 AM", or whatever the clerk typed. */
  EventTime: text,
  EventAgendaStatusName: text,
  EventMinutesStatusName: text,
  EventLocation: text,
  EventAgendaFile: text,
  EventMinutesFile: text,
  EventVideoPath: text,
  EventComment: text,
  EventInSiteURL: text,
  EventLastModifiedUtc: text,
});
export type LegistarEvent = z.infer<typeof eventSchema>;

export const eventItemSchema = z.object({
  EventItemId: id,
  EventItemEventId: idOrNone,
  EventItemAgendaSequence: wholeNumber,
  EventItemMinutesSequence: wholeNumber,
  EventItemAgendaNumber: text,
  EventItemAgendaNote: note,
  EventItemMinutesNote: note,
  EventItemActionName: text,
  EventItemActionText: text,
  EventItemPassedFlag: flag,
  EventItemPassedFlagName: text,
  EventItemTitle: text,
  EventItemConsent: flag,
  EventItemMover: text,
  EventItemSeconder: text,
  EventItemMatterId: idOrNone,
  EventItemMatterFile: text,
  EventItemMatterName: text,
  EventItemMatterType: text,
  EventItemMatterStatus: text,
  MatterRestrictViewViaWeb: flag,
  EventItemLastModifiedUtc: text,
});
export type LegistarEventItem = z.infer<typeof eventItemSchema>;

export const voteSchema = z.object({
  VoteId: idOrNone,
  VoteEventItemId: idOrNone,
  VotePersonId: idOrNone,
  VotePersonName: text,
  VoteValueName: text,
  VoteResult: wholeNumber,
  VoteSort: wholeNumber,
  VoteLastModifiedUtc: text,
});
export type LegistarVote = z.infer<typeof voteSchema>;

export const matterSchema = z.object({
  MatterId: id,
  MatterFile: text,
  MatterName: text,
  MatterTitle: text,
  MatterTypeName: text,
  MatterStatusName: text,
  MatterRestrictViewViaWeb: flag,
  MatterLastModifiedUtc: text,
});
export type LegistarMatter = z.infer<typeof matterSchema>;

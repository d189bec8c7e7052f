import { listFetchedAnswers } from "@db/queries/live-records.server";

import { done } from "~/lib/result";
import type { Result } from "~/lib/result";
import type { World } from "~/server/world.server";

import { normalizeLegistar } from "../legistar/normalize";
import { readLegistarFiles } from "../legistar/read-files";
import { READ_LIMITS } from "../legistar/tables";
import type { SavedFile } from "../legistar/tables";
import {
  bodiesList,
  eventsList,
  itemsList,
  officeRecordsList,
  personsList,
  votesList,
} from "../live/paths";
import { idOf, latestOf, mayHaveVotes } from "../live/rows";
import type { CouncilRecord } from "../types";
import type { FetchProblem, SourceReader } from "./ask-source.server";

/** What to ask a source for. */
export interface Wanted {
  /** "" for all bodies. */
  bodyNumber: string;
  /** First day of meetings. */
  since: string;
  /** Only what changed from this moment on; null: everything. */
  after: string | null;
  /** YYYY-MM-DD */
  today: string;
}

/**
 * Asks for everything that changed: bodies and who sits in them, then meeting
 * by meeting its agenda and the votes on it.
 *
 * @param onExpected told how many answers will be needed, as far as is known
 * @returns the latest change among the meetings, by the source's clock
 */
export async function askForChanges(
  reader: SourceReader,
  { bodyNumber, since, after, today }: Wanted,
  onExpected: (answers: number) => void,
): Promise<Result<{ through: string | null }, FetchProblem>> {
  const lists = [
    [bodiesList(bodyNumber), "BodyId"],
    [officeRecordsList(bodyNumber), "OfficeRecordId"],
    [personsList(after), "PersonId"],
  ] as const;
  for (const [list, id] of lists) {
    const answer = await reader.list(list, id);
    if (!answer.ok) return answer;
  }
  const events = await reader.list(
    eventsList(bodyNumber, since, after, today),
    "EventId",
  );
  if (!events.ok) return events;
  let through = latestOf(events.value, "EventLastModifiedUtc", null);
  for (const [index, event] of events.value.entries()) {
    // A meeting needs one answer for its agenda and one for each vote.
    onExpected(reader.answers + events.value.length - index);
    const eventId = idOf(event, "EventId");
    if (eventId === null) continue;
    const items = await reader.list(itemsList(eventId), "EventItemId");
    if (!items.ok) return items;
    through = latestOf(items.value, "EventItemLastModifiedUtc", through);
    for (const item of items.value) {
      const itemId = mayHaveVotes(item) ? idOf(item, "EventItemId") : null;
      if (itemId === null) continue;
      const votes = await reader.list(votesList(itemId), "VoteId");
      if (!votes.ok) return votes;
      through = latestOf(votes.value, "VoteLastModifiedUtc", through);
    }
  }
  return done({ through });
}

/** Answers read at a time. */
const AT_ONCE = 100;

/**
 * The answers of a fetch as a record. They are read a hundred at a time, so
 * that a large fetch is never in memory as text and as rows at once.
 *
 * @param address of the source; its last part is the council's name there
 */
export async function recordOfFetch(
  world: World,
  fetchId: string,
  address: string,
): Promise<CouncilRecord> {
  const files: SavedFile[] = [];
  let after = "";
  for (;;) {
    const answers = await listFetchedAnswers(world.db.read, fetchId, {
      after,
      limit: AT_ONCE,
    });
    for (const { path, answer } of answers) {
      files.push({ name: path, text: answer });
    }
    const last = answers.at(-1);
    if (last === undefined || answers.length < AT_ONCE) break;
    after = last.path;
  }
  const read = readLegistarFiles(released(files), READ_LIMITS);
  const record = normalizeLegistar(read);
  const client = address.split("/").at(-1) ?? null;
  return {
    ...record,
    source: { ...record.source, client: record.source.client ?? client },
  };
}

/** Hands files on one by one and lets go of each. */
function* released(files: SavedFile[]): Generator<SavedFile> {
  for (let file = files.shift(); file !== undefined; file = files.shift()) {
    yield file;
  }
}

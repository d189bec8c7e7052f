import {
  findMatterByFile,
  insertMatter,
} from "@db/queries/hand-matters.server";
import { findBodyById } from "@db/queries/officials.server";
import type { Writer } from "@db/connection.server";

import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

/**
 * The file a vote belongs to, as its number was typed: what committee, council
 * and mayor do with one file stands on one page. A file nobody knows yet is
 * opened under the vote's official title.
 *
 * A file is for everybody to read, so a vote on no agenda, which may be a
 * group's own affair, opens none.
 *
 * @param before the file the vote has: an unchanged number keeps it, also
 *   where the clerk gave one number twice
 * @returns the file's id; null without a number
 */
export async function fileOfVote(
  world: World,
  trx: Writer,
  vote: { bodyId: string; title: string; meetingId: string | null },
  fileNumber: string | undefined,
  before: { matterId: string | null; fileNumber: string | null } | null = null,
): Promise<string | null | "fileNeedsMeeting"> {
  if (fileNumber === undefined) return null;
  if (before?.matterId && before.fileNumber === fileNumber)
    return before.matterId;
  if (vote.meetingId === null) return "fileNeedsMeeting";
  const body = await findBodyById(trx, vote.bodyId);
  if (!body) return null;
  const { placeId } = body;
  const known = await findMatterByFile(trx, { placeId, fileNumber });
  if (known) return known.id;
  const id = world.newId();
  await insertMatter(trx, {
    id,
    jurisdiction_id: placeId,
    file_number: fileNumber,
    title: vote.title,
    kind: null,
    recorded_status: null,
    source_url: null,
    created_at: timestamp(world),
  });
  return id;
}

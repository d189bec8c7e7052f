import { listAgendaOf } from "@db/queries/meetings.server";

import type { World } from "~/server/world.server";

/** One line of an agenda as the clerk published it; headings are lines too. */
export interface AgendaLine {
  id: string;
  /** The clerk's own number, as "A." or "2.". */
  agendaNumber: string | null;
  title: string;
  matterFile: string | null;
  matterKind: string | null;
  actionName: string | null;
  actionText: string | null;
  note: string | null;
  consent: boolean;
  mover: string | null;
  seconder: string | null;
  /** The vote taken, or expected, on this line. */
  motionId: string | null;
  recordedResult: "pass" | "fail" | null;
}

/**
 * The whole agenda of a meeting, in the order in which it was taken up (first
 * 1,000 lines); empty when no record of it was imported.
 */
export async function agendaOf(
  world: World,
  meetingId: string,
): Promise<AgendaLine[]> {
  const rows = await listAgendaOf(world.db.read, meetingId);
  return rows.map((row) => ({
    ...row,
    consent: row.consent === 1,
    recordedResult: row.recordedResult as AgendaLine["recordedResult"],
  }));
}

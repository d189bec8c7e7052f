import {
  findMatter as findMatterRow,
  listActsWithoutVote,
} from "@db/queries/voting-records.server";

import type { World } from "~/server/world.server";

import { interpretAction, matterHistory } from "../rules";
import { outcomeOfVote } from "../rules/actions";
import type { ItemOutcome, MatterHistory } from "../rules";
import { statusAgainstActs } from "../rules/matter-status";
import type { StatusProblem } from "../rules/matter-status";
import type { BodyKind } from "~/features/officials/types";
import { votesOnMatter } from "./read-motions.server";
import type { ListedMotion } from "./read-motions.server";
import type { ReaderScope } from "./reader-scope.server";

/** A step on the way of a file: a vote, or an act without one. */
export interface MatterStepView {
  id: string;
  day: string;
  sequence: number;
  decides: boolean;
  outcome: ItemOutcome;
  bodyName: string;
  bodySlug: string;
  meetingId: string;
  /** The vote; null where the record names an act without one. */
  motion: ListedMotion | null;
  title: string;
  actionName: string | null;
  actionText: string | null;
  sourceUrl: string | null;
}

/** A file with its whole way. */
export interface Matter {
  id: string;
  fileNumber: string;
  title: string;
  kind: string | null;
  recordedStatus: string | null;
  sourceUrl: string | null;
  placeName: string;
  placeSlug: string;
  history: MatterHistory<MatterStepView>;
  /** What the recorded status leaves unsaid or gets wrong; null: nothing. */
  statusProblem: StatusProblem | null;
  /** Votes that are expected and on no agenda. */
  expected: ListedMotion[];
}

/**
 * The file with everything that was done about it, first to last: by day, by
 * the hour of the meeting, by the order within it. Null when there is none,
 * or when nothing on it is the reader's to know.
 */
export async function readMatter(
  world: World,
  id: string | undefined,
  scope: ReaderScope,
): Promise<Matter | null> {
  const row = await findMatterRow(world.db.read, id ?? "");
  if (!row) return null;
  const [motions, acts] = await Promise.all([
    votesOnMatter(world, row.id, scope),
    listActsWithoutVote(world.db.read, row),
  ]);
  const taken = motions.flatMap((motion) =>
    motion.localDate !== null && motion.meetingId !== null
      ? [
          {
            ...motion,
            localDate: motion.localDate,
            meetingId: motion.meetingId,
          },
        ]
      : [],
  );
  const steps = [
    ...taken.map((motion) => ({
      id: motion.id,
      day: motion.localDate,
      startsAt: motion.startsAt,
      order: motion.sequence,
      decides: motion.bodyKind !== "committee",
      outcome: outcomeOfVote(motion),
      bodyName: motion.bodyName,
      bodySlug: motion.bodySlug,
      meetingId: motion.meetingId,
      motion,
      title: motion.title,
      actionName: motion.actionName,
      actionText: motion.actionText,
      sourceUrl: motion.sourceUrl,
    })),
    ...acts.map((act) => ({
      ...act,
      day: act.localDate,
      order: act.sequence,
      decides: (act.bodyKind as BodyKind) !== "committee",
      outcome: interpretAction(act.actionName, null).outcome,
      motion: null,
    })),
  ]
    .sort(
      (a, b) =>
        compare(a.day, b.day) ||
        compare(a.startsAt ?? "9", b.startsAt ?? "9") ||
        a.order - b.order,
    )
    .map((step, index): MatterStepView => ({
      id: step.id,
      day: step.day,
      sequence: index + 1,
      decides: step.decides,
      outcome: step.outcome,
      bodyName: step.bodyName,
      bodySlug: step.bodySlug,
      meetingId: step.meetingId,
      motion: step.motion,
      title: step.title,
      actionName: step.actionName,
      actionText: step.actionText,
      sourceUrl: step.sourceUrl,
    }));
  const history = matterHistory(steps);
  const { placeId: _, ...matter } = row;
  return {
    ...matter,
    history,
    statusProblem: statusAgainstActs(row.recordedStatus, history),
    expected: motions.filter(({ meetingId }) => meetingId === null),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

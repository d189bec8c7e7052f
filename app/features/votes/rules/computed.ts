import type { Roster } from "~/features/officials/types";

import type { BodyRule, MotionKind, VoteOption } from "../types";
import { askedOf } from "./asked";
import { computeResult } from "./result";
import type { ComputedResult } from "./result";
import { rollFrom } from "./roll";
import type { RollFacts } from "./roll";

/**
 * What the rows of a roll amount to under the rule, for this kind of motion,
 * on the body of that day.
 */
export function computedBy(
  rule: BodyRule,
  kind: MotionKind,
  rows: readonly {
    officialId: string | null;
    seatId: string | null;
    option: string;
    weight: number;
  }[],
  roster: Roster,
  facts: RollFacts = {},
): ComputedResult {
  const roll = rollFrom(
    rows.map((row) => ({ ...row, option: row.option as VoteOption })),
    roster,
    facts,
  );
  return computeResult(rule, roll, { question: askedOf(rule, kind) });
}

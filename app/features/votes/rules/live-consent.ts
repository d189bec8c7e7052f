import type { Roster } from "~/features/officials/types";

import type { BodyRule, MotionKind, Result } from "../types";
import { computedBy } from "./computed";
import { planConsent } from "./consent";
import type { ConsentEntry } from "./consent";
import { presiderOf } from "./roll";

/** An item of the list, and what its vote is counted by. */
export interface CountedItem {
  id: string;
  title: string;
  kind: MotionKind;
  rule: BodyRule;
  protested: boolean;
}

/** Items that come to the same. */
export interface Alike {
  result: Result;
  yes: number;
  no: number;
  titles: string[];
}

/**
 * What a consent list amounts to as it is filled in, by the rules that count
 * it when it is saved; the commonest outcome first.
 *
 * @returns null while something in it cannot be read; nobody marked and nothing
 *   on the list is no outcome
 */
export function alikeOf(
  entry: ConsentEntry & { presidedBy?: string | undefined },
  roster: Roster,
  items: readonly CountedItem[],
): Alike[] | null {
  const plan = planConsent(entry, roster);
  const unread = plan.problems.some(
    ({ problem: { because } }) => because !== "noRows" && because !== "noItems",
  );
  if (unread) return null;
  const presidedBy = presiderOf(roster, entry.presidedBy);
  const known = new Map(items.map((item) => [item.id, item]));
  const lines = new Map<string, Alike>();
  for (const { id, votes } of plan.items) {
    const item = known.get(id);
    if (item === undefined || votes === null || votes.length === 0) continue;
    const { title, kind, rule, protested } = item;
    const facts = { presidedBy, protested };
    const { result, yes, no } = computedBy(rule, kind, votes, roster, facts);
    const key = `${result} ${yes} ${no}`;
    const line = lines.get(key) ?? { result, yes, no, titles: [] };
    line.titles.push(title);
    lines.set(key, line);
  }
  return [...lines.values()].sort((a, b) => b.titles.length - a.titles.length);
}

/** What a list of outcomes leaves out after its first `shown`; null: nothing. */
export function leftOut(
  lines: readonly Alike[],
  shown: number,
): { outcomes: number; items: number } | null {
  const rest = lines.slice(shown);
  return rest.length === 0
    ? null
    : {
        outcomes: rest.length,
        items: rest.reduce((sum, { titles }) => sum + titles.length, 0),
      };
}

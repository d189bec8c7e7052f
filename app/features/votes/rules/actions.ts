import type { MotionKind } from "../types";
import { plainWord } from "./words";

/**
 * What became of the item, which is not what became of the motion: a motion
 * to disapprove that passes defeats the item.
 *
 * - `passed`, `failed`: decided by this body at this step.
 * - `recommended`: a committee sends it on with its approval.
 * - `referred`, `held`, `filed`, `withdrawn`, `introduced`, `heard`,
 *   `amended`: moved, not decided.
 * - `vetoed`, `overridden`: the mayor's step, and the body's answer.
 * - `sent_to_mayor`: passed before, now on the mayor's desk.
 * - `undecided`: the motion failed and the item stays where it was.
 * - `unknown`: the words do not say.
 */
export const ITEM_OUTCOMES = [
  "passed",
  "failed",
  "recommended",
  "referred",
  "held",
  "filed",
  "withdrawn",
  "introduced",
  "heard",
  "amended",
  "vetoed",
  "overridden",
  "sent_to_mayor",
  "undecided",
  "unknown",
] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

/** A motion's flag in the record: carried or lost. Anything else: silent. */
export type PassedFlag = boolean | number | string | null | undefined;

export interface ActionReading {
  outcome: ItemOutcome;
  /** The words themselves tell that the motion failed; the flag differs. */
  conflict: boolean;
}

/**
 * What the motion asks for. Records name an action as if it were done
 * ("Approved") whatever the vote was; only "failed" tells a result itself.
 */
type Sense =
  | "told_failed"
  | "reject"
  | "adopt"
  | Exclude<ItemOutcome, "passed" | "failed" | "undecided" | "unknown">;

/**
 * In order, first that fits. Refusals stand before agreements, since every
 * "disapproved" holds an "approved" and every "not adopted" an "adopted".
 */
const SENSES: readonly (readonly [RegExp, Sense])[] = [
  [
    /\bover ?rid(e|den|es|ing)\b|\boverrode\b|\bnotwithstanding .*veto|\brepassed\b/,
    "overridden",
  ],
  [
    /\bveto sustained\b|\bsustain(ed)? (the )?(mayor s )?veto\b|\boverride failed\b/,
    "told_failed",
  ],
  [
    /\bveto(ed|es)?\b|\bdisapproved by (the )?mayor\b|\breturned disapproved\b/,
    "vetoed",
  ],
  [
    /\bfail(ed|s)?\b|\bdefeated\b|\bmotion lost\b|\blost\b|\bdied\b/,
    "told_failed",
  ],
  [
    /\bnot (be )?(approved?|adopt(ed)?|pass(ed)?|confirm(ed)?|recommended?)\b|\bdo not pass\b/,
    "reject",
  ],
  [
    /\bdisapprov|\breject|\bden(y|ied|ial)\b|\bdecline|\bindefinite(ly)?\b|\bstruck\b|\bkill(ed)?\b/,
    "reject",
  ],
  [
    /\b(sent|presented|delivered|transmitted) to (the )?mayor\b|\bmayor s desk\b/,
    "sent_to_mayor",
  ],
  [
    /\bwithdr(aw|awn|ew)\b|\bremoved from (the )?agenda\b|\bpulled\b/,
    "withdrawn",
  ],
  [
    /\bhearing (was )?held\b|\bheard\b|\bdiscuss(ed|ion)\b|\bhearing closed\b|\bpresented\b|\bpresentation\b/,
    "heard",
  ],
  [
    /\brecommit|\bre ?refer|\breferr?(ed|al)?\b|\bassigned\b|\bsent to\b/,
    "referred",
  ],
  [
    /\bheld\b|\bhold\b|\blaid (over|on the table|aside)\b|\bdefer|\btabled?\b|\bpostpone|\bcontinued?\b|\bremain(s|ed)? in committee\b|\bpass(ed)? (over|to)\b|\breconsider/,
    "held",
  ],
  [
    /\brecommend|\bdo pass\b|\breported? (out|favorably)\b|\bfavorable report\b/,
    "recommended",
  ],
  [/\bintroduc|\bfirst reading\b|\bread (the |for the )?first\b/, "introduced"],
  [
    /\bapprov|\badopt|\bconfirm|\bratif|\bconcur|\baccept|\bauthori[sz]|\bappointed\b|\bsigned\b|\bagreed\b|\bpass(ed|age)?\b|\bcarried\b|\benact/,
    "adopt",
  ],
  [/\bfiled?\b|\breceived?\b|\bnoted\b/, "filed"],
  [/\bamend/, "amended"],
];

function flagOf(flag: PassedFlag): boolean | null {
  if (typeof flag === "boolean") return flag;
  if (flag === 1) return true;
  if (flag === 0) return false;
  if (typeof flag !== "string") return null;
  const plain = plainWord(flag);
  if (["1", "pass", "passed", "true"].includes(plain)) return true;
  if (["0", "fail", "failed", "false"].includes(plain)) return false;
  return null;
}

/**
 * The outcome of the item from the printed action and the motion's flag.
 *
 * "Disapproved by Council" with "Pass": the motion to disapprove carried, so
 * the item lost. Looking for "approved" in the words gets this wrong.
 *
 * @param actionName as printed ("Approved, by Council"); may be empty
 * @param passedFlag whether the motion carried, as recorded (1, "Pass" …)
 */
export function interpretAction(
  actionName: string | null | undefined,
  passedFlag: PassedFlag,
): ActionReading {
  const carried = flagOf(passedFlag);
  const plain = plainWord(actionName ?? "");
  const sense = SENSES.find(([pattern]) => pattern.test(plain))?.[1];
  switch (sense) {
    case undefined:
      return { outcome: "unknown", conflict: false };
    case "told_failed":
      return { outcome: "failed", conflict: carried === true };
    case "adopt":
      return {
        outcome: carried === false ? "failed" : "passed",
        conflict: false,
      };
    case "reject":
      // Not being disapproved is not being approved.
      return {
        outcome: carried === false ? "undecided" : "failed",
        conflict: false,
      };
    case "overridden":
      return {
        outcome: carried === false ? "failed" : "overridden",
        conflict: false,
      };
    // No vote of the body: the mayor acted, or somebody took it back.
    case "vetoed":
    case "sent_to_mayor":
    case "withdrawn":
      return { outcome: sense, conflict: false };
    default:
      return {
        outcome: carried === false ? "undecided" : sense,
        conflict: false,
      };
  }
}

/**
 * What became of the item by one vote. Where a group wrote the vote down
 * itself and printed no act, the vote was on the item as it is titled: carried
 * it passed, or overrode the veto. Of an import's silence nothing is made: its
 * motion may have been one to disapprove; nor of a procedural vote.
 *
 * @param vote `groupId` is the group that wrote it down; null: an import
 */
export function outcomeOfVote(vote: {
  actionName: string | null;
  recordedResult: "pass" | "fail" | null;
  kind: MotionKind;
  groupId: string | null;
}): ItemOutcome {
  const { actionName, recordedResult, kind, groupId } = vote;
  const silent = actionName === null && groupId !== null;
  if (!silent || recordedResult === null || kind === "procedural")
    return interpretAction(actionName, recordedResult).outcome;
  if (recordedResult === "fail") return "failed";
  return kind === "veto_override" ? "overridden" : "passed";
}

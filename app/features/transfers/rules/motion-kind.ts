import type { MotionKind } from "~/features/votes/types";

import type { RecordedItem } from "../types";

/**
 * The kind of motion, as far as the record's own words tell. The kind chooses
 * the rule, so a doubtful word chooses none.
 */
export function motionKindOf(
  item: Pick<RecordedItem, "title" | "matterType" | "actionName">,
): MotionKind {
  const type = (item.matterType ?? "").toLowerCase();
  const title = (item.title ?? "").toLowerCase();
  if (/\boverrid|\boverrode/.test((item.actionName ?? "").toLowerCase())) {
    return "veto_override";
  }
  if (
    /\bemergency (?:ordinance|clause)|declaring an emergency/.test(title) ||
    /\bemergency\b/.test(type)
  ) {
    return "emergency";
  }
  if (/\bappointment|\bnomination|\bconfirmation/.test(type)) {
    return "appointment";
  }
  if (/\bcharter\b/.test(type)) return "charter";
  if (/\bbudget\b/.test(type)) return "budget";
  if (/\bordinance|\bcouncil bill|\bbill\b|\blocal law/.test(type)) {
    return "ordinance";
  }
  if (/\bresolution/.test(type)) return "resolution";
  if (/\bminutes|\bcalendar|\bprocedur|\bagenda\b|\bjournal\b/.test(type)) {
    return "procedural";
  }
  return "other";
}

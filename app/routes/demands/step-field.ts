import type { StepRefusal } from "~/features/demands/service/record-step.server";

/** The field beside which a refused step says why; "" is the whole form. */
export function stepField(because: StepRefusal): string {
  switch (because) {
    case "step_in_future":
    case "step_before_last":
      return "onDate";
    case "wrong_step":
      return "state";
    case "needs_evidence":
      return "note";
    default:
      return "";
  }
}

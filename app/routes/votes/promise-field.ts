import type { PromiseRefusal } from "~/features/votes/service/keep-promises.server";

/** The field beside which a refusal is said; none: above the form. */
export function promiseField(because: PromiseRefusal): string {
  const fields: Partial<Record<PromiseRefusal, string>> = {
    saidInFuture: "saidOn",
    publicNeedsSource: "sourceUrl",
    publicNeedsDemand: "visibility",
    wrongDemand: "demandId",
    wrongMotion: "motionId",
    wrongProvision: "provisionId",
    answerNeedsSource: "sourceUrl",
  };
  return fields[because] ?? "";
}

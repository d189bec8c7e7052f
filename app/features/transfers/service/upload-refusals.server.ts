import type { RefusalReason } from "../types";
import type { ImportRefusal } from "./import-record.server";
import type { ZipProblem } from "./unpack-zips.server";

/** Why what somebody brought cannot become a dry run. */
export type UploadRefusal =
  | ImportRefusal
  | ZipProblem
  | "mixedKinds"
  | "notText"
  | "jsonTooBig"
  | "tooManyVotes"
  | "filesGone"
  | `reason_${RefusalReason}`;

/** Beside which field of the form the sentence stands. */
export function fieldOfRefusal(because: UploadRefusal): "files" | "" {
  return ["unknown_place", "several_councils", "other_place"].includes(because)
    ? ""
    : "files";
}

import { readOfficialList } from "~/features/jurisdictions/official-list.server";

import { fail } from "./run-site";

/** The official list in `file`, or a sentence that says why it cannot be read. */
export function readListOrFail(command: string, file: string | undefined) {
  if (!file) fail(`Usage: npm run ${command} -- FILE (csv or csv.gz)`);
  try {
    return readOfficialList(file);
  } catch (error) {
    return fail(
      `The list cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

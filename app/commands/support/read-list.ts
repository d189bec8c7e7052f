import {
  readOfficialList,
  readOfficialRows,
} from "~/features/jurisdictions/official-list.server";

import { fail } from "./run-site";

/** The divisions in `file`, or a sentence that says why it cannot be read. */
export async function readListOrFail(
  command: string,
  file: string | undefined,
) {
  if (!file) fail(`Usage: npm run ${command} -- FILE (csv or csv.gz)`);
  return readOfficialList(file).catch(failToRead);
}

/** The rows in `file` one by one, or a sentence why it cannot be read. */
export async function* readRowsOrFail(file: string) {
  try {
    yield* readOfficialRows(file);
  } catch (error) {
    failToRead(error);
  }
}

function failToRead(error: unknown): never {
  return fail(
    `The list cannot be read: ${error instanceof Error ? error.message : String(error)}`,
  );
}

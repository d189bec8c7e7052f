import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { RawFile } from "~/features/transfers/csv/read-table";
import type { SeatsGiven } from "~/features/transfers/service/import-record.server";
import {
  findWaitingTable,
  type WaitingTable,
} from "~/features/transfers/service/saved-table.server";
import { standingOf } from "~/features/transfers/service/start-work.server";
import { fieldOfRefusal } from "~/features/transfers/service/upload-refusals.server";
import type { By } from "~/features/transfers/service/stored-run.server";
import { makeUploadFolder } from "~/features/transfers/service/work-folder.server";
import {
  keepUpload,
  workTable,
} from "~/features/transfers/service/work-table.server";
import { createLogger } from "~/server/log.server";
import type { World } from "~/server/world.server";

/** Files as a form brings them: in the work folder, then read from there. */
export async function bringFiles(
  world: World,
  by: By,
  input: {
    place: string;
    files: readonly RawFile[];
    seats?: readonly SeatsGiven[];
    megabytes?: number;
  },
) {
  const workFolder = await mkdtemp(join(tmpdir(), "groundwork-uploads-"));
  const id = world.newId();
  const folder = await makeUploadFolder(workFolder, id);
  const files = await Promise.all(
    input.files.map(async ({ name, bytes }, number) => {
      await writeFile(join(folder, String(number)), bytes);
      return { number, name, bytes: bytes.length };
    }),
  );
  const site = { workFolder, importMegabytes: input.megabytes ?? 200 };
  const kept = await keepUpload(world, by, {
    id,
    place: input.place,
    files,
    seats: input.seats ?? [],
  });
  if (!kept.ok) throw new Error(kept.because);
  const work = () => workTable(world, createLogger("silent"), id, site);
  const waiting = async (): Promise<WaitingTable> => {
    const found = await findWaitingTable(world, id, [by.groupId]);
    if (found === null) throw new Error("the upload is gone");
    return found;
  };
  return { id, site, folder, work, waiting };
}

/** The same, read at once: where it stands then. */
export async function prepareUploads(
  ...given: Parameters<typeof bringFiles>
): Promise<
  | { ok: true; next: "run" | "columns" | "upload"; id: string }
  | { ok: false; because: string; field: string; params: object }
> {
  const { work, waiting } = await bringFiles(...given);
  await work();
  const standing = standingOf(await waiting());
  if (standing.next !== "refused") return { ok: true, ...standing };
  const { because = "filesGone", params = {} } = standing.work;
  return { ok: false, because, field: fieldOfRefusal(because), params };
}

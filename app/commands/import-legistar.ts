import { guessPlace } from "~/features/transfers/service/find-place.server";
import { readLegistarRecord } from "~/features/transfers/service/import-legistar.server";

import { importSaved, SHARED_OPTIONS } from "./support/import-saved";

// npm run import:legistar -- DIR [--place seattle-wa] [--seats 9] [--dry-run]:
// brings saved Legistar responses in, also while the site is up.
await importSaved({
  usage: `Usage: npm run import:legistar -- DIR [options]

  DIR                   folder with saved Legistar Web API responses (.json), or one file
  --place seattle-wa    whose council it is (address of its page; guessed from the files if left out)
${SHARED_OPTIONS}`,
  endings: ".json",
  async read(world, files, place) {
    const record = readLegistarRecord(files);
    const forPlace = place ?? (await guessPlace(world.db.read, record));
    return forPlace === null || forPlace === undefined
      ? {
          problem: `Whose council is it? The files ${record.source.client === null ? "do not say" : `say "${record.source.client}", which is not the name of exactly one place`}. Add --place, such as --place seattle-wa.`,
        }
      : { record, place: forPlace };
  },
});

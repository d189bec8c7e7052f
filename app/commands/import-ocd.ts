import { transferMessages } from "~/features/transfers/messages";
import { readOcdRecord } from "~/features/transfers/service/import-ocd.server";
import { translator } from "~/i18n/translate";

import { importSaved, SHARED_OPTIONS } from "./support/import-saved";

const t = translator("en", transferMessages);

// npm run import:ocd -- DIR --place riverbend-ca: brings Open Civic Data or
// Popolo files in, also while the site is up.
await importSaved({
  usage: `Usage: npm run import:ocd -- DIR --place riverbend-ca [options]

  DIR                   folder with Open Civic Data or Popolo files (.json, .jsonl), or one file
  --place riverbend-ca  whose council it is (address of its page)
${SHARED_OPTIONS}`,
  endings: ".json or .jsonl",
  async read(world, files, place) {
    if (place === undefined)
      return {
        problem:
          "Whose council is it? Add --place, such as --place riverbend-ca.",
      };
    const record = await readOcdRecord(world, place, files);
    return record.ok
      ? { record: record.value, place }
      : { problem: `${t(record.because)} (${place})` };
  },
});

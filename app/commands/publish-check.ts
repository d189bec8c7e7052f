import { formMessages } from "~/i18n/common/forms";
import { translator } from "~/i18n/translate";
import { readEnv } from "~/server/env.server";
import { findUnsafeTexts } from "~/server/find-unsafe-texts.server";

import { openOrFail } from "./support/run-site";

// npm run publish:check: reads every text that everybody can read and names
// those that should not stand there. Ends with 1 when there are any. The site
// may be up meanwhile; nothing is changed.
const db = openOrFail(readEnv());
const { read, found } = await findUnsafeTexts(db.read);
await db.close();

const t = translator("en", formMessages);
for (const { table, id, column, because } of found) {
  console.log(`${table} ${id} ${column}: ${t(because)}`);
}
console.log(
  `${read} public texts read, ${found.length} of them should not stand there.`,
);
process.exitCode = found.length > 0 ? 1 : 0;

import { writeFileSync } from "node:fs";

import { areasWithQueries, sqlFile, sqlTextOf } from "@db/queries/sql-texts";

// npm run sql: writes the SQL text of every query for review.
for (const area of areasWithQueries()) {
  writeFileSync(sqlFile(area), await sqlTextOf(area));
}
console.log("Wrote db/queries/__sql__.");

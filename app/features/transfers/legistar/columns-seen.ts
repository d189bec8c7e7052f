import { looksLikeImmigrationStatus } from "../private-columns";
import type { Notice } from "../types";
import type { RowObject } from "./row-kinds";

// A home address or a second phone line may stand in these.
const PRIVATE_PERSON_COLUMN =
  /^Person(?:(?:Address|City|State|Zip)\d?|Fax\d?|(?:Phone|Email|WWW)2)$/;

/** Which columns came by that the import drops, to be told once. */
export class ColumnsSeen {
  private readonly all = new Set<string>();
  private readonly personal = new Set<string>();

  note(row: RowObject): void {
    for (const [column, value] of Object.entries(row)) {
      this.all.add(column);
      if (PRIVATE_PERSON_COLUMN.test(column) && value) {
        this.personal.add(column);
      }
    }
  }

  notices(): Notice[] {
    const notices: Notice[] = [];
    const immigration = [...this.all].filter(looksLikeImmigrationStatus);
    if (immigration.length > 0) {
      notices.push({
        reason: "immigration_columns_dropped",
        params: { columns: immigration.sort().join(", ") },
      });
    }
    if (this.personal.size > 0) {
      notices.push({
        reason: "private_columns_dropped",
        params: { columns: [...this.personal].sort().join(", ") },
      });
    }
    return notices;
  }
}

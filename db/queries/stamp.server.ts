import type { Engine, Reader } from "../connection.server";
import { stampOf } from "../dialect.server";

/** What the data's stamp is now: equal stamps, equal data. */
export async function readStamp(db: Reader, engine: Engine): Promise<string> {
  const { rows } = await stampOf(engine).execute(db);
  return String(Object.values(rows[0] ?? {})[0] ?? "");
}

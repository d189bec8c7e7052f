import type { RawFile } from "../csv/read-table";
import { UPLOAD_LIMITS } from "../types";

export type Uploads =
  | { ok: true; files: RawFile[] }
  | {
      ok: false;
      because: "noFiles" | "tooManyFiles" | "tooMuch";
      params: Readonly<Record<string, string | number>>;
    };

/**
 * The files of a form as they came. An input left empty sends a nameless file of no
 * length; that is no file.
 *
 * @param values what stands in the form under the files' name
 */
export async function readUploads(
  values: readonly (File | string)[],
): Promise<Uploads> {
  const uploads = values.filter(
    (value): value is File =>
      typeof value !== "string" && (value.name !== "" || value.size > 0),
  );
  if (uploads.length === 0) {
    return { ok: false, because: "noFiles", params: {} };
  }
  if (uploads.length > UPLOAD_LIMITS.files) {
    return {
      ok: false,
      because: "tooManyFiles",
      params: { most: UPLOAD_LIMITS.files },
    };
  }
  const bytes = uploads.reduce((sum, file) => sum + file.size, 0);
  if (bytes > UPLOAD_LIMITS.megabytes * 1_000_000) {
    return { ok: false, because: "tooMuch", params: UPLOAD_LIMITS };
  }
  const files: RawFile[] = [];
  for (const upload of uploads) {
    files.push({
      name: upload.name.slice(-200),
      bytes: new Uint8Array(await upload.arrayBuffer()),
    });
  }
  return { ok: true, files };
}

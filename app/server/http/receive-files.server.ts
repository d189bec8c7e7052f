import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";

import Busboy from "@fastify/busboy";

import { storable } from "~/lib/storable";

/** A file in the folder of an upload. */
export interface KeptFile {
  /** Under which it lies in the folder. */
  number: number;
  /** As the person named it: to be shown, never to be opened by. */
  name: string;
  bytes: number;
}

export interface Received {
  /** The form's other fields. */
  fields: FormData;
  files: KeptFile[];
  /** Why the files cannot be taken; null: they can. */
  problem: {
    because: "noFiles" | "tooManyFiles" | "tooMuch";
    params: Readonly<Record<string, string | number>>;
  } | null;
}

/** Fields beside the files are a few lines of text. */
const FIELD_BYTES = 64 * 1024;
const FIELDS = 50;
/** A form is read to its end for the sentence's sake, but not for ever. */
const READ_ON = 2;

/**
 * Takes a form with files from the wire to a folder, chunk by chunk: of the
 * files nothing is held in memory. What is over the limit is read past, so
 * that the person gets the form again with the reason.
 *
 * @param folder an empty one; the files are numbered in it
 * @param limits the most that all files may have together, and how many
 * @throws a 413 for a body that goes far beyond, a 400 for one that is no form
 *   or is cut off
 */
export async function receiveFiles(
  request: Request,
  folder: string,
  limits: { megabytes: number; files: number },
): Promise<Received> {
  const { megabytes } = limits;
  const most = megabytes * 1_000_000;
  const fields = new FormData();
  const written: Promise<KeptFile>[] = [];
  let bytes = 0;
  let all = 0;
  let tooMany = false;
  let endless = false;
  try {
    const form = new Busboy({
      headers: { "content-type": request.headers.get("Content-Type") ?? "" },
      limits: {
        fields: FIELDS,
        fieldSize: FIELD_BYTES,
        files: limits.files,
        headerSize: 16 * 1024,
        headerPairs: 20,
      },
    });
    form.on("field", (name, value) => fields.append(name, value));
    form.on("filesLimit", () => (tooMany = true));
    form.on("file", (_field, stream, filename: string | undefined) => {
      const number = written.length;
      let length = 0;
      const counted = new Transform({
        transform(chunk: Uint8Array, _encoding, next) {
          length += chunk.length;
          bytes += chunk.length;
          next(null, bytes > most ? undefined : chunk);
        },
      });
      const kept = pipeline(
        stream,
        counted,
        createWriteStream(join(folder, String(number)), {
          flags: "wx",
          mode: 0o600,
        }),
      ).then(() => ({
        number,
        name: storable(filename ?? "").slice(-200),
        bytes: length,
      }));
      kept.catch((error: unknown) => form.destroy(error as Error));
      written.push(kept);
    });
    await pipeline(
      Readable.fromWeb(request.body as ReadableStream<Uint8Array>),
      new Transform({
        transform(chunk: Uint8Array, _encoding, next) {
          all += chunk.length;
          endless = all > most * READ_ON + 1_000_000;
          if (endless) next(new Error("It does not end."));
          else next(null, chunk);
        },
      }),
      form,
    );
  } catch {
    await Promise.allSettled(written);
    throw new Response(null, { status: endless ? 413 : 400 });
  }
  // An input left empty sends a nameless file of no length.
  const files = (await Promise.all(written)).filter(
    (file) => file.name !== "" || file.bytes > 0,
  );
  return {
    fields,
    files,
    problem:
      files.length === 0
        ? { because: "noFiles", params: {} }
        : tooMany
          ? { because: "tooManyFiles", params: { most: limits.files } }
          : bytes > most
            ? { because: "tooMuch", params: { megabytes } }
            : null,
  };
}

import { expect, test } from "vitest";

import { KeptFiles } from "./kept-files";
import { textStream } from "./stream";

const textOf = (zipped: ReadableStream<Uint8Array<ArrayBuffer>>) =>
  new Response(
    zipped.pipeThrough(
      new DecompressionStream("gzip") as ReadableWritablePair<
        Uint8Array<ArrayBuffer>,
        Uint8Array<ArrayBuffer>
      >,
    ),
  ).text();

/** A file of many lines, and how often it was made, and how many at a time. */
function aWorkshop() {
  const seen = { made: 0, now: 0, atOnce: 0 };
  const make = (name: string, lines = 500) =>
    textStream(
      (async function* () {
        seen.made += 1;
        seen.now += 1;
        seen.atOnce = Math.max(seen.atOnce, seen.now);
        for (let line = 0; line < lines; line += 1) {
          await Promise.resolve();
          yield `${name} ${line}\n`;
        }
        seen.now -= 1;
      })(),
    );
  return { seen, make };
}

test("ten readers who ask at once, and one who comes later, get one file that was made once", async () => {
  const files = new KeptFiles();
  const { seen, make } = aWorkshop();
  const ten = await Promise.all(
    Array.from({ length: 10 }, () =>
      textOf(files.read("a", () => make("line"))),
    ),
  );
  const later = await textOf(files.read("a", () => make("other")));
  expect(seen.made).toBe(1);
  expect(new Set([...ten, later]).size).toBe(1);
  expect(later).toMatch(/^line 0\n/);
  expect(later.trim().split("\n")).toHaveLength(500);
});

test("another state of the data is another file, and one is made at a time", async () => {
  const files = new KeptFiles();
  const { seen, make } = aWorkshop();
  const texts = await Promise.all(
    ["a", "b", "c"].map((key) => textOf(files.read(key, () => make(key)))),
  );
  expect(texts.map((text) => text[0])).toEqual(["a", "b", "c"]);
  expect(seen).toMatchObject({ made: 3, atOnce: 1 });
});

test("a reader who goes away takes nothing from the others", async () => {
  const files = new KeptFiles();
  const { seen, make } = aWorkshop();
  const gone = files.read("a", () => make("line"));
  const stays = textOf(files.read("a", () => make("line")));
  await gone.cancel();
  expect((await stays).trim().split("\n")).toHaveLength(500);
  expect(seen.made).toBe(1);
});

test("what broke off is not kept: the next one who asks has it made anew", async () => {
  const files = new KeptFiles();
  const broken = () =>
    textStream(
      // eslint-disable-next-line require-yield
      (async function* (): AsyncGenerator<string> {
        await Promise.resolve();
        throw new Error("the database went away");
      })(),
    );
  await expect(textOf(files.read("a", broken))).rejects.toThrow();
  const { make } = aWorkshop();
  expect(await textOf(files.read("a", () => make("line", 1)))).toBe("line 0\n");
});

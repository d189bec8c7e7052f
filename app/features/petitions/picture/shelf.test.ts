import { expect, test } from "vitest";

import { PictureShelf } from "./shelf";

function aShelf() {
  const shelf = new PictureShelf({ freshMs: 60_000, most: 2, line: 3 });
  let drawn = 0;
  let atOnce = 0;
  let mostAtOnce = 0;
  const ask = (key: string, facts: string, now: number) =>
    shelf.picture(key, facts, now, async () => {
      drawn += 1;
      atOnce += 1;
      mostAtOnce = Math.max(mostAtOnce, atOnce);
      await new Promise((resolve) => setTimeout(resolve, 1));
      atOnce -= 1;
      return new Uint8Array([drawn]);
    });
  return { ask, drawn: () => drawn, mostAtOnce: () => mostAtOnce };
}

test("a picture is drawn once for its count, and for a new one a minute later", async () => {
  const { ask, drawn } = aShelf();
  await Promise.all([ask("a", "1", 0), ask("a", "1", 0), ask("a", "2", 9)]);
  expect(drawn()).toBe(1);
  await ask("a", "1", 600_000);
  expect(drawn()).toBe(1);
  await ask("a", "2", 600_000);
  expect(drawn()).toBe(2);
});

test("one is drawn at a time, and who would make the line too long is told so", async () => {
  const { ask, drawn, mostAtOnce } = aShelf();
  const asked = ["a", "b", "c", "d"].map((key) => ask(key, "1", 0));
  expect(await asked[3]).toBe("busy");
  await Promise.all(asked);
  expect(drawn()).toBe(3);
  expect(mostAtOnce()).toBe(1);
});

test("a drawing that fails is not kept", async () => {
  const shelf = new PictureShelf({ freshMs: 60_000, most: 2, line: 3 });
  const fails = () => Promise.reject(new Error("no pen"));
  await expect(shelf.picture("a", "1", 0, fails)).rejects.toThrow("no pen");
  const again = await shelf.picture("a", "1", 0, () =>
    Promise.resolve(new Uint8Array([7])),
  );
  expect(again).toEqual(new Uint8Array([7]));
});

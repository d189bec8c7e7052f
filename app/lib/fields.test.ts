import { beforeAll, expect, test } from "vitest";
import { z } from "zod";

import { parseForm } from "~/server/http/parse-form.server";
import { speakInKeys } from "~/server/http/zod-words.server";

import { whole } from "./fields";

beforeAll(speakInKeys);

const schema = z.object({
  seats: whole(1, 1000),
  more: whole(0, 9).optional(),
});

function answerTo(typed: string, locale: "en" | "es" = "en") {
  const data = new FormData();
  data.set("seats", typed);
  const parsed = parseForm(data, schema, { locale });
  return parsed.ok ? parsed.value.seats : parsed.form.errors["seats"];
}

test("a number that cannot be is answered by the one that is wanted", () => {
  for (const typed of ["1.5", "1e308", "0", "1001", "-3", "many", "Infinity"])
    expect(answerTo(typed)).toBe("Write a whole number from 1 to 1,000.");
  expect(answerTo("1e308", "es")).toBe(
    "Escriba un número entero de 1 a 1,000.",
  );
  expect(answerTo("")).toBe("Please fill this in.");
  expect(answerTo(" 12 ")).toBe(12);
});

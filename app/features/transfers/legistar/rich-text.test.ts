import { expect, test } from "vitest";

import { wordsOf } from "./rich-text";

test("the clerk's formatted note gives its words, line by line", () => {
  expect(
    wordsOf(
      "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}}\r\n{\\colortbl ;\\red0\\green0\\blue0;}\r\n\\viewkind4\\uc1\\pard\\b\\fs24 Start: 9:32 a.m.\\par\r\nPresiding: Rosa Vega\\b0  \\par\r\n\\cf1\\par\r\n}\r\n",
    ),
  ).toBe("Start: 9:32 a.m.\nPresiding: Rosa Vega");
});

test("accents, quotes and signs beyond the code page come through", () => {
  expect(
    wordsOf(
      "{\\rtf1\\ansi Ren\\'e9e\\rquote s caf\\u233?, \\u8220\\'93ready\\u8221\\'94 \\{draft\\} 5\\~pm}",
    ),
  ).toBe("Renée’s café, “ready” {draft} 5 pm");
});

test("pictures, styles and link targets are no words; the link's own words are", () => {
  expect(
    wordsOf(
      '{\\rtf1{\\*\\generator Riched20 10;}{\\stylesheet{\\s0 Normal;}}{\\pict\\wmetafile8 0100090000}See {\\field{\\*\\fldinst{HYPERLINK "https://riverbend.example"}}{\\fldrslt{the file}}}.}',
    ),
  ).toBe("See the file.");
});

test("plain notes stay as they are, and broken ones give what there is", () => {
  expect(wordsOf("Up to 2 minutes \\ speaker {each}")).toBe(
    "Up to 2 minutes \\ speaker {each}",
  );
  expect(wordsOf("{\\rtf1\\ansi The meeting began {\\b at")).toBe(
    "The meeting began at",
  );
  expect(wordsOf("{\\rtf1 }}}} There was none.\\par \\'4")).toContain(
    "There was none.",
  );
  expect(wordsOf("{\\rtf1}")).toBe("");
});

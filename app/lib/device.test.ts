import { expect, test } from "vitest";

import { describeDevice } from "./device";

test("Rosa recognises her phone and her laptop in the list", () => {
  expect(
    describeDevice(
      "Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0",
    ),
  ).toBe("Firefox · Android");
  expect(
    describeDevice(
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15",
    ),
  ).toBe("Safari · macOS");
});

test("browsers that claim to be Chrome as well are told apart", () => {
  const chrome =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";
  expect(describeDevice(chrome)).toBe("Chrome · Windows");
  expect(describeDevice(`${chrome} Edg/126.0.0.0`)).toBe("Edge · Windows");
});

test("no version and no model is kept", () => {
  expect(describeDevice("Firefox/128.0 (Linux; SM-G991B)")).toBe(
    "Firefox · Linux",
  );
});

test("something unknown is left without words", () => {
  expect(describeDevice(null)).toBe("");
  expect(describeDevice("curl/8.6.0")).toBe("");
});

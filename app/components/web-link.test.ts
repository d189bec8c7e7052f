import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { WebLink } from "./WebLink";

const shown = (to: string, word?: string) =>
  renderToStaticMarkup(createElement(WebLink, { to }, word));

test("a source on the web is a link", () => {
  expect(shown("https://riverbend.example/minutes.pdf", "Source")).toBe(
    '<a href="https://riverbend.example/minutes.pdf" rel="noopener noreferrer nofollow">Source</a>',
  );
  expect(shown("http://riverbend.example")).toContain(
    ">http://riverbend.example</a>",
  );
});

test.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "//riverbend.example/minutes",
  "www.riverbend.example/minutes",
  "https://riverbend.example/two words",
  "https://",
  "",
])("an address like %j is text, whatever brought it into the table", (to) => {
  const page = shown(to, "Source");
  expect(page).not.toContain("<a");
  expect(page).not.toContain("href");
  expect(page).toContain("Source: ");
});

/** Every .tsx below a folder. */
function pagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? pagesIn(join(folder, entry.name))
      : entry.name.endsWith(".tsx")
        ? [join(folder, entry.name)]
        : [],
  );
}

test("no page makes an address of the database a link by itself", () => {
  const byThemselves = pagesIn("app")
    .filter((path) => !path.endsWith("WebLink.tsx"))
    .filter((path) =>
      /\b(?:href|to)=\{[^}`]*(?:Url|url|website|Website|Address)\b[^}]*\}/.test(
        readFileSync(path, "utf8").replace(
          /<WebLink\b(?:[^>]|=>)*?>/g,
          "<WebLink>",
        ),
      ),
    );
  expect(byThemselves).toEqual([]);
});

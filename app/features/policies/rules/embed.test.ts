import { expect, test } from "vitest";

import { frameCode, linkCode } from "./embed";

test("a place whose name has marks of HTML cannot break out of the code", () => {
  const title = `O'Fallon "<script>" & Sons`;
  const code = frameCode({ src: "https://a.test/?a=1&b=2", title, height: 9 });
  expect(code).toContain(
    'title="O&#39;Fallon &quot;&lt;script&gt;&quot; &amp; Sons"',
  );
  expect(code).toContain('src="https://a.test/?a=1&amp;b=2"');
  expect(linkCode({ href: "https://a.test/", title })).not.toContain("<script");
});

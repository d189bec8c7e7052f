import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";

import { inOnePiece } from "./in-one-piece.server";

test("Spanish words come whole out of a page, wherever its pieces end", async () => {
  for (let ahead = 0; ahead < 12; ahead += 1) {
    // Short words in a row, so that pieces end at every place of a word.
    const words = Array.from({ length: 3000 }, () => "ñáé");
    const page = createElement(
      "p",
      { title: "x".repeat(ahead) },
      words.map((word, at) => createElement("i", { key: at }, word)),
    );
    const whole = await new Promise<Buffer<ArrayBuffer>>((resolve) => {
      renderToPipeableStream(page).pipe(inOnePiece(resolve));
    });
    const html = whole.toString();
    expect(html).not.toContain("\0");
    expect(html.match(/<i>ñáé<\/i>/g)).toHaveLength(words.length);
  }
});

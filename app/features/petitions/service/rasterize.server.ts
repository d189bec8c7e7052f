import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { initWasm, Resvg } from "@resvg/resvg-wasm";

const require = createRequire(import.meta.url);

let ready: Promise<void> | undefined;

/**
 * A drawing as PNG, in its own size. The rasterizer is loaded by the first
 * picture: most processes draw none.
 * @param svg a drawing without text or outside parts: outlines and shapes
 */
export async function rasterize(svg: string): Promise<Uint8Array> {
  ready ??= readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")).then(
    (code) => initWasm(code),
  );
  await ready;
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  try {
    const image = drawing.render();
    const bytes = image.asPng();
    image.free();
    return bytes;
  } finally {
    drawing.free();
  }
}

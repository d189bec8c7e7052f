import { gzip } from "node:zlib";
import { promisify } from "node:util";

const compress = promisify(gzip);

/** A finished page, ready to be sent as often as it is asked for. */
interface Kept {
  headers: [string, string][];
  plain: Buffer;
  zipped: Buffer;
  until: number;
}

const MOST_PAGES = 1_000;
/** A page below this gains nothing by being compressed. */
const SMALL = 1_024;

/**
 * Pages as people without an account see them, for a few seconds.
 *
 * Rendering is what a page costs; a petition that goes round is the same page
 * ten thousand times. Kept: successful pages that set no cookie, carry no
 * script mark (nonce) and no mark of one showing that is not for sharing
 * (see components/Once). Everything is
 * forgotten as soon as any form changes something here; other processes'
 * changes show after `seconds` at the latest.
 */
export class PageCache {
  readonly #pages = new Map<string, Kept>();
  readonly #rendering = new Map<string, Promise<Response>>();
  readonly #seconds: number;
  #generation = 0;

  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  /** Something changed: what was kept may be old. */
  forget(): void {
    this.#generation += 1;
    this.#pages.clear();
    this.#rendering.clear();
  }

  /**
   * The page for `key`: kept, being rendered by somebody else right now, or
   * rendered by `render`. `mark` is this response's nonce.
   */
  async answer(
    key: string,
    acceptsGzip: boolean,
    mark: string,
    render: () => Promise<Response>,
  ): Promise<Response> {
    if (this.#seconds <= 0) return render();
    const kept = this.#pages.get(key);
    if (kept && kept.until > performance.now()) return sent(kept, acceptsGzip);
    const underway = this.#rendering.get(key);
    if (underway) {
      await underway.catch(() => {});
      const made = this.#pages.get(key);
      return made ? sent(made, acceptsGzip) : render();
    }
    const rendering = this.#render(key, mark, render);
    this.#rendering.set(key, rendering);
    try {
      return await rendering;
    } finally {
      if (this.#rendering.get(key) === rendering) this.#rendering.delete(key);
    }
  }

  async #render(
    key: string,
    mark: string,
    render: () => Promise<Response>,
  ): Promise<Response> {
    const generation = this.#generation;
    const response = await render();
    const { headers } = response;
    if (
      response.status !== 200 ||
      headers.has("Set-Cookie") ||
      !headers.get("Content-Type")?.startsWith("text/html")
    ) {
      return response;
    }
    const plain = Buffer.from(await response.arrayBuffer());
    const again = new Response(plain, { status: 200, headers });
    if (plain.includes(mark) || plain.includes('name="once" value'))
      return again;
    const zipped = plain.length < SMALL ? plain : await compress(plain);
    if (generation !== this.#generation) return again;
    if (this.#pages.size >= MOST_PAGES) this.#pages.clear();
    this.#pages.set(key, {
      headers: [...headers],
      plain,
      zipped,
      until: performance.now() + this.#seconds * 1_000,
    });
    return again;
  }
}

function sent(kept: Kept, acceptsGzip: boolean): Response {
  const zipped = acceptsGzip && kept.zipped !== kept.plain;
  const headers = new Headers(kept.headers);
  if (zipped) headers.set("Content-Encoding", "gzip");
  return new Response(new Uint8Array(zipped ? kept.zipped : kept.plain), {
    status: 200,
    headers,
  });
}

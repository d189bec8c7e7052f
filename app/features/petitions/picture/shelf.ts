interface Kept {
  readonly facts: string;
  readonly at: number;
  readonly bytes: Promise<Uint8Array>;
}

/**
 * Pictures that were drawn, one for each key, in order of their drawing. One
 * is drawn at a time; a picture is drawn again only when its facts have
 * changed, and no sooner than `freshMs` later, so that neither many signers
 * nor many askers make the machine draw without end.
 */
export class PictureShelf {
  readonly #kept = new Map<string, Kept>();
  #line: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(
    readonly limits: {
      readonly freshMs: number;
      readonly most: number;
      /** Pictures that may wait to be drawn. */
      readonly line: number;
    },
  ) {}

  /**
   * @param facts all that the picture shows, as one text
   * @param now milliseconds
   * @returns the picture, or "busy" when too many wait to be drawn
   */
  async picture(
    key: string,
    facts: string,
    now: number,
    draw: () => Promise<Uint8Array>,
  ): Promise<Uint8Array | "busy"> {
    const kept = this.#kept.get(key);
    const age = kept ? now - kept.at : Infinity;
    if (kept && (kept.facts === facts || age < this.limits.freshMs)) {
      return kept.bytes;
    }
    if (this.#waiting >= this.limits.line) return kept?.bytes ?? "busy";
    this.#waiting += 1;
    const bytes = this.#line.then(draw).finally(() => {
      this.#waiting -= 1;
    });
    this.#line = bytes.catch(() => {});
    this.#kept.delete(key);
    this.#kept.set(key, { facts, at: now, bytes });
    if (this.#kept.size > this.limits.most) {
      const [oldest] = this.#kept.keys();
      if (oldest !== undefined) this.#kept.delete(oldest);
    }
    bytes.catch(() => this.#kept.delete(key));
    return bytes;
  }
}

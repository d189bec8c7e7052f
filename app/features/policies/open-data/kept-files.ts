/** So many bytes of finished files are kept, as they travel (compressed). */
const MOST_BYTES = 24_000_000;
/** A larger one goes out as it is made, and is not kept. */
const MOST_OF_ONE = 12_000_000;

/** A file that is made, or was: its pieces compressed, for all who ask. */
class MadeFile {
  readonly pieces: Uint8Array[] = [];
  size = 0;
  state: "making" | "done" | "failed" = "making";
  #wake: (() => void)[] = [];

  add(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.size += piece.length;
    this.#ring();
  }
  end(state: "done" | "failed"): void {
    this.state = state;
    this.#ring();
  }
  #ring(): void {
    const waiting = this.#wake;
    this.#wake = [];
    for (const wake of waiting) wake();
  }
  /** Resolves when there is more, or there will be none. */
  next(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve));
  }

  /** The compressed bytes from the first on, as far as they are made. */
  read(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let at = 0;
    return new ReadableStream({
      pull: async (controller) => {
        while (at >= this.pieces.length && this.state === "making") {
          await this.next();
        }
        const piece = this.pieces[at];
        at += 1;
        if (piece) controller.enqueue(new Uint8Array(piece));
        else if (this.state === "failed") controller.error(new Error("unmade"));
        else controller.close();
      },
    });
  }
}

/**
 * Files that are dear to make, each made once for everybody who asks for the
 * same: whoever comes while it is made reads along, whoever comes later gets
 * it as it was made. One is made at a time, so that many who ask for different
 * ones do not take the whole site. In memory, the least lately asked for goes
 * first.
 */
export class KeptFiles {
  readonly #files = new Map<string, MadeFile>();
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * @param key all that the file depends on; another state of the data,
   *   another key
   * @param make its text, piece by piece; called only where it is not there
   * @returns its gzip bytes
   */
  read(
    key: string,
    make: () => ReadableStream<Uint8Array>,
  ): ReadableStream<Uint8Array<ArrayBuffer>> {
    const known = this.#files.get(key);
    if (known) {
      this.#files.delete(key);
      this.#files.set(key, known);
      return known.read();
    }
    const file = new MadeFile();
    this.#files.set(key, file);
    const turn = this.#turn.then(() => this.#fill(key, file, make));
    this.#turn = turn;
    return file.read();
  }

  async #fill(
    key: string,
    file: MadeFile,
    make: () => ReadableStream<Uint8Array>,
  ): Promise<void> {
    try {
      const zipped = make()
        .pipeThrough(
          new CompressionStream("gzip") as ReadableWritablePair<
            Uint8Array,
            Uint8Array
          >,
        )
        .getReader();
      for (;;) {
        const { done, value } = await zipped.read();
        if (done) break;
        file.add(value);
      }
      file.end("done");
      if (file.size > MOST_OF_ONE) this.#drop(key, file);
    } catch {
      // Whoever reads it sees it break off; the next one tries again.
      file.end("failed");
      this.#drop(key, file);
    }
    this.#makeRoom();
  }

  #drop(key: string, file: MadeFile): void {
    if (this.#files.get(key) === file) this.#files.delete(key);
  }

  #makeRoom(): void {
    let bytes = 0;
    for (const { size } of this.#files.values()) bytes += size;
    for (const [key, { size, state }] of this.#files) {
      if (bytes <= MOST_BYTES) return;
      if (state === "making") continue;
      this.#files.delete(key);
      bytes -= size;
    }
  }
}

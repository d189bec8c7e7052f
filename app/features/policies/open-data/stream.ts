/** So many records are written at once: enough for one packet of a network. */
const AT_ONCE = 200;

/**
 * Text in pieces, each made when the reader is ready for it: of 20,000 records
 * never more than a few hundred are text at a time.
 */
export function textStream(
  pieces: AsyncIterable<string>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      let text = "";
      for (let taken = 0; taken < AT_ONCE; taken += 1) {
        const next = await iterator.next();
        if (next.done) {
          if (text !== "") controller.enqueue(encoder.encode(text));
          controller.close();
          return;
        }
        text += next.value;
      }
      controller.enqueue(encoder.encode(text));
      // Whoever asks for a page meanwhile is answered first.
      await new Promise((resolve) => setImmediate(resolve));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** A JSON list under `head`, one item a piece; `head` is an open object. */
export async function* jsonPieces(
  head: Readonly<Record<string, unknown>>,
  listName: string,
  items: AsyncIterable<unknown>,
): AsyncGenerator<string> {
  const open = JSON.stringify(head).slice(0, -1);
  yield `${open},${JSON.stringify(listName)}:[\n`;
  let first = true;
  for await (const item of items) {
    yield `${first ? "" : ",\n"}${JSON.stringify(item)}`;
    first = false;
  }
  yield "\n]}\n";
}

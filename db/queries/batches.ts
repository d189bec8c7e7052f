/**
 * Runs a query over a long list a batch at a time, because both engines limit
 * how many values one statement may carry. Answers come in the list's order of
 * batches; an empty list asks nothing.
 */
export async function inBatches<T, R>(
  all: readonly T[],
  size: number,
  ask: (batch: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const answers: R[] = [];
  for (let start = 0; start < all.length; start += size) {
    answers.push(...(await ask(all.slice(start, start + size))));
  }
  return answers;
}

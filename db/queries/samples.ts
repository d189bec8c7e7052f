import type { Writer } from "../connection.server";

/**
 * One call of every query of an area, with sample arguments: from these the
 * SQL texts in `__sql__` are written. A query without a sample does not
 * compile, so none is forgotten.
 */
export type Samples<Queries> = {
  [
    Name in keyof Queries as Queries[Name] extends (
      ...args: never[]
    ) => PromiseLike<unknown>
      ? Name
      : never
  ]: (db: Writer) => PromiseLike<unknown>;
};

/** For walking over all areas, whatever their queries are called. */
export type AnySamples = Readonly<
  Record<string, (db: Writer) => PromiseLike<unknown>>
>;

import {
  findFetchedAnswer,
  keepFetchedAnswer,
  sizeOfFetch,
} from "@db/queries/live-records.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import type { OutsideProblem } from "~/server/outside/get-json.server";
import type { politely } from "~/server/outside/polite.server";
import type { World } from "~/server/world.server";

import { PAGE_ROWS, pagePath } from "../live/paths";
import type { LiveList } from "../live/paths";
import { idOf, rowsOf } from "../live/rows";
import type { LiveRow } from "../live/rows";

/**
 * Besides what the network may do:
 * - `not_rows`: an answer that is no list of rows;
 * - `pages_repeat`: the source answers with rows it has already sent, or with
 *   more than a page holds, so its pages cannot be told apart;
 * - `too_much`: more than one fetch may bring; a later first day helps.
 */
export type FetchProblem =
  OutsideProblem | "not_rows" | "pages_repeat" | "too_much";

/**
 * A page of this many rows is followed by another question, even where it is
 * not full: a source may allow fewer rows a page than were asked for.
 */
const FULL_PAGE = 100;

/** What one fetch may bring at most: a large council's year. */
export interface FetchLimits {
  answers: number;
  characters: number;
}
export const FETCH_LIMITS: FetchLimits = {
  answers: 4_000,
  characters: 80_000_000,
};

/** The source's answers, each asked for once even if the fetch breaks off. */
export class SourceReader {
  /** Answers so far, those of an earlier try too. */
  answers = 0;
  private characters = 0;

  private constructor(
    private readonly world: World,
    private readonly fetchId: string,
    private readonly address: string,
    private readonly ask: ReturnType<typeof politely>,
    private readonly limits: FetchLimits,
    private readonly onAnswer: (answers: number) => Promise<void>,
  ) {}

  static async open(
    world: World,
    fetchId: string,
    address: string,
    ask: ReturnType<typeof politely>,
    limits: FetchLimits,
    onAnswer: (answers: number) => Promise<void>,
  ): Promise<SourceReader> {
    const reader = new SourceReader(
      world,
      fetchId,
      address,
      ask,
      limits,
      onAnswer,
    );
    const size = await sizeOfFetch(world.db.read, fetchId);
    reader.characters = size.characters;
    return reader;
  }

  /**
   * All rows of a list, page after page.
   *
   * @param idColumn the column the list is ordered by
   */
  async list(
    list: LiveList,
    idColumn: string,
  ): Promise<Result<LiveRow[], FetchProblem>> {
    const rows: LiveRow[] = [];
    const seen = new Set<string>();
    for (;;) {
      const page = await this.page(pagePath(list, rows.length));
      if (!page.ok) return page;
      if (page.value.length > PAGE_ROWS) return refused("pages_repeat");
      for (const row of page.value) {
        const id = idOf(row, idColumn);
        if (id !== null && seen.has(id)) return refused("pages_repeat");
        if (id !== null) seen.add(id);
        rows.push(row);
      }
      if (page.value.length < FULL_PAGE) return done(rows);
    }
  }

  private async page(path: string): Promise<Result<LiveRow[], FetchProblem>> {
    this.answers += 1;
    if (this.answers > this.limits.answers) return refused("too_much");
    const kept = await findFetchedAnswer(
      this.world.db.read,
      this.fetchId,
      path,
    );
    if (kept !== null) return rowsFrom(kept);
    const answer = await this.ask(`${this.address}/${path}`);
    if (!answer.ok) return answer;
    const { text } = answer.value;
    const rows = rowsFrom(text);
    if (!rows.ok) return rows;
    this.characters += text.length;
    if (this.characters > this.limits.characters) return refused("too_much");
    await this.world.db.transaction((trx) =>
      keepFetchedAnswer(trx, {
        fetch_id: this.fetchId,
        path,
        answer: storable(text),
      }),
    );
    await this.onAnswer(this.answers);
    return rows;
  }
}

function rowsFrom(text: string): Result<LiveRow[], "not_rows"> {
  const rows = rowsOf(text);
  return rows === null ? refused("not_rows") : done(rows);
}

/** PostgreSQL cannot store a NUL; JSON writes one as an escape. */
function storable(text: string): string {
  return text.replaceAll("\u0000", "");
}

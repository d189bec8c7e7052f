import type { VoteOption } from "~/features/votes/types";
import type { Result } from "~/lib/result";
import type { RequestContext } from "~/server/context.server";
import type { World } from "~/server/world.server";

import { answerQuestions } from "./answer-questions.server";
import type { By } from "./stored-run.server";

/**
 * Keeps what a person said of a waiting import's words, and looks again at
 * what it would change. Words nobody asked about are left out.
 *
 * @param answers the option by the word as compared; null: nobody says
 */
export function sayWords(
  world: World,
  by: By,
  id: string,
  answers: ReadonlyMap<string, VoteOption | null>,
  apart?: RequestContext["apart"],
): Promise<Result<void, "not_found" | "already_done">> {
  return answerQuestions(
    world,
    by,
    id,
    (options, asked) => {
      const words: Record<string, VoteOption> = { ...options.words };
      for (const { key } of asked.words ?? []) {
        const answer = answers.get(key);
        if (answer === undefined) continue;
        if (answer === null) delete words[key];
        else words[key] = answer;
      }
      return { ...options, words };
    },
    apart,
  );
}

import type { Result } from "~/lib/result";
import type { RequestContext } from "~/server/context.server";
import type { World } from "~/server/world.server";

import { answerQuestions } from "./answer-questions.server";
import type { By } from "./stored-run.server";

/**
 * Keeps what a person said of who is who in a waiting import, and looks again
 * at what it would change. Answers to questions nobody asked are left out.
 *
 * @param answers by the number of the question, from 0: an official's id,
 *   "new" or "none"; a question without an answer stays open
 */
export function choosePeople(
  world: World,
  by: By,
  id: string,
  answers: ReadonlyMap<number, string>,
  apart?: RequestContext["apart"],
): Promise<Result<void, "not_found" | "already_done">> {
  return answerQuestions(
    world,
    by,
    id,
    (options, { questions = [] }) => {
      const choices = { ...options.choices };
      for (const [number, question] of questions.entries()) {
        const answer = answers.get(number);
        if (answer !== undefined) choices[question.externalId] = answer;
      }
      return { ...options, choices };
    },
    apart,
  );
}

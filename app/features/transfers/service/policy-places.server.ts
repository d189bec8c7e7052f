import { movePolicyImport } from "@db/queries/policy-imports.server";
import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";
import type { World } from "~/server/world.server";

import { choiceOf } from "../policies/asked-places";
import type { PlaceChoice, PlaceQuestion } from "../policies/types";
import { findWaitingPolicies, replan } from "./policy-imports.server";
import type { WaitingPolicies } from "./policy-imports.server";

/** So many places are looked for at a time. */
const MOST_SEARCHES = 60;
const MOST_FOUND = 12;

/** What a person said of one place of the file. */
export interface PlaceSaid {
  key: string;
  /** Address of a place that was offered; "" for none. */
  slug: string;
  /** Words to look for a place by; "" for none. */
  query: string;
}

/**
 * The places that somebody chose for the words of a waiting table, and others
 * looked for by name: what is found stands among the choices, to be chosen.
 * Only places that were offered for the very words are taken; an answer taken
 * back is asked again. Then the table is looked at anew.
 */
export async function answerPlaces(
  world: World,
  waiting: WaitingPolicies,
  said: readonly PlaceSaid[],
): Promise<void> {
  if (waiting.state !== "planned") return;
  const answers = new Map(said.map((each) => [each.key, each]));
  const choices = { ...waiting.choices };
  const looked = new Map<string, { searched: string; found: PlaceChoice[] }>();
  for (const question of waiting.report?.questions ?? []) {
    const answer = answers.get(question.key);
    if (!answer) continue;
    const choice = question.choices.find(({ slug }) => slug === answer.slug);
    if (choice) choices[question.key] = choice.slug;
    else if (answer.slug === "") delete choices[question.key];
    const searched = answer.query.trim().slice(0, 200);
    const isNew = searched !== "" && searched !== question.searched;
    if (isNew && looked.size < MOST_SEARCHES) {
      const found = await searchPlaces(world.db.read, {
        query: searched,
        limit: MOST_FOUND,
      });
      looked.set(question.key, { searched, found: found.map(choiceOf) });
    }
  }
  await replan(world, waiting, waiting.mapping, choices);
  await keepFound(world, waiting, looked);
}

/** Puts what was found among the choices of questions that still stand. */
async function keepFound(
  world: World,
  before: WaitingPolicies,
  looked: ReadonlyMap<string, { searched: string; found: PlaceChoice[] }>,
): Promise<void> {
  if (looked.size === 0 && !before.report?.questions.some((q) => q.searched)) {
    return;
  }
  const again =
    before.groupId === null
      ? null
      : await findWaitingPolicies(world, before.id, [before.groupId]);
  if (!again?.report || again.state !== "planned") return;
  const earlier = new Map(
    before.report?.questions.map((each) => [each.key, each]),
  );
  const questions = again.report.questions.map((question): PlaceQuestion => {
    const now = looked.get(question.key);
    const old = earlier.get(question.key);
    const added = now?.found ?? (old?.searched ? old.choices : []);
    const searched = now?.searched ?? old?.searched;
    const found = now?.found.length ?? old?.found ?? 0;
    if (searched === undefined) return question;
    const slugs = new Map(
      [...added, ...question.choices].map((each) => [each.slug, each]),
    );
    return { ...question, choices: [...slugs.values()], searched, found };
  });
  const report = JSON.stringify({ ...again.report, questions });
  await world.db.transaction((trx) =>
    movePolicyImport(trx, again.id, { report }),
  );
}

import type { World } from "~/server/world.server";

import { firstLines } from "../reach/rules";
import { currentGoal, wordsFor } from "../rules";
import type { Language } from "../types";
import { readForSigning } from "./read-petition.server";

/**
 * What a petition says on somebody else's page: nothing about signers but how
 * many they are. Null for drafts and unknown ones.
 */
export async function readCard(world: World, slug: string, locale: Language) {
  const petition = await readForSigning(world, slug);
  if (!petition) return null;
  const words = wordsFor(locale, petition);
  return {
    slug: petition.slug,
    title: words.title,
    /** Language of title and lines, which may be the other one. */
    writtenIn: words.locale,
    lines: firstLines(words.body),
    groupName: petition.groupName,
    place: {
      placeName: petition.placeName,
      placeOfficialName: petition.placeOfficialName,
      placeKind: petition.placeKind,
      placeStateCode: petition.placeStateCode,
    },
    count: petition.signatureCount,
    goal: currentGoal(petition.goal, petition.signatureCount),
    open: petition.open,
  };
}

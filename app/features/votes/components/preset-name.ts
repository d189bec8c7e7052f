import type { voteMessages } from "../messages";

type Key = keyof typeof voteMessages.en;

const COMMON = {
  common_majority_seats: "preset_majority_seats",
  common_majority_filled: "preset_majority_filled",
  common_two_thirds_cast: "preset_two_thirds_cast",
  common_two_thirds_seats: "preset_two_thirds_seats",
  common_three_quarters_seats: "preset_three_quarters_seats",
} as const satisfies Record<string, Key>;

/** The message that names a preset of a common kind. */
export function presetName(key: string): Key {
  return key in COMMON ? COMMON[key as keyof typeof COMMON] : "ruleForAll";
}

import { PLACES_CREDIT } from "~/features/jurisdictions/credit";

/**
 * Under what terms the policy records leave the site. Places, their codes and
 * coordinates come partly from GeoNames, whose licence asks for a credit; the
 * whole file goes out under the same one, so that nobody has to part it.
 */
export const DATA_LICENCE = {
  name: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
  id: "CC-BY-4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
  attribution:
    "Policy records: the groups of this site, each record with its own source.",
  credits: [PLACES_CREDIT],
} as const;

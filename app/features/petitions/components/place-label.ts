import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { isStateKind } from "~/features/jurisdictions/rules";
import type { JurisdictionKind } from "~/features/jurisdictions/types";

/** The place as it comes with a petition. */
export interface PlaceOfPetition {
  readonly placeName: string;
  readonly placeOfficialName: string | null;
  readonly placeKind: string;
  readonly placeStateCode: string | null;
}

/** "Long Beach, CA", "Los Angeles County, CA", "California". */
export function placeLabel(petition: PlaceOfPetition): string {
  const kind = petition.placeKind as JurisdictionKind;
  const name = listedName({
    kind,
    name: petition.placeName,
    officialName: petition.placeOfficialName,
  });
  const { placeStateCode: state } = petition;
  return state === null || isStateKind(kind) ? name : `${name}, ${state}`;
}

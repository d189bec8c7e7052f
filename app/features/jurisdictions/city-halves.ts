import { CONSOLIDATED } from "./exceptions";
import { divisionOcdId } from "./rules";
import { STATE_BY_FIPS } from "./states";

/**
 * The ids of the city halves of governments that are city and county in one,
 * each with the Census code of the county, which is the row's own: Denver is
 * `…/county:denver` and also `…/place:denver`.
 */
export const CITY_HALVES: ReadonlyMap<string, string> = new Map(
  CONSOLIDATED.flatMap(({ countyFips, cityName }) => {
    const state = STATE_BY_FIPS.get(countyFips.slice(0, 2));
    return state
      ? [[divisionOcdId("place", state.code, cityName), countyFips] as const]
      : [];
  }),
);

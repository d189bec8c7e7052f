/** The credit GeoNames' licence asks for, wherever its data are shown. */
export const PLACES_CREDIT = {
  text: "Towns, coordinates and time zones: GeoNames (geonames.org), CC BY 4.0. Counties: U.S. Census Bureau, 2023.",
  source: "https://www.geonames.org/",
  licence: "https://creativecommons.org/licenses/by/4.0/",
} as const;

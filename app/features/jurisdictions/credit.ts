/** The credit that the sources' licences ask for, wherever their data are shown. */
export const PLACES_CREDIT = {
  text: "Towns, coordinates and time zones: GeoNames (geonames.org), CC BY 4.0. Counties: U.S. Census Bureau, 2023. ZIP codes and people of counties: SimpleMaps (simplemaps.com/data/us-zips), CC BY 4.0.",
  source: "https://www.geonames.org/",
  licence: "https://creativecommons.org/licenses/by/4.0/",
} as const;

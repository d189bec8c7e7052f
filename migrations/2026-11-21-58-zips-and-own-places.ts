import type { Migration } from "./support";
import { run } from "./support";

/**
 * Which counties and places a ZIP code touches, as far as a table says; and
 * places that groups add beneath a place: they may be taken away again.
 */
export const zipsAndOwnPlaces: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table zips (
  zip text primary key,
  city text,
  state_code text,
  latitude float8,
  longitude float8
);
create table zip_areas (
  zip text not null,
  geoid text not null,
  share float8,
  primary key (zip, geoid)
);
create index zip_areas_of_geoid on zip_areas (geoid);
alter table jurisdictions add column removed_at text;
alter table jurisdictions add column website text;
alter table jurisdiction_names add column added_by_group_id text;
`,
    );
  },
};

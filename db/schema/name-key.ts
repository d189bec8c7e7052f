import type { GeneratedAlways } from "kysely";

/*
 * What lists are put in order by instead of the name itself: without case and
 * accents, Ñ after N, compared letter by letter on both engines. The database
 * fills these columns (migrations/2026-11-21-82-name-keys); nobody writes them.
 */

/** A table whose rows are listed by `name`. */
export interface NameKey {
  name_key: GeneratedAlways<string>;
}

/** A table whose rows are listed by `title`. */
export interface TitleKey {
  title_key: GeneratedAlways<string>;
}

/** People, listed by family name or by the whole. */
export interface PersonKeys extends NameKey {
  /** Of the family name; of the whole name where none is known apart. */
  family_key: GeneratedAlways<string>;
}

/** Sources of records, listed by the body they tell of. */
export interface BodyNameKey {
  body_name_key: GeneratedAlways<string>;
}

import type { Migration } from "./support";
import { run } from "./support";

export const officialsPolicies: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table bodies (
  id text primary key,
  jurisdiction_id text not null references jurisdictions (id),
  name text not null,
  slug text not null unique,
  kind text not null,
  seat_count integer check (seat_count is null or seat_count between 1 and 1000),
  website text,
  source_url text,
  created_by_group_id text references "groups" (id),
  created_at text not null
);
create index bodies_in on bodies (jurisdiction_id, name);

create table seats (
  id text primary key,
  body_id text not null references bodies (id),
  label text not null,
  position integer not null,
  weight integer not null default 1 check (weight > 0),
  valid_from text,
  valid_to text
);
create index seats_of on seats (body_id, position);

create table officials (
  id text primary key,
  name text not null,
  given_name text,
  family_name text,
  suffix text,
  slug text not null unique,
  jurisdiction_id text not null references jurisdictions (id),
  email text,
  phone text,
  website text,
  contact_source_url text,
  contact_verified_on text,
  created_by_group_id text references "groups" (id),
  created_at text not null
);
create index officials_in on officials (jurisdiction_id, name);

create table terms (
  id text primary key,
  official_id text not null references officials (id),
  body_id text not null references bodies (id),
  seat_id text references seats (id),
  role text not null check (role in ('member', 'chair', 'mayor')),
  starts_on text,
  ends_on text,
  source_url text,
  created_at text not null
);
create index terms_of_body on terms (body_id, role);
create index terms_of_official on terms (official_id);
create index terms_of_seat on terms (seat_id);

create table external_ids (
  system text not null,
  kind text not null,
  external_id text not null,
  subject_id text not null,
  row_hash text not null,
  primary key (system, kind, external_id)
);
create index external_ids_of on external_ids (subject_id);

create table provision_categories (
  id text primary key,
  key text not null unique,
  position integer not null,
  name_en text not null,
  name_es text not null
);

create table provisions (
  id text primary key,
  key text not null unique,
  category_id text not null references provision_categories (id),
  position integer not null,
  name_en text not null,
  name_es text not null,
  summary_en text not null,
  summary_es text not null,
  ilrc_item integer,
  created_by_group_id text references "groups" (id),
  created_at text not null
);
create index provisions_in on provisions (category_id, position);

create table policy_documents (
  id text primary key,
  jurisdiction_id text not null references jurisdictions (id),
  title text not null,
  number text,
  instrument text not null,
  stage text not null,
  force text,
  source_url text not null,
  archived_url text,
  recorded_by text references accounts (id),
  group_id text references "groups" (id),
  recorded_at text not null
);
create index policy_documents_in on policy_documents (jurisdiction_id, stage);

create table policy_stages (
  id text primary key,
  document_id text not null references policy_documents (id),
  stage text not null,
  on_date text not null,
  precision text not null check (precision in ('year', 'month', 'day')),
  source_url text,
  note text not null,
  recorded_by text references accounts (id),
  recorded_at text not null
);
create index policy_stages_of on policy_stages (document_id, on_date);

create table policy_clauses (
  id text primary key,
  document_id text not null references policy_documents (id),
  provision_id text not null references provisions (id),
  coverage text not null check (coverage in ('full', 'partial', 'silent', 'opposite')),
  exceptions text not null,
  section text,
  quote text not null,
  practice text not null,
  last_verified_on text,
  verified_by text references accounts (id),
  recorded_by text references accounts (id),
  recorded_at text not null,
  unique (document_id, provision_id)
);
create index policy_clauses_on on policy_clauses (provision_id, document_id);
`,
    );
  },
};

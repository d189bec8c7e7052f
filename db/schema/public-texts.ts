import type { Schema } from "./index";

/**
 * Who reads a column of text.
 * - `open`: words of ours that everybody can read; held against
 *   app/lib/safe-to-publish by the forms, the imports and `publish:check`;
 * - `official`: as a public body prints it (docs/decisions/0036);
 * - `closed`: read by signed-in people, by its owner or by nobody, or sealed;
 * - `word`: one word of a list, a day, a number, an address, a key.
 */
export type Reading = "open" | "official" | "closed" | "word";

/** Columns that by their names hold no words of anybody. */
const PLAIN_NAMES = [
  "id",
  "at",
  "on_date",
  "slug",
  "locale",
  "name_key",
  "family_key",
  "title_key",
  "body_name_key",
  "website",
  "created_by",
  "recorded_by",
  "entered_by",
  "made_by",
  "ended_by",
  "closed_by",
  "replaced_by",
  "withdrawn_by",
  "verified_by",
  "checked_by",
  "decided_by",
  "accepted_by",
  "invited_by",
  "answered_by",
  "pledged_by",
  "published_by",
  "presided_by",
  "taken_back_by",
  "merged_by",
  "undone_by",
  "said_by",
] as const;
const PLAIN_ENDS = ["_id", "_at", "_on", "_url", "_hash"] as const;

type Plain =
  (typeof PLAIN_NAMES)[number] | `${string}${(typeof PLAIN_ENDS)[number]}`;
/** Of an optional column, too, and of one that the database fills. */
type IsText<T> =
  string extends Exclude<
    T extends { readonly __select__: infer S } ? S : T,
    null
  >
    ? true
    : false;
type Texts<Table> = {
  [
    Column in keyof Table as Column extends Plain
      ? never
      : IsText<Table[Column]> extends true
        ? Column
        : never
  ]: Reading;
};

/** Whether a column's name says that it holds no words of anybody. */
export function isPlainColumn(name: string): boolean {
  return (
    PLAIN_NAMES.some((plain) => plain === name) ||
    PLAIN_ENDS.some((end) => name.endsWith(end))
  );
}

/**
 * Every column of text and who reads it. A new column does not compile until
 * it stands here, so that no public text is forgotten.
 */
export const TEXTS: { [Table in keyof Schema]: Texts<Schema[Table]> } = {
  jurisdictions: {
    kind: "word",
    name: "open",
    official_name: "open",
    state_code: "word",
    geoid: "word",
    county_name: "official",
    time_zone: "word",
  },
  jurisdiction_names: { name: "open" },
  place_aliases: {},
  place_words: { word: "word" },
  zips: { zip: "word", city: "official", state_code: "word" },
  zip_areas: { zip: "word", geoid: "word" },

  accounts: { name: "closed", email: "closed", canonical_email: "closed" },
  account_homes: {},
  account_sessions: { device: "closed", rights: "word" },
  password_resets: {},
  setup_links: {},
  mail_choices: { kind: "word" },
  mail_links: { kind: "word" },
  digests: { week_of: "word" },

  groups: { name: "open", about: "open" },
  memberships: { role: "word" },
  invitations: { email: "closed", role: "word" },
  join_requests: { note: "closed", decision: "word" },
  coalitions: { name: "open", about: "open" },
  coalition_groups: {},
  coalition_invitations: { answer: "word" },
  coalition_leads: {},
  activity: { verb: "word", subject_kind: "word", detail: "closed" },

  bodies: { name: "official", kind: "word" },
  seats: { label: "official", valid_from: "word", valid_to: "word" },
  officials: {
    name: "official",
    given_name: "official",
    family_name: "official",
    suffix: "official",
    email: "official",
    phone: "official",
  },
  official_merges: {
    merged_name: "official",
    merged_slug: "word",
    moved: "closed",
    why: "closed",
  },
  terms: { role: "word" },
  external_ids: { system: "word", kind: "word" },

  provision_categories: { key: "word", name_en: "open", name_es: "open" },
  provisions: {
    key: "word",
    name_en: "open",
    name_es: "open",
    summary_en: "open",
    summary_es: "open",
  },
  policy_documents: {
    title: "open",
    number: "open",
    instrument: "word",
    stage: "word",
    force: "word",
    source_title: "open",
    stated_precision: "word",
    origin: "word",
    scope: "open",
    enforcement: "open",
  },
  policy_stages: { stage: "word", precision: "word", note: "open" },
  policy_clauses: {
    coverage: "word",
    exceptions: "open",
    section: "open",
    quote: "open",
    practice: "open",
    seconded_as: "word",
  },
  policy_checks: { note: "open" },
  policy_clause_versions: {
    coverage: "word",
    exceptions: "open",
    section: "open",
    quote: "open",
    practice: "open",
  },
  policy_withdrawals: { reason: "open" },
  policy_document_versions: {
    title: "open",
    number: "open",
    instrument: "word",
    force: "word",
    scope: "open",
    enforcement: "open",
  },
  policy_removed_stages: { stage: "word", precision: "word", note: "open" },
  policy_events: { what: "word", note: "open" },
  policy_remarks: {
    kind: "word",
    words: "open",
    office: "open",
    ended_as: "word",
    ended_words: "open",
  },
  policy_marks: {},
  policy_files: { hash: "word", kind: "word", label: "open" },
  policy_imports: {
    kind: "word",
    file_name: "closed",
    state: "word",
    about: "closed",
    fingerprint: "word",
    mapping: "closed",
    choices: "closed",
    report: "closed",
  },
  policy_import_parts: { file: "closed", lines: "closed" },

  book_imports: {
    layout: "word",
    file_name: "closed",
    state: "word",
    sealed: "closed",
    report: "closed",
  },
  book_contacts: { sealed: "closed", mail: "word" },
  book_keys: {},
  book_silences: { since: "word" },
  book_import_changes: { sealed_before: "closed", mail_before: "word" },
  book_signups: { state: "word", state_before: "word" },

  campaigns: {
    name: "open",
    summary: "open",
    visibility: "word",
    closed_why: "open",
  },
  campaign_events: { kind: "word", why: "open" },
  pledges: {
    kind: "word",
    purpose: "closed",
    from_day: "word",
    until_day: "word",
  },
  demands: { title: "open", ask: "open", state: "word", visibility: "word" },
  demand_provisions: {},
  demand_officials: {},
  demand_steps: { state: "word", note: "open" },

  body_rules: {
    motion_kind: "word",
    rule: "official",
    valid_from: "word",
    valid_to: "word",
  },
  meetings: {
    local_date: "word",
    local_time: "word",
    time_zone: "word",
    location: "open",
    status: "word",
  },
  matters: {
    file_number: "official",
    title: "official",
    kind: "official",
    recorded_status: "official",
  },
  agenda_items: {
    agenda_number: "official",
    title: "official",
    matter_file: "official",
    matter_kind: "official",
    matter_status: "official",
    action_name: "official",
    action_text: "open",
    note: "open",
    mover: "official",
    seconder: "official",
  },
  body_clocks: {},
  calendar_feeds: {},
  motions: {
    kind: "word",
    title: "official",
    campaign_title: "open",
    agenda_number: "official",
    action_name: "official",
    action_text: "open",
    recorded_result: "word",
  },
  roll_calls: { method: "word", computed_result: "word", note: "open" },
  cast_votes: { printed_name: "official", word: "official", option: "word" },
  body_records: {},
  body_voters: {},
  roll_sheets: { kind: "word", marks: "word" },
  consent_votes: {},
  consent_items: {},
  motion_protests: { step: "word", filed_by: "official", note: "open" },
  motion_readings: { note: "open" },
  conflict_steps: {
    step: "word",
    recorded: "word",
    computed: "word",
    note: "open",
  },
  leans: {
    lean: "word",
    confidence: "word",
    evidence_kind: "word",
    note: "open",
    visibility: "word",
  },
  record_sources: {
    address: "word",
    body_number: "word",
    body_name: "official",
    since: "word",
    fetched_through: "word",
  },
  record_fetches: {
    state: "word",
    fetched_after: "word",
    fetched_through: "word",
    problem: "word",
  },
  fetched_answers: { path: "word", answer: "closed" },
  promises: { state: "word" },
  promise_versions: {
    side: "word",
    quote: "open",
    source_kind: "word",
    note: "open",
    visibility: "word",
    why: "open",
  },
  promise_notes: { act: "word", words: "open" },
  import_runs: {
    system: "word",
    options: "closed",
    files: "closed",
    state: "word",
    report: "closed",
  },

  import_tables: { about: "closed" },
  import_table_parts: { file: "closed", lines: "closed" },
  import_mappings: {
    fingerprint: "word",
    header: "closed",
    mapping: "closed",
  },
  vote_words: { word: "official", option: "word" },

  petitions: {
    title_en: "open",
    title_es: "open",
    body_en: "open",
    body_es: "open",
    state: "word",
    hold_why: "closed",
  },
  petition_targets: {},
  petition_events: {
    kind: "word",
    note: "open",
    speaker: "open",
    stance: "word",
    note_locale: "word",
    translation: "open",
    reason: "word",
  },
  signatures: {
    state: "word",
    source: "word",
    sealed: "closed",
    postal_code: "closed",
    place_match: "word",
    disclosure: "word",
    proof: "word",
    held_why: "closed",
    once_key: "word",
    ended_why: "closed",
  },
  paper_batches: {
    carried_by: "closed",
    gathered_in: "closed",
    state: "word",
    was_state: "word",
    opened_by: "word",
    counted_by: "word",
  },
  paper_helpers: { given_by: "word" },
  paper_lines: {
    kind: "word",
    sealed: "closed",
    differs: "word",
    outcome: "word",
  },
  paper_checks: {},
  signature_links: { purpose: "word" },
  signature_events: { kind: "word", why: "closed" },
  petition_days: { day: "word" },
  petition_hours: { hour: "word" },
  petition_cells: { kind: "word", cell: "word" },
  petition_updates: {
    title_en: "open",
    title_es: "open",
    body_en: "open",
    body_es: "open",
    written_by: "word",
    mailed_to: "word",
  },
  deliveries: {
    recipient: "open",
    letter_en: "open",
    letter_es: "open",
    frozen_by: "word",
    salt: "closed",
    seal: "word",
  },
  delivery_signatures: { disclosure: "word" },
  delivery_cells: { kind: "word", cell: "word" },
  petition_keys: { kind: "word", wrapped: "word" },
  signature_consents: { purpose: "word" },
  consent_wordings: { purpose: "word", wording: "open" },
  used_proofs: {},
  signing_guards: {
    effect: "word",
    kind: "word",
    pattern: "closed",
    label: "closed",
    why: "closed",
  },
  turned_away: { day: "word", why: "word" },
  signature_sweeps: { kind: "word", why: "closed", filter: "closed" },
  plain_signatures: {
    state: "word",
    name: "closed",
    email: "closed",
    canonical_email: "closed",
    postal_code: "closed",
    comment: "closed",
    disclosure: "word",
    consent_wording: "closed",
    place_match: "word",
    ended_why: "closed",
  },
  plain_signature_links: { purpose: "word" },
  plain_signature_events: { kind: "word", why: "closed" },

  tasks: {
    kind: "word",
    title: "open",
    why: "open",
    ask: "open",
    script: "open",
    location: "open",
    time_zone: "word",
    visibility: "word",
    state: "word",
    ended_why: "open",
    shared_with: "word",
    language: "word",
    hoped_lean: "word",
  },
  claims: { state: "word" },
  contact_outcomes: { reached: "word", said: "closed", lean_heard: "word" },
  comment_points: { words: "closed" },
  comment_speakers: {
    called: "closed",
    language: "word",
    attends: "word",
    status: "word",
  },
  comment_coverage: {},
  task_reminders: { kind: "word" },
  task_templates: {
    toolkit: "word",
    kind: "word",
    name: "closed",
    title: "closed",
    why: "closed",
    ask: "closed",
    script: "closed",
    location: "closed",
  },
  task_batches: { kind: "word" },
  task_batch_rows: { before: "closed", after: "closed" },
  account_offers: { kind: "word", value: "word" },
  task_feeds: {},
  task_links: { canonical_email: "closed", email: "closed", name: "closed" },
  attention_takings: { kind: "word" },

  place_follows: { sealed: "closed", told_until: "word", told_week: "word" },

  outbox: {
    to_address: "closed",
    subject: "closed",
    body_text: "closed",
    headers: "closed",
    last_error: "closed",
  },
  form_once: { key: "word", result: "closed" },
  // The operator's own address for questions is public because they say so.
  settings: { key: "word", value: "official" },
};

/** Rows whose open columns everybody reads; of tables not named, all rows. */
const ONLY: Partial<Record<keyof Schema, { column: string; is?: string }>> = {
  // Places and names from packages are the Census Bureau's words.
  jurisdictions: { column: "created_by_group_id" },
  jurisdiction_names: { column: "added_by_group_id" },
  leans: { column: "visibility", is: "public" },
  promise_versions: { column: "visibility", is: "public" },
  promise_notes: { column: "published_at" },
  deliveries: { column: "frozen_at" },
  tasks: { column: "visibility", is: "public" },
};

/** By what a row is named where it has no `id`. */
const KEYS: Partial<Record<keyof Schema, string>> = {
  policy_withdrawals: "document_id",
};

/** The columns of one table that everybody reads. */
export interface PublicTexts {
  table: keyof Schema;
  /** The column by which rows are named and walked through. */
  key: string;
  columns: readonly string[];
  /** Only rows where this column `is` so, or is not null; null: all rows. */
  only: { column: string; is?: string } | null;
}

/** All that everybody reads, table by table. */
export const PUBLIC_TEXTS: readonly PublicTexts[] = (
  Object.entries(TEXTS) as [keyof Schema, Record<string, Reading>][]
).flatMap(([table, columns]) => {
  const open = Object.keys(columns).filter((name) => columns[name] === "open");
  return open.length === 0
    ? []
    : [
        {
          table,
          key: KEYS[table] ?? "id",
          columns: open,
          only: ONLY[table] ?? null,
        },
      ];
});

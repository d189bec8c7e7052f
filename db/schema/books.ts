/** A file for the address book: waiting to be carried out, or done. */
export interface BookImportTable {
  id: string;
  group_id: string;
  /** Which system the file is from. */
  layout: string;
  file_name: string;
  /** planned | done | discarded | undone */
  state: string;
  /** Its rows and the answers given, sealed; empty once it is over. */
  sealed: string;
  /** JSON: counts, numbers of rows left out with the reason, headings. */
  report: string;
  made_by: string;
  made_at: string;
  done_at: string | null;
  undone_at: string | null;
  undone_by: string | null;
}

/** Somebody in a group's address book; what is known of them stands sealed. */
export interface BookContactTable {
  id: string;
  group_id: string;
  sealed: string;
  /** yes | no | unknown: whether they agreed to mail. */
  mail: string;
  /** The import that brought them; null once it was undone elsewhere. */
  import_id: string | null;
  /** The last import that changed them. */
  changed_by_import_id: string | null;
  created_at: string;
  changed_at: string;
}

/** By what a contact is found again: a keyed hash. */
export interface BookKeyTable {
  group_id: string;
  key_hash: string;
  contact_id: string;
}

/** An address that said no to mail; stays when its contact goes. */
export interface BookSilenceTable {
  group_id: string;
  email_hash: string;
  since: string;
}

/** How a contact stood before an import changed them, sealed. */
export interface BookImportChangeTable {
  import_id: string;
  contact_id: string;
  sealed_before: string;
  mail_before: string;
}

/** A contact signed up for a task of the group in another system. */
export interface BookSignupTable {
  contact_id: string;
  task_id: string;
  /** registered | confirmed | attended | missed | cancelled */
  state: string;
  import_id: string;
  /** The state before that import; null: there was none. */
  state_before: string | null;
  recorded_at: string;
}

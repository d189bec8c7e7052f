/** News of a petition, shown on its page and mailed to signers who agreed. */
export interface PetitionUpdateTable {
  id: string;
  petition_id: string;
  title_en: string;
  title_es: string;
  body_en: string;
  body_es: string;
  written_by: string;
  written_at: string;
  /** The last signature whose mail was queued; empty before the first. */
  mailed_to: string;
  /** Mails queued so far. */
  mails: number;
  done_at: string | null;
  /** Taken back before it was all sent: it is then shown nowhere. */
  stopped_at: string | null;
}

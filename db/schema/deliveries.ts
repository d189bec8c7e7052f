/** A list of signatures that was, or will be, handed over. */
export interface DeliveryTable {
  id: string;
  petition_id: string;
  /** To whom, as printed: officials, or a clerk. */
  recipient: string;
  /** The day it is meant for. */
  on_date: string;
  letter_en: string;
  letter_es: string;
  created_by: string;
  created_at: string;
  /** Null while it is being prepared. */
  frozen_by: string | null;
  frozen_at: string | null;
  /** Signatures on it by what each signer allowed. */
  full_names: number;
  first_names: number;
  unnamed: number;
  /** Random; with the site's secret it makes the list's keys. Empty: forgotten. */
  salt: string;
  /** Hash of the whole list, printed on the letter. */
  seal: string;
  /** Who withdrew since, counted for good at the purge; null before it. */
  withdrawn_since: number | null;
  /** When lines could no longer be checked. */
  forgotten_at: string | null;
}

/** A line of a delivery: no name stands here. */
export interface DeliverySignatureTable {
  delivery_id: string;
  /** The signature's public number. */
  number: number;
  /** Null once the signature's row was purged. */
  signature_id: string | null;
  /** How it was handed over: full | first_name | count. */
  disclosure: string;
  /** Keyed hash of the line; empty without a name, or after withdrawing. */
  check_hash: string;
}

/** Rounded totals as they were public when the list was frozen. */
export interface DeliveryCellTable {
  delivery_id: string;
  /** district | match | source */
  kind: string;
  cell: string;
  shown: number;
}

import type { PlaceFollowTable } from "./follows";
import type {
  AccountHomeTable,
  AccountSessionTable,
  AccountTable,
  DigestTable,
  MailChoiceTable,
  MailLinkTable,
  PasswordResetTable,
  SetupLinkTable,
} from "./accounts";
import type {
  BookContactTable,
  BookImportChangeTable,
  BookImportTable,
  BookKeyTable,
  BookSignupTable,
  BookSilenceTable,
} from "./books";
import type {
  CampaignEventTable,
  CampaignTable,
  PledgeTable,
} from "./campaigns";
import type {
  DeliveryCellTable,
  DeliverySignatureTable,
  DeliveryTable,
} from "./deliveries";
import type { PetitionUpdateTable } from "./petition-updates";
import type {
  DemandOfficialTable,
  DemandProvisionTable,
  DemandStepTable,
  DemandTable,
} from "./demands";
import type {
  ActivityTable,
  CoalitionGroupTable,
  CoalitionInvitationTable,
  CoalitionLeadTable,
  CoalitionTable,
  GroupTable,
  InvitationTable,
  JoinRequestTable,
  MembershipTable,
} from "./groups";
import type {
  JurisdictionNameTable,
  JurisdictionTable,
  PlaceAliasTable,
  PlaceWordTable,
  ZipAreaTable,
  ZipTable,
} from "./jurisdictions";
import type {
  FetchedAnswerTable,
  RecordFetchTable,
  RecordSourceTable,
} from "./live-records";
import type { BodyNameKey, NameKey, PersonKeys, TitleKey } from "./name-key";
import type {
  BodyTable,
  ExternalIdTable,
  OfficialMergeTable,
  OfficialTable,
  SeatTable,
  TermTable,
} from "./officials";
import type {
  PaperBatchTable,
  PaperCheckTable,
  PaperHelperTable,
  PaperLineTable,
} from "./paper";
import type {
  ConsentWordingTable,
  PetitionCellTable,
  PetitionDayTable,
  PetitionEventTable,
  PetitionHourTable,
  PetitionKeyTable,
  PetitionTable,
  PetitionTargetTable,
  PlainSignatureTable,
  SignatureConsentTable,
  SignatureEventTable,
  SignatureLinkTable,
  SignatureSweepTable,
  SignatureTable,
  SigningGuardTable,
  TurnedAwayTable,
  UsedProofTable,
} from "./petitions";
import type { FormOnceTable, OutboxTable, SettingTable } from "./plumbing";
import type {
  PolicyCheckTable,
  PolicyClauseTable,
  PolicyClauseVersionTable,
  PolicyDocumentTable,
  PolicyStageTable,
  PolicyImportPartTable,
  PolicyImportTable,
  PolicyMarkTable,
  PolicyWithdrawalTable,
  ProvisionCategoryTable,
  ProvisionTable,
  PolicyDocumentVersionTable,
  PolicyEventTable,
  PolicyRemarkTable,
  PolicyRemovedStageTable,
  PolicyFileTable,
} from "./policies";
import type {
  PromiseNoteTable,
  PromiseTable,
  PromiseVersionTable,
} from "./promises";
import type {
  ClaimTable,
  CommentCoverageTable,
  CommentPointTable,
  CommentSpeakerTable,
  ContactOutcomeTable,
  TaskReminderTable,
  TaskTable,
  TaskTemplateTable,
  AccountOfferTable,
  AttentionTakingTable,
  TaskBatchRowTable,
  TaskBatchTable,
  TaskFeedTable,
  TaskLinkTable,
} from "./tasks";
import type {
  ImportMappingTable,
  ImportTablePartTable,
  ImportTableTable,
  VoteWordTable,
} from "./transfers";
import type {
  AgendaItemTable,
  BodyClockTable,
  BodyRecordTable,
  BodyRuleTable,
  BodyVoterTable,
  CalendarFeedTable,
  CastVoteTable,
  ConflictStepTable,
  ConsentItemTable,
  ConsentVoteTable,
  ImportRunTable,
  LeanTable,
  MatterTable,
  MeetingTable,
  MotionProtestTable,
  MotionReadingTable,
  MotionTable,
  RollCallTable,
  RollSheetTable,
} from "./votes";

/** Every table, by its name in SQL. */
export interface Schema {
  jurisdictions: JurisdictionTable & NameKey;
  jurisdiction_names: JurisdictionNameTable & NameKey;
  place_aliases: PlaceAliasTable;
  place_words: PlaceWordTable;
  zips: ZipTable;
  zip_areas: ZipAreaTable;

  accounts: AccountTable & NameKey;
  account_sessions: AccountSessionTable;
  account_homes: AccountHomeTable;
  password_resets: PasswordResetTable;
  setup_links: SetupLinkTable;
  mail_choices: MailChoiceTable;
  mail_links: MailLinkTable;
  digests: DigestTable;

  groups: GroupTable & NameKey;
  memberships: MembershipTable;
  invitations: InvitationTable;
  join_requests: JoinRequestTable;
  coalitions: CoalitionTable & NameKey;
  coalition_groups: CoalitionGroupTable;
  coalition_invitations: CoalitionInvitationTable;
  coalition_leads: CoalitionLeadTable;
  activity: ActivityTable;

  bodies: BodyTable & NameKey;
  seats: SeatTable;
  officials: OfficialTable & PersonKeys;
  official_merges: OfficialMergeTable;
  terms: TermTable;
  external_ids: ExternalIdTable;

  provision_categories: ProvisionCategoryTable;
  provisions: ProvisionTable;
  place_follows: PlaceFollowTable;
  policy_documents: PolicyDocumentTable;
  policy_stages: PolicyStageTable;
  policy_clauses: PolicyClauseTable;
  policy_checks: PolicyCheckTable;
  policy_clause_versions: PolicyClauseVersionTable;
  policy_withdrawals: PolicyWithdrawalTable;
  policy_document_versions: PolicyDocumentVersionTable;
  policy_removed_stages: PolicyRemovedStageTable;
  policy_events: PolicyEventTable;
  policy_remarks: PolicyRemarkTable;
  policy_files: PolicyFileTable;
  policy_marks: PolicyMarkTable;
  policy_imports: PolicyImportTable;
  policy_import_parts: PolicyImportPartTable;

  book_imports: BookImportTable;
  book_contacts: BookContactTable;
  book_keys: BookKeyTable;
  book_silences: BookSilenceTable;
  book_import_changes: BookImportChangeTable;
  book_signups: BookSignupTable;

  campaigns: CampaignTable & NameKey;
  campaign_events: CampaignEventTable;
  pledges: PledgeTable;
  demands: DemandTable & TitleKey;
  demand_provisions: DemandProvisionTable;
  demand_officials: DemandOfficialTable;
  demand_steps: DemandStepTable;

  body_rules: BodyRuleTable;
  meetings: MeetingTable;
  matters: MatterTable;
  agenda_items: AgendaItemTable;
  body_clocks: BodyClockTable;
  calendar_feeds: CalendarFeedTable;
  motions: MotionTable & TitleKey;
  roll_calls: RollCallTable;
  cast_votes: CastVoteTable;
  body_records: BodyRecordTable;
  body_voters: BodyVoterTable;
  roll_sheets: RollSheetTable;
  consent_votes: ConsentVoteTable;
  consent_items: ConsentItemTable;
  motion_protests: MotionProtestTable;
  motion_readings: MotionReadingTable;
  conflict_steps: ConflictStepTable;
  leans: LeanTable;
  record_sources: RecordSourceTable & BodyNameKey;
  record_fetches: RecordFetchTable;
  fetched_answers: FetchedAnswerTable;
  promises: PromiseTable;
  promise_versions: PromiseVersionTable;
  promise_notes: PromiseNoteTable;
  import_runs: ImportRunTable;

  import_tables: ImportTableTable;
  import_table_parts: ImportTablePartTable;
  import_mappings: ImportMappingTable;
  vote_words: VoteWordTable;

  paper_batches: PaperBatchTable;
  paper_checks: PaperCheckTable;
  paper_helpers: PaperHelperTable;
  paper_lines: PaperLineTable;
  petitions: PetitionTable;
  petition_targets: PetitionTargetTable;
  petition_events: PetitionEventTable;
  signatures: SignatureTable;
  signature_links: SignatureLinkTable;
  signature_events: SignatureEventTable;
  petition_days: PetitionDayTable;
  petition_hours: PetitionHourTable;
  petition_cells: PetitionCellTable;
  petition_updates: PetitionUpdateTable;
  deliveries: DeliveryTable;
  delivery_signatures: DeliverySignatureTable;
  delivery_cells: DeliveryCellTable;
  petition_keys: PetitionKeyTable;
  signature_consents: SignatureConsentTable;
  consent_wordings: ConsentWordingTable;
  used_proofs: UsedProofTable;
  signing_guards: SigningGuardTable;
  turned_away: TurnedAwayTable;
  signature_sweeps: SignatureSweepTable;
  plain_signatures: PlainSignatureTable;
  plain_signature_links: SignatureLinkTable;
  plain_signature_events: SignatureEventTable;

  tasks: TaskTable & TitleKey;
  claims: ClaimTable;
  contact_outcomes: ContactOutcomeTable;
  comment_points: CommentPointTable;
  comment_speakers: CommentSpeakerTable;
  comment_coverage: CommentCoverageTable;
  task_reminders: TaskReminderTable;
  task_templates: TaskTemplateTable & NameKey;
  task_batches: TaskBatchTable;
  task_batch_rows: TaskBatchRowTable;
  account_offers: AccountOfferTable;
  task_feeds: TaskFeedTable;
  task_links: TaskLinkTable;
  attention_takings: AttentionTakingTable;

  outbox: OutboxTable;
  form_once: FormOnceTable;
  settings: SettingTable;
}

/** What the import of tables (CSV) says; joined in messages.ts. */
export default {
  matchTitle: "What do the columns hold?",
  matchLead:
    "{file}: {rows, plural, one {# row} other {# rows}} in {columns, plural, one {# column} other {# columns}}, for {place}. Each column’s meaning was guessed from its heading and from what stands beneath. Put right what is wrong, then look at what would change.",
  matchAgain: "Match the columns again",
  matchedAsBefore:
    "The columns were read as your group matched them the last time.",
  columnMeansOf: "What {column} holds",
  columnUnnamed: "Column {number, number} (no heading)",
  columnEmpty: "nothing",
  firstRows: "The first rows",
  rowNumber: "Row",
  memberColumns:
    "{count, plural, one {# column} other {# columns}} of members’ votes:",
  newWords:
    "The columns you chose hold words that are new here. Say what they mean.",
  droppedColumns:
    "These columns look private and were dropped. They are not stored: {columns}.",
  bodyField: "Which body voted?",
  bodyHint:
    "For rows that do not say it themselves. As it is called here, for example City Council.",
  dateOrderField: "How are days written?",
  dateOrderHint:
    "Only asked for days such as 03/04/2025. Nothing in this file tells for certain which number is the month.",
  dateOrderKnownHint: "Only for days such as 03/04/2025.",
  dateOrder_mdy: "Month first: 03/04/2025 is March 4",
  dateOrder_dmy: "Day first: 03/04/2025 is April 3",
  wordsHeading: "What do the words mean?",
  wordsLead:
    "Every word is kept as it is printed; here you say how it counts. Words nobody has explained count as no record.",
  knownWords: "Words that are understood",
  wordMeans: "“{word}” ({count, plural, one {once} other {# times}})",
  resultsHeading: "What do the results mean?",
  knownResults: "Results that are understood",
  resultsLead: "Whether the motion passed, as the file prints it.",
  word_yes: "Yes",
  word_no: "No",
  word_abstain: "Abstained",
  word_absent: "Absent",
  word_excused: "Excused",
  word_recused: "Recused",
  word_present: "Present",
  word_not_voting: "Not voting",
  word_vacant: "Vacant seat",
  word_paired: "Paired",
  word_other: "No readable record",
  word_skip: "Not a vote: leave it out",
  result_pass: "Passed",
  result_fail: "Failed",
  result_none: "Does not say",
  means_ignore: "Leave it out",
  means_date: "Day of the meeting",
  means_time: "Time of the meeting",
  means_body: "Body that voted",
  means_body_id: "Number of the body",
  means_meeting_id: "Number of the meeting",
  means_file: "File number",
  means_title: "Official title",
  means_type: "Kind of motion or file",
  means_status: "Status of the file",
  means_vote_id: "Number of the vote",
  means_sequence: "Order within the meeting",
  means_agenda_number: "Agenda number",
  means_action: "What was moved or done",
  means_result: "Result of the vote",
  means_note: "Note",
  means_mover: "Moved by",
  means_seconder: "Seconded by",
  means_consent: "On the consent agenda",
  means_source_url: "Address of the source",
  means_member: "Member’s name",
  means_member_first: "Member’s first name",
  means_member_last: "Member’s last name",
  means_member_id: "Member’s number",
  means_district: "Member’s district",
  means_word: "Member’s vote",
  means_vote_code: "Vote as a code (1 yes, 2 no)",
  means_member_votes: "Votes of the member named above",
  means_mayor_votes: "The mayor’s votes on a tie",
  means_yes_total: "Sum of yes",
  means_no_total: "Sum of no",
  means_abstain_total: "Sum of abstentions",
  means_absent_total: "Sum of absences",
  means_group_when: "When and where",
  means_group_what: "What was voted on",
  means_group_long: "Votes, one row each",
  means_group_wide: "Votes, one column a member",
  means_group_sums: "Sums in the file",
  noDateColumn: "Say which column holds the day of the meeting.",
  noSubjectColumn:
    "Say which column tells what was voted on: its title, file number or motion.",
  noVoteColumns:
    "Say where the votes are: a member’s name with a vote, one column for each member, or at least the result.",
  wordWithoutMember:
    "There is a column of votes, but none with the members’ names.",
  memberWithoutWord:
    "There is a column of members’ names, but none with their votes.",
  bothShapes:
    "Votes stand in one column or in a column for each member, not in both. Leave one of them out.",
  twoColumns: "Only one column can hold this; {count, number} do.",
  bodyMissing: "Say which body voted.",

  mixedKinds:
    "Tables and JSON files were chosen together. Import them one kind at a time.",
  system_legistar: "Legistar",
  system_csv: "votes in a table (CSV)",
  system_ocd: "Open Civic Data",

  kind_casting_vote: "Mayor’s votes on a tie",

  reason_not_text:
    "The file is not a text file. Save the spreadsheet as CSV and choose that.",
  reason_no_heading:
    "The first row must name the columns, such as Date, Title, Member, Vote.",
  reason_no_rows: "There is nothing beneath the heading.",
  reason_too_many_columns: "The file has too many columns to read.",
  reason_other_columns:
    "Its columns are not those of {file}. Import it by itself.",
  reason_no_date: "The row has no day.",
  reason_future_vote: "{date} has not come yet, so nobody can have voted.",
  reason_bad_quotes:
    "A quotation mark opens and does not close, so the cells cannot be told apart.",
  reason_too_many_cells:
    "The row has more cells than the heading’s {columns, number}. A comma may stand in a text without quotation marks.",
  reason_too_few_cells:
    "The row ends before column {column}. It may be cut off.",
  reason_no_subject: "The row does not say what was voted on.",
  reason_above_heading: "The line stands above the heading.",
  reason_not_a_vote: "“{word}” was said to be no vote.",
  reason_older_row:
    "The source has changed this since: row {row, number} is newer and is kept.",
  reason_not_a_body: "{name}: a party or a company is no body that votes.",
  reason_matter_without_votes:
    "“{title}”: there is no vote on it in these files.",
  reason_repeated_row: "The row says the same as row {row, number}.",

  why_not_text: "not a text file",
  why_no_heading: "no heading",
  why_no_rows: "nothing beneath the heading",
  why_too_many_columns: "too many columns",
  why_other_columns: "other columns",
  why_no_date: "no day",
  why_future_vote: "a day to come",
  why_bad_quotes: "quotation marks that do not close",
  why_too_many_cells: "too many cells",
  why_too_few_cells: "too few cells",
  why_no_subject: "nothing that was voted on",
  why_above_heading: "above the heading",
  why_not_a_vote: "not a vote",
  why_older_row: "older than another row",
  why_not_a_body: "of a party",
  why_matter_without_votes: "no vote on it",
  why_repeated_row: "said already",

  notice_sums_differ:
    "Row {row, number}, {date}: the file says {stated, number} {kind, select, yes {yes} no {no} abstain {abstentions} absent {absences} other {}}, its rows say {counted, number} ({title}). The rows are kept.",
  notice_columns_left_out:
    "{count, plural, one {# column was} other {# columns were}} left out: {columns}.",
  notice_encoding_guessed:
    "{encoding, select, mixed {Some lines were not saved as UTF-8 and were read as Windows-1252.} other {The file was not saved as UTF-8 and was read as Windows-1252.}} Look at names with accents.",
  notice_letters_mended:
    "{count, plural, one {# cell} other {# cells}} with letters saved twice over (GonzÃ¡lez) {count, plural, one {was} other {were}} mended (González).",
  notice_blank_cells:
    "{count, plural, one {# cell} other {# cells}} under a member’s name {count, plural, one {is} other {are}} blank: no record, not an absence.",
  notice_cells_left_out:
    "{count, plural, one {# cell was} other {# cells were}} left out, as you said.",
  notice_unknown_word:
    "“{word}” ({count, plural, one {once} other {# times}}) is no word for a vote that is known here. It is kept as printed and counts as no record.",
  notice_result_unclear:
    "“{words}” ({count, plural, one {once} other {# times}}) does not say whether the motion passed. The words are kept.",
  notice_newest_first:
    "The file runs from new to old, so votes of one day are put in order from its end.",
  notice_casting_vote_read:
    "{file}, row {row, number}: the note tells how Mayor {name} broke the tie ({word}). It is kept as the mayor’s vote.",
} as const;

export default {
  title: "Import council records",
  lead: "Bring in meetings, motions and votes from a table (CSV) or from your council’s Legistar or Open Civic Data files. First you see what would change; nothing is stored until you confirm.",
  choosePlace: "Whose council is it?",
  files: "Files of your council",
  filesHint:
    "A table as CSV, with one row a vote or one column a member; or saved answers of the Legistar Web API; or Open Civic Data (Popolo) files, in JSON. One kind at a time, as many files as you have, up to {megabytes, number} MB together; a .zip of them will do.",
  seats: "Number of seats",
  seatsHint:
    "Only if you know it: how many seats the full council has, empty ones too. An import never guesses it.",
  lookFirst: "Look at what would change",
  privacyNote:
    "Home addresses, second phone lines and any column about immigration status are dropped when the file is read. They are never stored.",
  howTo: "Where do I get these files?",
  howToBody:
    "Ask the clerk for the votes as a spreadsheet and save it as CSV: after you choose it, you say what each column holds. Legistar answers at webapi.legistar.com/v1/, followed by your council’s name and /events, /events/(number)/eventitems, /eventitems/(number)/votes and so on. Ask for JSON (a browser alone gets XML) and save each answer as a file.",
  earlier: "Earlier imports",
  noEarlier: "Your group has imported nothing yet.",
  when: "When",
  who: "Who",
  what: "Place",
  state: "State",
  state_planned: "Looked at, not carried out",
  state_running: "Being carried out",
  state_done: "Carried out",
  state_failed: "Broke off",
  state_discarded: "Set aside",

  dryRunTitle: "What this import would change",
  doneTitle: "What this import changed",
  dryRunLead:
    "Nothing is stored yet. Look through the figures and the rows that would stay out, then carry it out or set it aside.",
  doneLead: "Everything below is stored. Doing it again would change nothing.",
  runningLead:
    "The import is being carried out: {done, number} of {total, number} parts are stored. This page does not change by itself.",
  failedLead:
    "The import broke off before its end. What was stored is whole; carry it out again to store the rest.",
  discardedLead: "This import was set aside. Its files are gone.",
  lookingLead:
    "Your answers are kept. What the import would change with them is being looked at: {done, number} of {total, number} parts. This page does not change by itself.",
  lookBrokeOff:
    "Your answers are kept, but the look at what they change broke off: the figures below are from before. Keep any answer again to have another look, or carry the import out with your answers.",
  checkAgain: "See how far it is",
  carryOut: "Carry it out",
  carryOutAgain: "Carry it out again",
  setAside: "Set it aside",
  nothingToDo: "These files would change nothing here.",
  readFrom:
    "{files, plural, one {# file} other {# files}} of {system}, for {place}",
  onRecord:
    "On record from these files: {meetings, plural, one {# meeting} other {# meetings}}, {items, plural, one {# agenda item} other {# agenda items}}, {votes, plural, one {# vote} other {# votes}}, {persons, plural, one {# person} other {# persons}}.",
  readFromFiles:
    "Read from these files: {meetings, plural, one {# meeting} other {# meetings}}, {items, plural, one {# agenda item} other {# agenda items}}, {votes, plural, one {# vote} other {# votes}}, {persons, plural, one {# person} other {# persons}}.",
  readItHere: "Read it here",
  storedBodies: "Bodies",
  storedMeetings: "Meetings",
  storedOfficials: "Officials and their votes",
  meetingLine: "{day}, {body}",
  andMore: "and {count, plural, one {# more} other {# more}}",
  countsCaption: "Rows by kind",
  kindHeading: "Kind of row",
  created: "New",
  updated: "Updated",
  unchanged: "Unchanged",
  skipped: "Skipped",
  conflicting: "Conflicting",
  refused: "Refused",
  kind_body: "Bodies",
  kind_person: "Officials (persons)",
  kind_membership: "Terms in office",
  kind_meeting: "Meetings (events)",
  kind_item: "Agenda items",
  kind_motion: "Motions among them",
  kind_vote: "Votes",
  kind_matter: "Matters (files)",
  kind_attendance: "Attendance rows",
  kind_unknown: "Other",
  rowsOut_skipped: "{count, plural, one {Skipped} other {Skipped}}",
  rowsOut_conflicting: "Conflicting",
  rowsOut_refused: "{count, plural, one {Refused} other {Refused}}",
  rowsHeading: "Rows that stay out",
  rowsLead:
    "Every row that was refused, skipped or found in conflict, by reason. Correct the file and import it again if something is missing.",
  rowsOfReason: "{count, plural, one {# row} other {# rows}}",
  allRows: "All {count, number} rows of this reason",
  rowsTitle: "Rows that stay out",
  rowsCsv: "Download as CSV",
  rowsReason: "Reason",
  rowsEveryReason: "Every reason",
  rowsShow: "Show",
  csv_outcome: "Outcome",
  csv_reason: "Reason",
  csv_file: "File",
  csv_row: "Row",
  csv_within: "Within",
  csv_kind: "Kind of row",
  csv_sentence: "What is the matter",
  moreRows: "and {count, plural, one {# more row} other {# more rows}}",
  noRowsOut: "No row stays out.",
  wholeFile: "{file}",
  rowOfFile: "{file}, row {row, number}",
  rowWithin: "{file}, row {row, number} of {within}",
  noticesHeading: "Good to know",
  moreNotices:
    "and {count, plural, one {# more note} other {# more notes}} of this kind",

  unknown_place: "There is no place with this address. Search for it first.",
  several_councils:
    "These files come from more than one council. Import each council on its own.",
  other_place:
    "This council’s records were imported for another place before. Choose that place.",
  noFiles: "Choose at least one file.",
  tooManyFiles: "Choose at most {most, number} files at a time.",
  tooMuch:
    "These files are more than {megabytes, number} MB together. Import them in several steps.",
  notText: "{file} is not a text file in UTF-8.",
  jsonTooBig:
    "{file} is larger than {most, number} MB, the most that one file of JSON may have. Split it into several files (by year, for example), or bring the votes as a table (CSV), which may be larger.",

  reason_too_many_files:
    "Only the first {most, number} files are read at a time.",
  reason_too_many_rows:
    "Only the first {most, number} rows are read at a time.",
  reason_file_too_big:
    "The file has more than {most, number} characters, too many to read at once. Split it, or bring the votes as a table (CSV).",
  reason_file_empty: "The file is empty.",
  reason_not_json: "The file is not JSON, or it is cut off.",
  reason_is_markup:
    "The file is XML or a web page. Ask Legistar for JSON and save that.",
  reason_unknown_shape: "Nothing in the file looks like a row of Legistar’s.",
  reason_unknown_row: "The row is not of a kind we know.",
  reason_wrong_shape:
    "Column {column}: {found, select, missing {is missing} empty {is empty} text {holds text that does not fit} long_text {holds far too much text} number {holds a number that does not fit} list {holds a list} object {holds an object} other {holds something that does not fit}}.",
  reason_no_item_link: "The vote does not say on which item it was cast.",
  reason_no_meeting_link: "The item does not say of which meeting it is.",
  reason_unknown_meeting:
    "Its meeting ({meeting}) is not in these files and was not imported before.",
  reason_unknown_item:
    "Its item ({item}) is not in these files and was not imported before.",
  reason_unknown_body: "Its body ({id}) was not imported.",
  reason_no_title: "The item has no title, text, file number or note.",
  reason_no_name: "The row names nobody.",
  reason_name_too_long:
    "“{name}” goes on for more than {most, number} letters: no name.",
  reason_bad_date: "“{date}” is not a day of the calendar.",
  reason_vacant_seat: "“{name}” stands for an empty seat, not a person.",
  reason_test_body: "“{name}” is a test.",
  reason_test_meeting: "The meeting of {date} is a test ({body}).",
  reason_test_item: "“{title}” is a test.",
  reason_placeholder_meeting:
    "An empty entry for {body} on {date}: the real meeting ({kept}) is kept.",
  reason_restricted_matter: "The council keeps this matter off the web.",
  reason_attendance: "Attendance is not a vote.",
  reason_of_skipped_meeting: "Its meeting ({meeting}) stays out.",
  reason_of_skipped_item: "Its item ({item}) stays out.",
  reason_not_a_member: "{name} neither votes nor holds a seat in these files.",
  reason_body_without_meetings:
    "{name} has no meetings or members in these files.",
  reason_contradictory_rows:
    "Rows with the id {id} differ in {column}, and none is newer: none is believed.",
  reason_contradictory_votes:
    "{name} is recorded with different votes on item {item} (here “{word}”): none is believed.",
  reason_ambiguous_name:
    "More than one official is called {name}: nobody was chosen, the printed name is kept.",
  reason_uncertain_name:
    "{name} may be an official who is here already: nobody was chosen, the printed name is kept.",
  reason_left_unmatched:
    "{name} was left unmatched, as somebody chose; the printed name is kept.",
  reason_edited_here:
    "{name}: somebody here has changed or verified this, and the source has changed too. Ours is kept.",

  why_too_many_files: "too many files",
  why_too_many_rows: "too many rows",
  why_file_too_big: "file too big",
  why_file_empty: "empty file",
  why_not_json: "not JSON",
  why_is_markup: "XML or a web page",
  why_unknown_shape: "nothing known in the file",
  why_unknown_row: "unknown kind of row",
  why_wrong_shape: "a column does not fit",
  why_no_item_link: "vote without its item",
  why_no_meeting_link: "item without its meeting",
  why_unknown_meeting: "meeting not imported",
  why_unknown_item: "item not imported",
  why_unknown_body: "body not imported",
  why_no_title: "no title",
  why_no_name: "no name",
  why_name_too_long: "name too long",
  why_bad_date: "not a day",
  why_vacant_seat: "empty seat",
  why_test_body: "test body",
  why_test_meeting: "test meeting",
  why_test_item: "test item",
  why_placeholder_meeting: "placeholder beside the real meeting",
  why_restricted_matter: "kept off the web",
  why_attendance: "attendance",
  why_of_skipped_meeting: "of a meeting that stays out",
  why_of_skipped_item: "of an item that stays out",
  why_not_a_member: "neither votes nor holds a seat",
  why_body_without_meetings: "body without meetings",
  why_contradictory_rows: "rows that contradict each other",
  why_contradictory_votes: "votes that contradict each other",
  why_ambiguous_name: "more than one official of that name",
  why_uncertain_name: "perhaps somebody known here",
  why_left_unmatched: "left unmatched",
  why_edited_here: "changed here and at the source",

  notice_repeated_rows:
    "{count, plural, one {# row} other {# rows}} said the same as another and {count, plural, one {was} other {were}} read once ({kind, select, body {bodies} person {persons} membership {terms} meeting {meetings} item {items} vote {votes} matter {matters} other {other rows}}).",
  notice_newer_row_kept:
    "Of rows that differ, the one the clerk changed last was kept, {count, plural, one {once} other {# times}} ({kind, select, body {bodies} person {persons} membership {terms} meeting {meetings} item {items} vote {votes} matter {matters} other {other rows}}).",
  notice_immigration_columns_dropped:
    "Columns that look like immigration status were dropped: {columns}.",
  notice_private_columns_dropped:
    "Addresses and further contact columns were dropped: {columns}.",
  notice_unsafe_notes_left_out:
    "{count, plural, one {# note} other {# notes}} of the clerk left out: what stands there (a private phone, a home, somebody’s status …) is never published.",
  notice_same_day_meetings:
    "{body} has a second entry on {date} without an agenda. It is kept.",
  notice_flag_contradiction:
    "Item {item}: its result is given as both pass and fail, so it has none.",
  notice_passed_without_votes:
    "{count, plural, one {# item} other {# items}} passed with no votes on record.",
  notice_blank_vote_words:
    "{count, plural, one {# vote} other {# votes}} without a word: no record, not an absence.",
  notice_unreadable_time:
    "{body}, {date}: the time “{time}” could not be read, so the meeting has none.",
  notice_several_clients: "The files name several councils: {clients}.",
  notice_same_name_persons:
    "The source has more than one person called {name}. They are kept apart.",
  notice_alike_persons:
    "{name} and {other} stand on no roll together and may be one person. Each gets a page; if they are one, merge them there afterwards.",
  notice_seats_kept:
    "{body} has {seats, number} seats here, not {given, number}. That was not changed.",
  notice_seats_body_unknown:
    "The number of seats ({seats, number}) could not be given to one body for certain, so it was left out.",
  notice_voter_without_seat:
    "{name} voted in {body} but holds no seat there. Check its members.",
  notice_fewer_rows_than_seats:
    "{date}: {rows, number} rows for {seats, number} seats ({title}). Missing rows are no record.",
  notice_old_roster:
    "The newest vote of {body} is of {date}. Check who holds its seats today.",
  notice_results_differ:
    "{date}: recorded as {recorded, select, passed {passed} failed {failed} other {unknown}}, but rule and roll say {computed, select, passed {passed} failed {failed} no_quorum {no quorum} other {unknown}} ({title}). Both are shown.",
} as const;

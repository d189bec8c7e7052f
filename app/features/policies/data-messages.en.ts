export default {
  // Sources
  noSource: "not named",
  asStated: "as stated in {date}",

  // Open data
  openData: "Take the data along",
  openDataLead:
    "The records as filtered above, on the day chosen, each with its source. Free to use with credit (CC BY 4.0).",
  downloadJson: "JSON",
  downloadGeoJson: "GeoJSON",
  codebook: "What the columns mean",
  changesHere: "What changed here",
  changesEverywhere: "What changed lately",
  feed: "Feed of changes (Atom)",

  // Codebook
  codebookTitle: "Codebook",
  codebookLead:
    "Every column of the downloads and every word that can stand in it. The words in the files are the same in both languages.",
  codebookColumns: "Columns",
  codebookColumn: "Column",
  codebookHolds: "What it holds",
  codebookValues: "Words and what they mean",
  codebookValue: "In the file",
  codebookEnglish: "English",
  codebookSpanish: "Spanish",
  codebookFiles: "The files",
  codebookFiles1:
    "CSV has one line for each record: what one document says about one protection. JSON has the same records as a list, with the address of each place and document. GeoJSON has one point for each place, with its records.",
  codebookFiles2:
    "All three follow the filters and the day chosen on the map. A record that was taken back is in none of them. In the CSV, a cell that a spreadsheet could take for a formula begins with an apostrophe.",
  codebookFiles3:
    "The same layout can be imported here again: lines that are on record already change nothing.",
  codebookTerms: "Terms of use",
  codebookTerms1:
    "The records may be used, copied and changed for any purpose under {licence}. Name this site, and the source of each claim you repeat.",
  codebookQuotes:
    "Quotes are from public documents and stay what they are: check them against their source before you rely on them.",
  column_place: "Short name of the place.",
  column_official_name: "Its full name, where it differs.",
  column_kind: "What kind of place it is.",
  column_county: "The county above it, for telling namesakes apart.",
  column_state: "The state, in two letters.",
  column_ocd_id:
    "Its Open Civic Data division id; empty for places that groups added.",
  column_geoid:
    "Its Census code (FIPS): 2 digits for a state, 5 for a county, 7 for a place.",
  column_provision: "The protection, by its lasting key.",
  column_provision_name: "The protection in the language of the download.",
  column_standing: "What this one record amounts to on that day.",
  column_instrument: "What kind of document it is.",
  column_number: "Its official number.",
  column_title: "Its title.",
  column_stage: "How far it had come on that day.",
  column_stage_date:
    "Since when: a year (2017), a month (2017-05) or a day (2017-05-12), as far as it is known.",
  column_coverage: "How much of the protection it grants.",
  column_exceptions: "For whom or for what it does not hold.",
  column_section: "Section or page of the quote.",
  column_quote: "The words of the document.",
  column_practice: "What is done in practice, kept apart from what is written.",
  column_last_verified_on:
    "The day somebody last held it against its source; empty: never.",
  column_source_url:
    "Where anyone can read it; empty where the source is a printed document.",
  column_archived_url: "A copy in a web archive.",
  column_force:
    "Whether officials must follow it; empty: as usual for its kind.",
  column_source_title: "What the source is called.",
  column_stated_on:
    "When the source said so, where the source is not the document itself.",
  column_record_id: "The record’s lasting id on this site.",
  column_second_check_on:
    "When somebody else held it against its source as well.",
  column_second_check_by:
    "Who that was: of another group (other_group), or another person of the only one (other_person).",
  column_open_disputes: "How many disputes about it are open today.",
  column_dispute_reasons: "Their reasons with their sources, one a line.",
  alsoInJson: "Only in JSON and GeoJSON",
  column_population: "People who live there, as far as it is known.",
  column_place_url: "The page of the place on this site.",
  column_record_url: "The page of the document on this site, with its history.",

  // Changes
  changesTitle: "What changed in the policy records",
  changesLead:
    "Every record, step, check and correction, the latest first. Groups are named, people are not.",
  changesOfPlace: "What changed in the records of {place}",
  noChanges: "Nothing has been recorded yet",
  noChangesHint:
    "As soon as somebody records, mends or checks a policy, it stands here.",
  change_recorded: "Recorded: {document}",
  change_stage: "{document}: {stage}, {date}",
  change_clause: "{document}: added what it says about “{provision}”",
  change_mended: "{document}: corrected what it says about “{provision}”",
  change_checked: "{document}: checked “{provision}” against the source",
  change_withdrawn: "Taken back: {document}",
  change_edited: "Corrected: {document}",
  change_dispute:
    "{document}: disputed what it is said to say about “{provision}”.",
  change_reply: "{document}: an official’s office replied about “{provision}”.",
  change_settled: "{document}: settled the dispute about “{provision}”.",
  change_dispute_withdrawn:
    "{document}: the dispute about “{provision}” was withdrawn.",
  change_taken_back: "{document}: took back a reply about “{provision}”.",
  change_restored: "Put back: {document}",
  change_stage_removed: "{document}: removed the step “{stage}, {date}”",
  change_stage_restored: "{document}: put back the step “{stage}, {date}”",
  change_clause_removed: "{document}: removed what it says about “{provision}”",
  change_clause_restored:
    "{document}: put back what it says about “{provision}”",
  change_file_added: "{document}: added a file.",
  change_file_removed: "{document}: removed a file.",
  changeBy: "by {group}",
  olderChanges: "Older changes",
  newerChanges: "Newer changes",
} as const;

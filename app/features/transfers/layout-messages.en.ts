/** Sentences about tables laid out for people rather than for programs. */
export default {
  means_group_names: "Votes, names in a cell",
  means_roll_text: "The whole roll in words (“Ayes: …; Noes: …”)",
  means_yes_names: "Voted yes: names, or a mark",
  means_no_names: "Voted no: names, or a mark",
  means_abstain_names: "Abstained: names, or a mark",
  means_absent_names: "Absent: names, or a mark",
  means_excused_names: "Excused: names, or a mark",
  means_recused_names: "Recused: names, or a mark",
  reason_unread_cell:
    "“{text}” was not understood as names or as one vote. What else the row tells is kept.",
  why_unread_cell: "cell not understood",
  reason_totals_row: "The row only sums up others.",
  why_totals_row: "sums of other rows",
  notice_days_carried:
    "{count, plural, one {# row} other {# rows}} without a day took the day of the row above, as you said.",
  notice_table_turned:
    "Members stood in rows and motions in columns, so the table was turned. “Row 3” is the file’s third column.",
  carryDownField: "What of rows without a day?",
  carryDownHint:
    "Some tables write the day only once, in a cell merged over several rows.",
  carryDown_yes: "They are of the day above",
  carryDown_no: "Leave them out and list them",
  dateOrderMissing: "Say how days are written: nothing in the file tells.",
} as const;

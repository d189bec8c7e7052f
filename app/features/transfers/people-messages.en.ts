export default {
  whoHeading: "Who is who?",
  whoLead:
    "{count, plural, one {One person} other {# persons}} in these files may be somebody who is here already. Nobody is guessed: until you say, nothing is stored of them but their votes, under the printed name.",
  whoPrinted: "{name}, as printed",
  whoIs: "It is {name}",
  whoNew: "Somebody new: make a page",
  whoNone: "Leave unmatched: keep the printed name alone",
  whoSeePage: "Page of {name}",
  whoKeep: "Keep these answers",
  match_same_name: "the same name",
  match_same_mail: "the same mail address",
  match_suffix: "the same name, with or without Jr., Sr. or a number",
  match_initial: "the same name, with an initial or a middle name",
  match_nickname: "the same surname, and a short form of the first name",
  match_surname: "the same first name, and a surname in common",
  match_spelling: "one letter apart",
} as const;

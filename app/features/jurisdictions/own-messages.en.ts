export default {
  addHere: "Add a district or campus",
  addTitle: "Add a place within {place}",
  addLead:
    "School districts, campuses, hospital districts, council districts and tribal nations are on no list. What you add can be found by everybody and has its own scorecard.",
  kind: "What it is",
  name: "Name",
  nameHint:
    "As people say it: Council District 3, Riverbend Unified School District.",
  website: "Web address",
  websiteHint: "If it has one, beginning with https://",
  save: "Add this place",
  saveEdit: "Save",
  editTitle: "Edit {place}",
  edit: "Edit this place",
  removal: "Take this place away",
  removalTitle: "Take {place} away?",
  removalLead:
    "It leaves search and lists at once. You can put it back later from this page.",
  removeNow: "Take it away",
  removedTitle: "{place} was taken away",
  removedLead: "Nobody finds it any more. You can put it back as it was.",
  restoreNow: "Put it back",
  names: "Other names",
  namesTitle: "Other names of {place}",
  namesLead:
    "A name that people use, such as Frisco for San Francisco, helps them find the place. It is shown on its page.",
  newName: "Another name",
  addName: "Add this name",
  dropName: "Remove",
  noNames: "No group has added a name yet",
  noNamesHint: "Add one below if people look for this place by another name.",
  by: "added by {group}",
  no_place: "This place cannot be found, or it takes no districts beneath it.",
  there_already: "This name is there already.",
  in_use:
    "Policies, bodies, campaigns or groups still belong to this place. Take them back or move them first.",
} as const;

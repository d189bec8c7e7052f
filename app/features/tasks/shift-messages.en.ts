export default {
  downloadSignUps: "Download sign-ups",
  // Shifts
  more: "More",
  otherShifts: "Other shifts",
  moreShifts:
    "{count, plural, one {and # more shift} other {and # more shifts}}",
  addShift: "Add a shift",
  repeatTitle: "Does it come again?",
  repeatLead:
    "Each shift has its own places and people. The hours stay the same on the clock of the place, also over the change of clocks.",
  fieldRepeat: "Repeat",
  repeatNever: "Only once",
  repeatWeeks: "{weeks, plural, one {Every week} other {Every # weeks}}",
  fieldRepeatUntil: "Last possible day",
  fieldScope: "What does the change count for?",
  scope_one: "Only this shift",
  scope_later: "This shift and all later ones",
  scopeLaterHint:
    "Each keeps its own day and its people. If the hours or the place change, everybody who signed up gets a mail.",

  // People of a shift
  withTicked: "With those ticked",
  chase: "Ask to confirm",
  confirmFor: "They have confirmed",
  takeOff: "Take off the list",
  moveTo: "Shift to move them to",
  move: "Move",
  chasedOn: "asked {when}",
  peopleChased:
    "{count, plural, =0 {Nobody to ask: all have confirmed or were asked in the last twelve hours.} one {# person asked to confirm.} other {# people asked to confirm.}}",
  peopleConfirmed:
    "{count, plural, =0 {Nobody ticked who could be confirmed.} one {# person written down as confirmed.} other {# people written down as confirmed.}}",
  peopleRemoved:
    "{count, plural, =0 {Nobody ticked.} one {# person taken off the list and told.} other {# people taken off the list and told.}}",
  peopleMoved:
    "{count, plural, =0 {Nobody moved.} one {# person moved and told.} other {# people moved and told.}}",
  peopleFull:
    "{count, plural, one {For # person there was no room in that shift.} other {For # people there was no room in that shift.}}",
  restCame: "The rest came",
  restCameHint:
    "Mark who did not come, then press this: everybody else counts as come, with the hours beside their name.",

  // Templates
  templatesTitle: "Templates",
  templatesLead: "Start from words that work, and change what is different.",
  startFromTemplate: "Start from a template",
  useTemplate: "Use",
  useTemplateNamed: "Use: {name}",
  keepTemplate: "Keep as a template",
  template_kept: "The template is kept for your group.",
  template_forgotten: "The template is deleted. Tasks made from it stay.",
  forgetTemplate: "Delete",
  forgetTemplateHint:
    "The template goes for everybody in your group. Tasks made from it stay.",
  toolkit_own: "Your group’s own",
  toolkit_contact: "Reaching officials",
  toolkit_outreach: "Reaching neighbors",
  "toolkit_know-your-rights": "Know your rights",
  "toolkit_rapid-response": "Preventing raids and arrests",
  toolkit_accompaniment: "Fighting deportations",
} as const;

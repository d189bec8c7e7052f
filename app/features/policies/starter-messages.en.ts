export default {
  starterTitle: "Starter records",
  starterLead:
    "A few dated public records that this site started with, so that the map was not empty: places that were named as models in 2016 and 2017. Each says which page stated it, and when. Nobody has checked them here.",
  starterFront:
    "{count, plural, one {# starter record} other {# starter records}} from 2016 and 2017 came with this site: as a public page stated them then, not checked since.",
  starterNotice:
    "A starter record: it came with this site, as a public page stated it then. Nobody has checked it here, and much may have changed since.",
  starterManage: "Starter records",
  starterClear: "Clear the starter records",
  starterClearExplanation:
    "They leave scorecards, map and downloads at once. You can load them again here.",
  starterClearedReason: "The starter records were cleared.",
  starterCleared: "The starter records are cleared: they count nowhere.",
  starterNone: "No starter records were loaded on this site.",
  starterReload: "Load them again",
} as const;

export default {
  liveTitle: "Fetch from Legistar live",
  liveLead:
    "Where your council publishes its record, this site can ask for what changed. First you see what would change here; nothing is stored until you confirm.",
  switchedOffTitle: "Fetching is switched off here",
  switchedOff:
    "Whoever runs this site has to allow it, by naming the host in the setting LEGISTAR_HOSTS. Until then, save Legistar’s answers and import the files.",
  importFiles: "Import files",
  sourcesHeading: "Where records are fetched from",
  noSources: "Your group has records fetched from nowhere yet.",
  noSourcesHint: "Add your council below.",
  allBodies: "All bodies",
  sourceLine: "{body}, {place}",
  throughLine: "Known here up to {moment}",
  throughNever: "Nothing from there is stored yet.",
  fetchNow: "Fetch what changed",
  fetchGoOn: "Go on fetching",
  seeFetch: "See how far it is",
  seeDryRun: "Look at what would change",
  endSource: "Remove",
  endExplained:
    "Nothing more is fetched from {address}. What was imported stays.",
  endNow: "Remove it",
  addHeading: "Add a council",
  livePlace: "Place",
  livePlaceHint: "The address of its page here, such as riverbend-ca.",
  host: "Host",
  council: "Council’s name in the address",
  councilHint:
    "In webapi.legistar.com/v1/riverbend/bodies it is riverbend. Your council’s site often begins with it.",
  councilWrong: "Letters, digits and hyphens only.",
  bodyNumber: "Number of one body",
  bodyNumberHint:
    "Only if you want one body alone: its BodyId in Legistar’s list of bodies. Left empty, all bodies are fetched.",
  liveBodyName: "What to call it",
  liveBodyNameHint: "For this list alone: City Council.",
  since: "Meetings from",
  sinceHint:
    "One year of a council is a few thousand questions, asked one after the other; start with a few months.",
  addSource: "Add this council",
  unknown_host: "This site may not ask that host.",
  known_source: "Your group has this council, or this body of it, already.",
  unknown_place:
    "There is no place with this address. Look at the address of its page here.",
  switched_off:
    "Fetching is switched off. Whoever runs this site can allow it.",

  fetchTitle: "Fetching what changed",
  fetchFrom: "{body}, {place}, from {address}",
  fetchRunning:
    "{asked, plural, one {# answer has} other {# answers have}} come, {expected, plural, one {# is} other {# are}} expected so far. Questions are asked one at a time, with a pause after each.",
  fetchStays: "This page does not change by itself; you can leave it.",
  fetchSilent:
    "Nothing has been heard of this fetch for some minutes; the server was probably started again. What it has is kept.",
  fetchFailed: "It broke off: {why} What has come is kept; it can go on.",
  fetchReady: "Everything has come. Look at what it would change here.",
  fetchAside: "This fetch was set aside.",
  answersSoFar: "Answers so far",
  setFetchAside: "Set it aside",
  problem_not_allowed: "this site may not ask that host.",
  problem_private_address:
    "the name leads into a private network, and is not asked.",
  problem_redirected:
    "the answer leads to another address, and none is followed.",
  problem_unreachable: "nobody answers there.",
  problem_too_slow: "an answer took too long.",
  problem_cut_off: "an answer was cut off.",
  problem_too_big: "an answer was too big.",
  problem_not_json: "the answer was no JSON but, perhaps, a web page.",
  problem_not_rows: "the answer was no list of rows.",
  problem_pages_repeat:
    "its pages repeat one another, so nobody can tell when the list ends.",
  problem_too_much:
    "it is more than one fetch may bring. Add the council again with a later first day.",
  problem_busy: "the server is busy and asked us to wait.",
  problem_bad_status:
    "the server knows no such address. Check the council’s name.",
  problem_broke_off: "something went wrong here.",
  problem_unknown_place: "the place is no longer here.",
  problem_several_councils: "the answers come from more than one council.",
  problem_other_place:
    "this council’s records were imported for another place before.",
} as const;

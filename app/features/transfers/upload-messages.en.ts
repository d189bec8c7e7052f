/** Reading what somebody brought, while it goes on. */
export default {
  uploadTitle: "Your files are being read",
  uploadStopped: "The reading of your files stopped",
  uploadRefused: "Your files cannot be read as they are",
  uploadOf:
    "{files}{more, plural, =0 {} one { and # more file} other { and # more files}}, for {place}.",
  uploadRuns:
    "{percent}% so far. You can leave this page: the work goes on, and nothing is stored until you say so.",
  uploadWaits:
    "Waiting its turn: other files are being read first. You can leave this page: it begins by itself, and nothing is stored until you say so.",
  doing_read: "Reading the files",
  doing_plan: "Looking at what they would change",
  uploadBroke:
    "The reading stopped before its end. Nothing was changed. Go on, and it starts again from your files.",
  goOn: "Go on",
  bringOthers: "Choose other files",
} as const;

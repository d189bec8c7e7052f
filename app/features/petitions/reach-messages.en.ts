export default {
  petitionIn: "Petition · {place}",
  signIt: "Sign this petition",
  readIt: "Read the petition",
  noLonger: "No longer open for signatures",
  goneTitle: "There is no petition here",
  goneBody:
    "The address of this frame leads to no petition that is open to the public.",
  goneLink: "See open petitions",
  embedThis: "Embed this petition",
  embedTitle: "Embed “{title}”",
  embedLead:
    "Copy one of these into a page of your own. Your readers see the title, the first lines and how many have signed, and a button leads to the page to sign. Nothing of it sets a cookie or counts anybody.",
  scriptHint:
    "Adds a small script that turns the link into the frame, as high as it needs to be. Where scripts are off, or your page forbids frames, the link stays.",
  copyAddress: "Copy the address",
  copied: "Copied",
  openData:
    "These counts are open data: {counts} (JSON, always fresh) and {hours} (CSV). They name nobody.",
  openDataCounts: "signatures so far",
  openDataHours: "signatures by the hour",
} as const;

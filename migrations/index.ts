import { placesAccountsGroups } from "./2026-11-21-01-places-accounts-groups";
import { officialsPolicies } from "./2026-11-21-02-officials-policies";
import { campaignsVotes } from "./2026-11-21-03-campaigns-votes";
import { petitionsTasksMail } from "./2026-11-21-04-petitions-tasks-mail";
import { coalitionInvitations } from "./2026-11-21-10-coalition-invitations";
import { policyHistory } from "./2026-11-21-11-policy-history";
import { correctionsAndClosures } from "./2026-11-21-13-corrections-and-closures";
import { signatureLinks } from "./2026-11-21-14-signature-links";
import { agendaItems } from "./2026-11-21-16-agenda-items";
import { voteFacts } from "./2026-11-21-20-vote-facts";
import { importTables } from "./2026-11-21-24-import-tables";
import { liveRecords } from "./2026-11-21-26-live-records";
import { officialMerges } from "./2026-11-21-27-official-merges";
import { votingRecords } from "./2026-11-21-28-voting-records";
import { promises } from "./2026-11-21-29-promises";
import { agendaClock } from "./2026-11-21-30-agenda-clock";
import { policySources } from "./2026-11-21-36-policy-sources";
import { sessionRenewal } from "./2026-11-21-40-session-renewal";
import { rollSheets } from "./2026-11-21-44-roll-sheets";
import { voteWords } from "./2026-11-21-50-vote-words";
import { policyEdits } from "./2026-11-21-53-policy-edits";
import { policyReviews } from "./2026-11-21-54-policy-reviews";
import { policyFiles } from "./2026-11-21-55-policy-files";
import { placeFollows } from "./2026-11-21-57-place-follows";
import { zipsAndOwnPlaces } from "./2026-11-21-58-zips-and-own-places";
import { sealedSignatures } from "./2026-11-21-63-sealed-signatures";
import { deliveries } from "./2026-11-21-64-deliveries";
import { paperBatches } from "./2026-11-21-66-paper-batches";
import { taskShifts } from "./2026-11-21-70-task-shifts";
import { taskTemplates } from "./2026-11-21-71-task-templates";
import { taskOffersFeeds } from "./2026-11-21-72-task-offers-feeds";
import { taskLinks } from "./2026-11-21-73-task-links";
import { speakers } from "./2026-11-21-74-speakers";
import { memberHomes } from "./2026-11-21-75-member-homes";
import { notices } from "./2026-11-21-76-notices";
import { pledges } from "./2026-11-21-77-pledges";
import { addressBooks } from "./2026-11-21-79-address-books";
import { taskBatches } from "./2026-11-21-81-task-batches";
import { nameKeys } from "./2026-11-21-82-name-keys";
import { voterBodies } from "./2026-11-21-83-voter-bodies";
import { policyMarks } from "./2026-11-21-84-policy-marks";
import { petitionAnswers } from "./2026-11-21-85-petition-answers";
import { petitionUpdates } from "./2026-11-21-86-petition-updates";
import { placeAliases } from "./2026-11-21-89-place-aliases";
import { recordOrder } from "./2026-11-21-90-record-order";
import type { Migration } from "./support";

/** In the order they run. A landed migration is frozen: mend with a new one. */
export const migrations: Readonly<Record<string, Migration>> = {
  "2026-11-21-01-places-accounts-groups": placesAccountsGroups,
  "2026-11-21-02-officials-policies": officialsPolicies,
  "2026-11-21-03-campaigns-votes": campaignsVotes,
  "2026-11-21-04-petitions-tasks-mail": petitionsTasksMail,
  "2026-11-21-10-coalition-invitations": coalitionInvitations,
  "2026-11-21-11-policy-history": policyHistory,
  "2026-11-21-13-corrections-and-closures": correctionsAndClosures,
  "2026-11-21-14-signature-links": signatureLinks,
  "2026-11-21-16-agenda-items": agendaItems,
  "2026-11-21-20-vote-facts": voteFacts,
  "2026-11-21-24-import-tables": importTables,
  "2026-11-21-26-live-records": liveRecords,
  "2026-11-21-27-official-merges": officialMerges,
  "2026-11-21-28-voting-records": votingRecords,
  "2026-11-21-29-promises": promises,
  "2026-11-21-30-agenda-clock": agendaClock,
  "2026-11-21-36-policy-sources": policySources,
  "2026-11-21-40-session-renewal": sessionRenewal,
  "2026-11-21-44-roll-sheets": rollSheets,
  "2026-11-21-50-vote-words": voteWords,
  "2026-11-21-53-policy-edits": policyEdits,
  "2026-11-21-54-policy-reviews": policyReviews,
  "2026-11-21-55-policy-files": policyFiles,
  "2026-11-21-57-place-follows": placeFollows,
  "2026-11-21-58-zips-and-own-places": zipsAndOwnPlaces,
  "2026-11-21-63-sealed-signatures": sealedSignatures,
  "2026-11-21-64-deliveries": deliveries,
  "2026-11-21-66-paper-batches": paperBatches,
  "2026-11-21-70-task-shifts": taskShifts,
  "2026-11-21-71-task-templates": taskTemplates,
  "2026-11-21-72-task-offers-feeds": taskOffersFeeds,
  "2026-11-21-73-task-links": taskLinks,
  "2026-11-21-74-speakers": speakers,
  "2026-11-21-75-member-homes": memberHomes,
  "2026-11-21-76-notices": notices,
  "2026-11-21-77-pledges": pledges,
  "2026-11-21-79-address-books": addressBooks,
  "2026-11-21-81-task-batches": taskBatches,
  "2026-11-21-82-name-keys": nameKeys,
  "2026-11-21-83-voter-bodies": voterBodies,
  "2026-11-21-84-policy-marks": policyMarks,
  "2026-11-21-85-petition-answers": petitionAnswers,
  "2026-11-21-86-petition-updates": petitionUpdates,
  "2026-11-21-89-place-aliases": placeAliases,
  "2026-11-21-90-record-order": recordOrder,
};

import * as q from "./petitions.server";
import type { Samples } from "./samples";

const open = { q: "w", placeId: "j", campaignId: "c", today: "d" };
const said = {
  name: "n",
  email: "e",
  postal_code: "p",
  comment: "",
  disclosure: "count",
  may_contact: 0,
  consent_wording: null,
  locale: "en",
};
const signed = { petitionId: "p", q: "w", state: "validated" };

export const samples: Samples<typeof q> = {
  listOpenPetitions: (db) =>
    q.listOpenPetitions(db, { ...open, sort: "most", limit: 25, offset: 0 }),
  countOpenPetitions: (db) => q.countOpenPetitions(db, open),
  listPlacesWithOpenPetitions: (db) =>
    q.listPlacesWithOpenPetitions(db, { today: "d", limit: 200 }),
  findPublicPetition: (db) => q.findPublicPetition(db, "s"),
  findPetitionOfGroups: (db) =>
    q.findPetitionOfGroups(db, { id: "p", groupIds: ["g"] }),
  listTargets: (db) => q.listTargets(db, { petitionId: "p", today: "d" }),
  listPetitionEvents: (db) => q.listPetitionEvents(db, "p"),
  listRecentPublicSigners: (db) =>
    q.listRecentPublicSigners(db, { petitionId: "p", limit: 12 }),
  listPetitionDays: (db) => q.listPetitionDays(db, "p"),
  findSignatureByEmail: (db) =>
    q.findSignatureByEmail(db, { petitionId: "p", canonical: "e" }),
  insertSignature: (db) =>
    q.insertSignature(db, {
      id: "s",
      petition_id: "p",
      state: "pending",
      number: null,
      canonical_email: "e",
      ...said,
      place_match: "unknown",
      confirm_token_hash: "h",
      manage_token_hash: "h",
      created_at: "t",
      validated_at: null,
      ended_at: null,
      ended_why: null,
    }),
  updatePendingSignature: (db) => q.updatePendingSignature(db, "s", said),
  insertSignatureLink: (db) =>
    q.insertSignatureLink(db, {
      token_hash: "h",
      signature_id: "s",
      purpose: "confirm",
      made_at: "t",
    }),
  countMailsAgain: (db) =>
    q.countMailsAgain(db, { signatureId: "s", since: "t" }),
  findSignatureByLink: (db) =>
    q.findSignatureByLink(db, { purpose: "confirm", tokenHash: "h" }),
  lockPetition: (db) => q.lockPetition(db, "p"),
  nextSignatureNumber: (db) => q.nextSignatureNumber(db, "p"),
  validateSignature: (db) =>
    q.validateSignature(db, { id: "s", number: 1, at: "t" }),
  moveCount: (db) => q.moveCount(db, { petitionId: "p", day: "d", change: 1 }),
  eraseSignature: (db) =>
    q.eraseSignature(db, { id: "s", from: "validated", at: "t" }),
  endConsent: (db) => q.endConsent(db, "s"),
  insertSignatureEvent: (db) =>
    q.insertSignatureEvent(db, {
      id: "e",
      signature_id: "s",
      kind: "withdrawn",
      why: "",
      recorded_by: null,
      recorded_at: "t",
    }),
  listPetitionsOfGroups: (db) =>
    q.listPetitionsOfGroups(db, { groupIds: ["g"], limit: 25, offset: 0 }),
  countPetitionsOfGroups: (db) => q.countPetitionsOfGroups(db, ["g"]),
  listSlugsLike: (db) => q.listSlugsLike(db, "s"),
  insertPetition: (db) =>
    q.insertPetition(db, {
      id: "p",
      group_id: "g",
      campaign_id: null,
      demand_id: null,
      jurisdiction_id: "j",
      slug: "s",
      title_en: "t",
      title_es: "",
      body_en: "b",
      body_es: "",
      state: "draft",
      goal: 100,
      closes_on: null,
      signature_count: 0,
      created_by: "a",
      created_at: "t",
    }),
  updatePetition: (db) => q.updatePetition(db, "p", { goal: 100 }),
  updatePetitionState: (db) =>
    q.updatePetitionState(db, { id: "p", from: "draft", to: "open" }),
  insertPetitionEvent: (db) =>
    q.insertPetitionEvent(db, {
      id: "e",
      petition_id: "p",
      kind: "opened",
      on_date: "d",
      note: "",
      source_url: null,
      signature_count: null,
      recorded_by: "a",
      recorded_at: "t",
    }),
  replaceTargets: (db) => q.replaceTargets(db, "p", ["o"]),
  anyoneSigned: (db) => q.anyoneSigned(db, "p"),
  listOfficialsOfPlace: (db) =>
    q.listOfficialsOfPlace(db, { placeId: "j", limit: 200 }),
  findPetitionPlace: (db) => q.findPetitionPlace(db, "s"),
  listRunningCampaigns: (db) =>
    q.listRunningCampaigns(db, { groupId: "g", linkedId: "c", limit: 200 }),
  listDemandsOfGroup: (db) =>
    q.listDemandsOfGroup(db, { groupId: "g", linkedId: "d", limit: 200 }),
  findCampaignName: (db) => q.findCampaignName(db, "c"),
  findPublicCampaign: (db) => q.findPublicCampaign(db, "c"),
  countSignaturesByState: (db) => q.countSignaturesByState(db, "p"),
  listSignatures: (db) =>
    q.listSignatures(db, { ...signed, limit: 50, offset: 0 }),
  countSignatures: (db) => q.countSignatures(db, signed),
  findSignature: (db) => q.findSignature(db, { petitionId: "p", id: "s" }),
  listSignatureEvents: (db) => q.listSignatureEvents(db, "s"),
  invalidateSignature: (db) =>
    q.invalidateSignature(db, { id: "s", at: "t", why: "w" }),
  restoreSignature: (db) => q.restoreSignature(db, "s"),
  listSignaturesToHandOver: (db) =>
    q.listSignaturesToHandOver(db, {
      petitionId: "p",
      onlyContacts: true,
      afterNumber: 0,
      limit: 1000,
    }),
  listPetitionIds: (db) => q.listPetitionIds(db),
  findStoredCount: (db) => q.findStoredCount(db, "p"),
  countValidatedByDay: (db) => q.countValidatedByDay(db, "p"),
  writeCounts: (db) =>
    q.writeCounts(db, {
      petitionId: "p",
      count: 1,
      days: [{ day: "d", validated: 1 }],
    }),
};

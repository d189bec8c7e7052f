/**
 * Addresses as functions, grouped by area: no route or component writes one
 * by hand.
 */
const q = (params: Record<string, string | number | null | undefined>) => {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== "") {
      search.set(key, String(value));
    }
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
};

/** Filters of a list, as they stand in its address. */
/** Where one group keeps its speakers at a meeting. */
const roster = (slug: string, meetingId: string) =>
  `/groups/${slug}/meetings/${meetingId}/speakers`;

type Search = Record<string, string | number | null | undefined>;

/** What the policy map, its table and its download can be asked for. */
export interface PolicySearch {
  state?: string | null;
  provision?: string | null;
  phase?: string | null;
  instrument?: string | null;
  on?: string | null;
  q?: string | null;
  /** "stage": colours tell how far documents have come. */
  view?: string | null;
  sort?: string | null;
  page?: number | null;
}

/** How a coalition's vote board is narrowed and ordered. */
export interface BoardSearch {
  sort?: string;
  q?: string;
  group?: string;
  risk?: string;
  page?: number;
}

export const paths = {
  front: () => "/",
  home: () => "/home",
  language: () => "/language",

  // jurisdictions
  places: {
    search: (params: { q?: string; page?: number } = {}) =>
      `/places${q(params)}`,
    searchJson: (params: { q: string; kinds?: readonly string[] }) =>
      `/places/search.json${q({ q: params.q })}${(params.kinds ?? [])
        .map((kind) => `&kind=${encodeURIComponent(kind)}`)
        .join("")}`,
    show: (slug: string, params: { page?: number } = {}) =>
      `/places/${slug}${q(params)}`,
    /** By its Open Civic Data id, which never changes. */
    byOcdId: (ocdId: string) =>
      `/places/${ocdId.split("/").map(encodeURIComponent).join("/")}`,
    involved: (slug: string) => `/places/${slug}/involved`,
    /** The code to show its card elsewhere. */
    embed: (slug: string) => `/places/${slug}/embed`,
    newDistrict: (slug: string) => `/places/${slug}/districts/new`,
    edit: (slug: string) => `/places/${slug}/edit`,
    removal: (slug: string) => `/places/${slug}/removal`,
    restoration: (slug: string) => `/places/${slug}/restoration`,
    /** `lang` keeps a neighbor in the language of the page. */
    follow: (slug: string, params: { lang?: string; done?: string } = {}) =>
      `/places/${slug}/follow${q(params)}`,
    following: (slug: string) => `/places/${slug}/following`,
    endFollowing: (slug: string) => `/places/${slug}/following/ending`,
    names: (slug: string) => `/places/${slug}/names`,
    nameRemoval: (slug: string, id: string) =>
      `/places/${slug}/names/${id}/removal`,
    /** Side by side: two to four places by their slugs. */
    compare: (slugs: readonly string[]) =>
      slugs.length === 0
        ? "/places/compare"
        : `/places/compare?${slugs
            .map((slug) => `place=${encodeURIComponent(slug)}`)
            .join("&")}`,
  },

  // accounts
  account: {
    signIn: (next?: string) => `/sign-in${q({ next })}`,
    demoSignIn: () => "/sign-in/demo",
    signOut: () => "/sign-out",
    show: (done?: "details" | "password") => `/account${q({ done })}`,
    name: () => "/account/name",
    offers: (params: { saved?: number } = {}) => `/account/offers${q(params)}`,
    /** In which districts one lives, for counts alone. */
    home: (params: { saved?: number } = {}) => `/account/home${q(params)}`,
    password: () => "/account/password",
    mail: (saved?: "saved") => `/account/mail${q({ saved })}`,
    sessions: () => "/account/sessions",
    endSession: (id: string) => `/account/sessions/${id}/ending`,
    forgottenPassword: (sent?: "sent") => `/forgotten-password${q({ sent })}`,
    newPassword: (token: string, lang?: string) =>
      `/new-password/${token}${q({ lang })}`,
    firstRun: (token: string) => `/start/${token}`,
  },
  mail: {
    /** What the link at the foot of a mail opens, without signing in. */
    stop: (token: string, lang?: string) => `/mail/stop/${token}${q({ lang })}`,
  },

  // groups
  groups: {
    create: () => "/groups/new",
    show: (slug: string, asked?: "asked") => `/groups/${slug}${q({ asked })}`,
    members: (slug: string, params: { q?: string; page?: number } = {}) =>
      `/groups/${slug}/members${q(params)}`,
    member: (slug: string, accountId: string, saved?: "saved") =>
      `/groups/${slug}/members/${accountId}${q({ saved })}`,
    endMembership: (slug: string, accountId: string) =>
      `/groups/${slug}/members/${accountId}/ending`,
    invitations: (slug: string, done?: "sent" | "revoked") =>
      `/groups/${slug}/invitations${q({ done })}`,
    revokeInvitation: (slug: string, id: string) =>
      `/groups/${slug}/invitations/${id}/revocation`,
    join: (slug: string) => `/groups/${slug}/join`,
    joinRequests: (slug: string, done?: "answered" | "first") =>
      `/groups/${slug}/join-requests${q({ done })}`,
    welcomeRequest: (slug: string, id: string) =>
      `/groups/${slug}/join-requests/${id}/welcome`,
    declineRequest: (slug: string, id: string) =>
      `/groups/${slug}/join-requests/${id}/refusal`,
    settings: (slug: string, params: { saved?: 1; place?: string } = {}) =>
      `/groups/${slug}/settings${q(params)}`,
    /** Forecasts of past votes, scored. */
    forecasts: (slug: string) => `/groups/${slug}/forecasts`,
    activity: (slug: string, params: { page?: number } = {}) =>
      `/groups/${slug}/activity${q(params)}`,
    coalitions: (slug: string, done?: "joined" | "declined" | "left") =>
      `/groups/${slug}/coalitions${q({ done })}`,
    acceptCoalition: (slug: string, id: string) =>
      `/groups/${slug}/coalitions/invitations/${id}/acceptance`,
    declineCoalition: (slug: string, id: string) =>
      `/groups/${slug}/coalitions/invitations/${id}/refusal`,
    leaveCoalition: (slug: string, coalitionId: string) =>
      `/groups/${slug}/coalitions/${coalitionId}/departure`,
    invitation: (token: string) => `/invitations/${token}`,
  },
  /** The address book of a group. */
  book: {
    list: (slug: string, params: Search = {}) =>
      `/groups/${slug}/people${q(params)}`,
    bring: (slug: string) => `/groups/${slug}/people/import`,
    brought: (slug: string, id: string, params: Search = {}) =>
      `/groups/${slug}/people/imports/${id}${q(params)}`,
    answers: (slug: string, id: string) =>
      `/groups/${slug}/people/imports/${id}/answers`,
    carryOut: (slug: string, id: string) =>
      `/groups/${slug}/people/imports/${id}/run`,
    setAside: (slug: string, id: string) =>
      `/groups/${slug}/people/imports/${id}/discard`,
    undo: (slug: string, id: string) =>
      `/groups/${slug}/people/imports/${id}/undoing`,
    exportForm: (slug: string, params: Search = {}) =>
      `/groups/${slug}/people/export${q(params)}`,
    csv: (slug: string) => `/groups/${slug}/people.csv`,
    person: (slug: string, id: string, params: Search = {}) =>
      `/groups/${slug}/people/${id}${q(params)}`,
    remove: (slug: string, id: string) =>
      `/groups/${slug}/people/${id}/removal`,
    silence: (slug: string, id: string) =>
      `/groups/${slug}/people/${id}/silence`,
    signups: (taskId: string, params: Search = {}) =>
      `/board/tasks/${taskId}/sign-ups${q(params)}`,
    signupsCsv: (taskId: string) => `/board/tasks/${taskId}/sign-ups.csv`,
  },
  coalitions: {
    create: (group?: string) => `/coalitions/new${q({ group })}`,
    show: (slug: string) => `/coalitions/${slug}`,
    groups: (
      slug: string,
      done?: "invited" | "withdrawn" | "named" | "ended",
    ) => `/coalitions/${slug}/groups${q({ done })}`,
    withdrawInvitation: (slug: string, id: string) =>
      `/coalitions/${slug}/invitations/${id}/withdrawal`,
    leads: (slug: string) => `/coalitions/${slug}/leads`,
    endLead: (slug: string, accountId: string) =>
      `/coalitions/${slug}/leads/${accountId}/ending`,
    ledger: (slug: string, done?: "pledged" | "withdrawn") =>
      `/coalitions/${slug}/ledger${q({ done })}`,
    withdrawPledge: (slug: string, id: string) =>
      `/coalitions/${slug}/ledger/${id}/withdrawal`,
    ledgerCsv: (slug: string) => `/coalitions/${slug}/ledger.csv`,
    /** The same vote board in a chosen order. */
    board: (slug: string, params: BoardSearch = {}) =>
      `/coalitions/${slug}${q({ ...params })}`,
    /** The same for a projector. */
    wall: (slug: string, params: BoardSearch & { live?: 1 } = {}) =>
      `/coalitions/${slug}/wall${q({ ...params })}`,
    boardCsv: (slug: string, params: BoardSearch = {}) =>
      `/coalitions/${slug}/votes.csv${q({ ...params })}`,
  },

  // officials
  bodies: {
    new: (params: { place?: string | null } = {}) => `/bodies/new${q(params)}`,
    show: (slug: string) => `/bodies/${slug}`,
    edit: (slug: string) => `/bodies/${slug}/edit`,
    seats: (slug: string) => `/bodies/${slug}/seats`,
    roster: (slug: string) => `/bodies/${slug}/roster`,
  },
  officials: {
    inPlace: (
      placeSlug: string,
      params: { q?: string; page?: number | undefined } = {},
    ) => `/places/${placeSlug}/officials${q(params)}`,
    new: (params: { place?: string | null } = {}) =>
      `/officials/new${q(params)}`,
    show: (
      slug: string,
      params: Record<string, string | number | null | undefined> = {},
    ) => `/officials/${slug}${q(params)}`,
    edit: (slug: string) => `/officials/${slug}/edit`,
    newTerm: (slug: string, params: { body?: string } = {}) =>
      `/officials/${slug}/terms/new${q(params)}`,
    endTerm: (termId: string) => `/terms/${termId}/ending`,
    merging: (slug: string, params: { q?: string; twin?: string } = {}) =>
      `/officials/${slug}/merging${q(params)}`,
    undoMerge: (mergeId: string) => `/merges/${mergeId}/undoing`,
  },

  // policies
  policies: {
    map: (params: PolicySearch = {}) => `/policies${q({ ...params })}`,
    /** The code to show the map elsewhere. */
    embed: (
      params: { state?: string | null; provision?: string | null } = {},
    ) => `/policies/embed${q(params)}`,
    csv: (params: PolicySearch = {}) => `/policies.csv${q({ ...params })}`,
    json: (params: PolicySearch = {}) => `/policies.json${q({ ...params })}`,
    geojson: (params: PolicySearch = {}) =>
      `/policies.geojson${q({ ...params })}`,
    methodology: () => "/policies/methodology",
    codebook: () => "/policies/codebook",
    changes: (params: { page?: number } = {}) =>
      `/policies/changes${q(params)}`,
    changesFeed: () => "/policies/changes.atom",
    changesOfPlace: (placeSlug: string, params: { page?: number } = {}) =>
      `/places/${placeSlug}/changes${q(params)}`,
    changesFeedOfPlace: (placeSlug: string) =>
      `/places/${placeSlug}/changes.atom`,
    /** `law`: "forbid", "grant" or the id of a document of the state. */
    whatIf: (
      params: {
        state?: string | null;
        provision?: string | null;
        law?: string | null;
        page?: number;
      } = {},
    ) => `/policies/what-if${q(params)}`,
    newDocument: (placeSlug: string, provision?: string) =>
      `/places/${placeSlug}/policies/new${q({ provision })}`,
    document: (id: string) => `/policies/documents/${id}`,
    edit: (id: string) => `/policies/documents/${id}/edit`,
    history: (id: string, params: { page?: number } = {}) =>
      `/policies/documents/${id}/history${q(params)}`,
    files: (id: string) => `/policies/documents/${id}/files`,
    file: (id: string, hash: string) =>
      `/policies/documents/${id}/files/${hash}`,
    removeFile: (id: string) => `/policies/files/${id}/removal`,
    newStage: (id: string) => `/policies/documents/${id}/stages`,
    removeStage: (id: string) => `/policies/stages/${id}/removal`,
    restoreStage: (id: string) => `/policies/stages/${id}/restoration`,
    newClause: (id: string) => `/policies/documents/${id}/clauses`,
    withdrawal: (id: string) => `/policies/documents/${id}/withdrawal`,
    restoration: (id: string) => `/policies/documents/${id}/restoration`,
    clause: (id: string) => `/policies/clauses/${id}`,
    checks: (id: string) => `/policies/clauses/${id}/checks`,
    removeClause: (id: string) => `/policies/clauses/${id}/removal`,
    restoreClause: (id: string) => `/policies/clauses/${id}/restoration`,
    newDispute: (id: string) => `/policies/clauses/${id}/disputes`,
    newReply: (id: string) => `/policies/clauses/${id}/replies`,
    /** Of a dispute or a reply: resolving, taking back. */
    settle: (remarkId: string) => `/policies/remarks/${remarkId}/ending`,
    makeTask: (id: string) => `/policies/clauses/${id}/tasks`,
    starter: () => "/policies/starter",
    reloadStarter: () => "/policies/starter/reloading",
    toVerify: (
      params: { q?: string; all?: string; why?: string; page?: number } = {},
    ) => `/policies/to-verify${q(params)}`,
  },

  /** From mails about a place that somebody follows. */
  follows: {
    confirm: (token: string, lang?: string) =>
      `/follows/confirm/${encodeURIComponent(token)}${q({ lang })}`,
    /** One click: mail programs post here by themselves (RFC 8058). */
    stop: (token: string, lang?: string) =>
      `/follows/stop/${encodeURIComponent(token)}${q({ lang })}`,
  },

  // frames for pages of others
  embeds: {
    place: (slug: string) => `/embed/places/${slug}`,
    map: (params: { state?: string | null; provision?: string | null } = {}) =>
      `/embed/map${q(params)}`,
    petition: (slug: string) => `/embed/petitions/${slug}`,
    /** The script that turns links to petitions into such frames. */
    petitionScript: () => "/embed/petition.js",
  },

  // demands
  demands: {
    show: (id: string) => `/demands/${id}`,
    edit: (id: string) => `/demands/${id}/edit`,
    steps: (id: string) => `/demands/${id}/steps`,
    correction: (id: string, stepId: string) =>
      `/demands/${id}/steps/${stepId}/correction`,
    ofCampaign: (
      campaignId: string,
      params: Record<string, string | number | undefined> = {},
    ) => `/board/campaigns/${campaignId}/demands${q(params)}`,
    csv: (
      campaignId: string,
      params: Record<string, string | number | undefined> = {},
    ) => `/board/campaigns/${campaignId}/demands.csv${q(params)}`,
    new: (
      campaignId: string,
      params: { place?: string; provision?: string; q?: string } = {},
    ) => `/board/campaigns/${campaignId}/demands/new${q(params)}`,
    newPlace: (campaignId: string, params: { provision?: string } = {}) =>
      `/board/campaigns/${campaignId}/demands/place${q(params)}`,
  },

  // votes
  votes: {
    /** `params`: what is imagined, and what of the table is shown. */
    count: (
      id: string,
      params: Record<string, string | number | null | undefined> = {},
    ) => `/votes/${id}/count${q(params)}`,
    /** `params`: what was imagined, to be recorded with its evidence. */
    keepLeans: (id: string, params: Record<string, string> = {}) =>
      `/votes/${id}/leans${q(params)}`,
    /** `official`: the slug of the member or mayor. */
    lean: (id: string, official: string) => `/votes/${id}/leans/${official}`,
    show: (id: string) => `/votes/${id}`,
    takeSourceOff: (id: string) => `/votes/${id}/sources`,
    new: (
      params: {
        body?: string | null;
        demand?: string | null;
        meeting?: string | null;
      } = {},
    ) => `/votes/new${q(params)}`,
    /** `meeting`: the one chosen from the start. */
    edit: (id: string, params: { meeting?: string; demand?: string } = {}) =>
      `/votes/${id}/edit${q(params)}`,
    rollCall: (id: string) => `/votes/${id}/roll-call`,
    /** Record and rule disagree: why, and ways to settle it. */
    conflict: (id: string) => `/votes/${id}/conflict`,
    reopenConflict: (id: string) => `/votes/${id}/conflict/reopening`,
    protest: (id: string) => `/votes/${id}/protest`,
    readings: (id: string) => `/votes/${id}/readings`,
    takeBackReading: (id: string, reading: string) =>
      `/votes/${id}/readings/${reading}/removal`,
    conflicts: (params: { q?: string; state?: string; page?: number } = {}) =>
      `/conflicts${q(params)}`,
    conflictsOf: (
      bodySlug: string,
      params: { q?: string; state?: string; page?: number } = {},
    ) => `/bodies/${bodySlug}/conflicts${q(params)}`,
    ofBody: (
      bodySlug: string,
      params: Record<string, string | number | null | undefined> = {},
    ) => `/bodies/${bodySlug}/votes${q(params)}`,
    recordCsv: (
      officialSlug: string,
      params: Record<string, string | number | null | undefined> = {},
    ) => `/officials/${officialSlug}/record.csv${q(params)}`,
    ofBodyCsv: (bodySlug: string, params: Search = {}) =>
      `/bodies/${bodySlug}/votes.csv${q(params)}`,
    participation: (bodySlug: string, params: Search = {}) =>
      `/bodies/${bodySlug}/participation${q(params)}`,
    participationCsv: (bodySlug: string, params: Search = {}) =>
      `/bodies/${bodySlug}/participation.csv${q(params)}`,
    agreement: (bodySlug: string, params: Search = {}) =>
      `/bodies/${bodySlug}/agreement${q(params)}`,
    agreementCsv: (bodySlug: string, params: Search = {}) =>
      `/bodies/${bodySlug}/agreement.csv${q(params)}`,
    /** `a` to `e`: slugs of the members. */
    compare: (bodySlug: string, params: Search = {}) =>
      `/bodies/${bodySlug}/compare${q(params)}`,
  },
  matters: {
    show: (id: string) => `/matters/${id}`,
  },
  promises: {
    /** The groups' ledger. */
    ledger: (params: Search = {}) => `/board/promises${q(params)}`,
    ledgerCsv: (params: Search = {}) => `/board/promises.csv${q(params)}`,
    /** What one official promised, for everybody. */
    ofOfficial: (slug: string) => `/officials/${slug}/promises`,
    /** `official` is a slug, `demand` and `motion` are ids. */
    new: (
      params: { official?: string; demand?: string; motion?: string } = {},
    ) => `/promises/new${q(params)}`,
    show: (id: string) => `/promises/${id}`,
    correction: (id: string) => `/promises/${id}/correction`,
    /** `act`: dispute, settlement, answer, withdrawal or restoration. */
    act: (id: string, act: string) => `/promises/${id}/acts/${act}`,
    publication: (id: string, noteId: string) =>
      `/promises/${id}/notes/${noteId}/publication`,
    holdingBack: (id: string, noteId: string) =>
      `/promises/${id}/notes/${noteId}/holding-back`,
  },
  meetings: {
    /** Pages of its votes and of the lines of its agenda. */
    show: (id: string, params: { page?: number; agenda?: number } = {}) =>
      `/meetings/${id}${q(params)}`,
    edit: (id: string) => `/meetings/${id}/edit`,
    consent: (id: string) => `/meetings/${id}/consent`,
    ofBody: (bodySlug: string, params: { page?: number } = {}) =>
      `/bodies/${bodySlug}/meetings${q(params)}`,
    /** `vote`, `demand`: whose vote is then to be put on its agenda. */
    new: (bodySlug: string, params: { vote?: string; demand?: string } = {}) =>
      `/bodies/${bodySlug}/meetings/new${q(params)}`,
    clock: (bodySlug: string) => `/bodies/${bodySlug}/clock`,
    calendar: (bodySlug: string, lang?: string) =>
      `/bodies/${bodySlug}/calendar.ics${q({ lang })}`,
  },
  bodyRules: {
    ofBody: (bodySlug: string) => `/bodies/${bodySlug}/rules`,
    /** `from`: the first day offered. */
    new: (bodySlug: string, params: { preset?: string; from?: string } = {}) =>
      `/bodies/${bodySlug}/rules/new${q(params)}`,
    end: (id: string) => `/rules/${id}/ending`,
  },

  // petitions
  petitions: {
    list: (
      params: { q?: string; place?: string; sort?: string; page?: number } = {},
    ) => `/petitions${q(params)}`,
    show: (slug: string) => `/petitions/${slug}`,
    /** `lang` keeps a signer in the language of the page they signed on. */
    sign: (slug: string, lang?: string) =>
      `/petitions/${slug}/sign${q({ lang })}`,
    thanks: (slug: string, lang?: string) =>
      `/petitions/${slug}/thanks${q({ lang })}`,
    /** From a mail: `lang` is the language the mail was written in. */
    confirm: (token: string, lang?: string) =>
      `/petitions/confirm/${encodeURIComponent(token)}${q({ lang })}`,
    // What stands for the token may have been typed by anybody.
    manage: (token: string, lang?: string) =>
      `/petitions/withdraw/${encodeURIComponent(token)}${q({ lang })}`,
    stopContact: (token: string, lang?: string) =>
      `/petitions/withdraw/${encodeURIComponent(token)}/contact${q({ lang })}`,

    /** One click: mail programs post here by themselves (RFC 8058). */
    unsubscribe: (token: string, lang?: string) =>
      `/petitions/unsubscribe/${encodeURIComponent(token)}${q({ lang })}`,
    /** What is stored about a signer, as a file. */
    ownData: (token: string, as: "json" | "csv", lang?: string) =>
      `/petitions/withdraw/${encodeURIComponent(token)}/data.${as}${q({ lang })}`,
    delivered: (slug: string, deliveryId: string) =>
      `/petitions/${slug}/deliveries/${deliveryId}`,
    puzzle: (slug: string) => `/petitions/${slug}/puzzle.json`,
    counts: (slug: string) => `/petitions/${slug}/counts.json`,
    hours: (slug: string) => `/petitions/${slug}/hours.csv`,
    qr: (slug: string, as: "svg" | "png") => `/petitions/${slug}/qr.${as}`,
    /** Sheets to print; with a batch they are numbered. */
    sheet: (
      slug: string,
      params: { paper?: string; batch?: string; sheets?: number } = {},
    ) => `/petitions/${slug}/sheet${q(params)}`,
    /** For sites that show a picture beside a link. */
    picture: (slug: string) => `/petitions/${slug}/picture.png`,
    /** `as`: the language that the frame is to speak. */
    embed: (slug: string, as?: string) =>
      `/petitions/${slug}/embed${q({ in: as })}`,

    boardList: (params: { page?: number } = {}) =>
      `/board/petitions${q(params)}`,
    new: (
      params: {
        place?: string | undefined;
        group?: string | undefined;
        campaign?: string | undefined;
        demand?: string | undefined;
      } = {},
    ) => `/board/petitions/new${q(params)}`,
    board: (id: string) => `/board/petitions/${id}`,
    edit: (id: string) => `/board/petitions/${id}/edit`,
    opening: (id: string) => `/board/petitions/${id}/opening`,
    closure: (id: string) => `/board/petitions/${id}/closure`,
    delivery: (id: string) => `/board/petitions/${id}/delivery`,
    /** Lists that are handed over; `delivery` records that one was. */
    deliveries: (id: string) => `/board/petitions/${id}/deliveries`,
    pack: (id: string, deliveryId: string) =>
      `/board/petitions/${id}/deliveries/${deliveryId}`,
    packFile: (id: string, deliveryId: string) =>
      `/board/petitions/${id}/deliveries/${deliveryId}/file`,
    answer: (id: string) => `/board/petitions/${id}/answer`,
    news: (id: string) => `/board/petitions/${id}/news`,
    newsStop: (id: string, updateId: string) =>
      `/board/petitions/${id}/news/${updateId}/stop`,
    privacy: (id: string) => `/board/petitions/${id}/privacy`,
    watch: (id: string) => `/board/petitions/${id}/watch`,
    sweep: (id: string, params: { by: string; key?: string; since?: string }) =>
      `/board/petitions/${id}/watch/many${q(params)}`,
    guards: (id: string) => `/board/petitions/${id}/watch/lists`,
    paper: (id: string) => `/board/petitions/${id}/paper`,
    newBatch: (id: string) => `/board/petitions/${id}/paper/new`,
    batch: (id: string, batchId: string) =>
      `/board/petitions/${id}/paper/${batchId}`,
    paperSheet: (id: string, batchId: string, sheet: number) =>
      `/board/petitions/${id}/paper/${batchId}/sheets/${sheet}`,
    paperCheck: (id: string, batchId: string) =>
      `/board/petitions/${id}/paper/${batchId}/check`,
    signatures: (
      id: string,
      params: {
        q?: string;
        state?: string;
        page?: number;
        before?: string;
      } = {},
    ) => `/board/petitions/${id}/signatures${q(params)}`,
    exportForm: (
      id: string,
      params: { purpose?: string; why?: string; refused?: string } = {},
    ) => `/board/petitions/${id}/signatures/export${q(params)}`,
    csv: (id: string) => `/board/petitions/${id}/signatures.csv`,
    signature: (id: string, signatureId: string) =>
      `/board/petitions/${id}/signatures/${signatureId}`,
    invalidation: (id: string, signatureId: string) =>
      `/board/petitions/${id}/signatures/${signatureId}/invalidation`,
    restoration: (id: string, signatureId: string) =>
      `/board/petitions/${id}/signatures/${signatureId}/restoration`,
  },

  // tasks
  tasks: {
    forYou: (params: { page?: number } = {}) => `/tasks${q(params)}`,
    mine: (params: { page?: number } = {}) => `/tasks/mine${q(params)}`,
    /** `view`: month or week, `on`: a day in it, `whose`: all. */
    monthly: (params: Search = {}) => `/tasks/calendar${q(params)}`,
    feed: () => "/tasks/calendar/address",
    endFeed: () => "/tasks/calendar/address/ending",
    /** What a calendar program reads without signing in. */
    secretFeed: (token: string) => `/calendar/tasks/${token}.ics`,
    /** All public tasks of a place. */
    inPlace: (slug: string, params: { page?: number } = {}) =>
      `/places/${slug}/tasks${q(params)}`,
    signUp: (id: string, lang?: string) => `/tasks/${id}/sign-up${q({ lang })}`,
    /** From a mail: `lang` is the language the mail was written in. */
    link: (token: string, lang?: string) =>
      `/sign-up/${encodeURIComponent(token)}${q({ lang })}`,
    linkCancellation: (token: string) =>
      `/sign-up/${encodeURIComponent(token)}/cancellation`,
    linkConfirmation: (token: string) =>
      `/sign-up/${encodeURIComponent(token)}/confirmation`,
    show: (id: string, params: Record<string, string | number> = {}) =>
      `/tasks/${id}${q(params)}`,
    claim: (id: string) => `/tasks/${id}/claim`,
    confirmation: (id: string) => `/tasks/${id}/confirmation`,
    cancellation: (id: string) => `/tasks/${id}/cancellation`,
    report: (id: string) => `/tasks/${id}/report`,
    calendar: (id: string) => `/tasks/${id}/calendar.ics`,
    board: (params: Record<string, string | number | undefined> = {}) =>
      `/board/tasks${q(params)}`,
    /** What shall become of the ticked tasks (`?task=…&task=…`). */
    changes: (
      params: { changed?: number; back?: number; left?: number; gone?: 1 } = {},
    ) => `/board/tasks/changes${q(params)}`,
    undoing: (id: string) => `/board/tasks/changes/${id}/undoing`,
    /**
     * `campaign` and `motion` are ids, `official`, `group` and `place` slugs;
     * `copy` is the id of a task to start from,
     * `shift` of one to add a shift to, `template` of words to start from; `choose` asks for another place.
     */
    new: (
      params: {
        campaign?: string | null;
        official?: string | null;
        motion?: string | null;
        group?: string | null;
        place?: string | null;
        copy?: string | null;
        shift?: string | null;
        template?: string | null;
        choose?: "place";
      } = {},
    ) => `/board/tasks/new${q(params)}`,
    edit: (id: string, params: { place?: string; choose?: "place" } = {}) =>
      `/board/tasks/${id}/edit${q(params)}`,
    callOff: (id: string) => `/board/tasks/${id}/calling-off`,
    templates: (params: { done?: string } = {}) =>
      `/board/tasks/templates${q(params)}`,
    templateKeeping: (id: string) => `/board/tasks/${id}/template`,
    templateRemoval: (id: string) => `/board/tasks/templates/${id}/removal`,
    chasing: (id: string) => `/board/tasks/${id}/people/chasing`,
    confirmations: (id: string) => `/board/tasks/${id}/people/confirmations`,
    takingOff: (id: string) => `/board/tasks/${id}/people/removals`,
    moves: (id: string) => `/board/tasks/${id}/people/moves`,
    removal: (id: string) => `/board/tasks/${id}/removal`,
    completion: (id: string) => `/board/tasks/${id}/completion`,
    attendance: (id: string, params: { marked?: number } = {}) =>
      `/board/tasks/${id}/attendance${q(params)}`,
  },

  /** Who speaks at public comment for a group at a meeting. */
  speakers: {
    show: (
      slug: string,
      meetingId: string,
      params: { done?: string; moved?: string; place?: number | null } = {},
    ) => `${roster(slug, meetingId)}${q(params)}`,
    new: (slug: string, meetingId: string) => `${roster(slug, meetingId)}/new`,
    own: (slug: string, meetingId: string) => `${roster(slug, meetingId)}/own`,
    order: (slug: string, meetingId: string) =>
      `${roster(slug, meetingId)}/order`,
    print: (slug: string, meetingId: string) =>
      `${roster(slug, meetingId)}/print`,
    points: (slug: string, meetingId: string) =>
      `${roster(slug, meetingId)}/points`,
    removePoint: (slug: string, meetingId: string, pointId: string) =>
      `${roster(slug, meetingId)}/points/${pointId}/removal`,
    tasks: (slug: string, meetingId: string) =>
      `${roster(slug, meetingId)}/tasks`,
    edit: (slug: string, meetingId: string, key: string) =>
      `${roster(slug, meetingId)}/turns/${key}`,
    remove: (slug: string, meetingId: string, key: string) =>
      `${roster(slug, meetingId)}/turns/${key}/removal`,
  },

  // campaigns
  campaigns: {
    /** What waits for an organizer, and who sees to it. */
    attention: () => "/board/attention",
    list: (params: { q?: string; closed?: string; page?: number } = {}) =>
      `/board/campaigns${q(params)}`,
    new: (
      params: { place?: string; provision?: string; group?: string } = {},
    ) => `/board/campaigns/new${q(params)}`,
    board: (id: string) => `/board/campaigns/${id}`,
    votes: (id: string) => `/board/campaigns/${id}/votes`,
    petitions: (id: string) => `/board/campaigns/${id}/petitions`,
    edit: (id: string) => `/board/campaigns/${id}/edit`,
    closure: (id: string) => `/board/campaigns/${id}/closure`,
    reopening: (id: string) => `/board/campaigns/${id}/reopening`,
    show: (slug: string) => `/campaigns/${slug}`,
    calendar: (slug: string, lang?: string) =>
      `/campaigns/${slug}/calendar.ics${q({ lang })}`,
    calendars: (id: string) => `/board/campaigns/${id}/calendar`,
    endCalendar: (id: string) => `/board/campaigns/${id}/calendar/ending`,
    /** What a calendar reads without signing in. */
    secretCalendar: (token: string) => `/calendar/${token}.ics`,
  },

  // transfers
  imports: {
    start: (params: { place?: string } = {}) => `/import${q(params)}`,
    choosePlace: () => "/import?q=",
    policies: () => "/import/policies",
    policyColumns: (id: string) => `/import/policies/${id}/columns`,
    policyRun: (id: string) => `/import/policies/${id}`,
    policyPlaces: (id: string) => `/import/policies/${id}/places`,
    carryOutPolicies: (id: string) => `/import/policies/${id}/run`,
    discardPolicies: (id: string) => `/import/policies/${id}/discard`,
    show: (id: string) => `/import/${id}`,
    columns: (id: string) => `/import/columns/${id}`,
    upload: (id: string) => `/import/uploads/${id}`,
    endUpload: (id: string) => `/import/uploads/${id}/ending`,
    carryOut: (id: string) => `/import/${id}/run`,
    discard: (id: string) => `/import/${id}/discard`,
    people: (id: string) => `/import/${id}/people`,
    words: (id: string) => `/import/${id}/words`,
    sameVotes: (id: string) => `/import/${id}/same-votes`,
    rows: (
      id: string,
      params: { reason?: string | null; page?: number } = {},
    ) => `/import/${id}/rows${q(params)}`,
    csv: (id: string) => `/import/${id}/rows.csv`,
    sources: () => "/import/sources",
    endSource: (id: string) => `/import/sources/${id}/ending`,
    fetchChanges: (sourceId: string) => `/import/sources/${sourceId}/fetches`,
    fetch: (id: string) => `/import/fetches/${id}`,
    endFetch: (id: string) => `/import/fetches/${id}/ending`,
  },

  // help
  help: {
    show: () => "/help",
    permissions: () => "/help/permissions",
    privacy: () => "/privacy",
    devMail: () => "/dev/mail",
  },
} as const;

export { q as queryString };

import * as q from "./book-contacts.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  holdBook: (db) => q.holdBook(db, "g"),
  listBookContacts: (db) => q.listBookContacts(db, { groupId: "g", limit: 9 }),
  listBookContactsById: (db) =>
    q.listBookContactsById(db, { groupId: "g", ids: ["c"] }),
  findBookContact: (db) => q.findBookContact(db, { groupId: "g", id: "c" }),
  listContactsByKeys: (db) =>
    q.listContactsByKeys(db, { groupId: "g", hashes: ["h"] }),
  insertBookContacts: (db) =>
    q.insertBookContacts(db, [
      {
        id: "c",
        group_id: "g",
        sealed: "s",
        mail: "unknown",
        import_id: "i",
        changed_by_import_id: null,
        created_at: "t",
        changed_at: "t",
      },
    ]),
  updateBookContact: (db) =>
    q.updateBookContact(db, "c", {
      sealed: "s",
      mail: "no",
      changed_by_import_id: "i",
      changed_at: "t",
    }),
  deleteBookContacts: (db) =>
    q.deleteBookContacts(db, { groupId: "g", ids: ["c"] }),
  insertBookKeys: (db) =>
    q.insertBookKeys(db, [{ group_id: "g", key_hash: "h", contact_id: "c" }]),
  deleteBookKeys: (db) => q.deleteBookKeys(db, "c"),
  listBookSilences: (db) =>
    q.listBookSilences(db, { groupId: "g", hashes: ["h"] }),
  insertBookSilences: (db) =>
    q.insertBookSilences(db, [{ group_id: "g", email_hash: "h", since: "t" }]),
};

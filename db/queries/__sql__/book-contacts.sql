-- The SQL of db/queries/book-contacts.server.ts. Written by: npm run sql

-- deleteBookContacts
select "id"
  from "book_contacts"
  where "group_id" = ? and "id" in (?)
  order by "id";

-- deleteBookKeys
delete
  from "book_keys"
  where "contact_id" = ?;

-- findBookContact
select "id", "sealed", "mail", "import_id" as "importId", "created_at" as "createdAt", "changed_at" as "changedAt"
  from "book_contacts"
  where "group_id" = ? and "id" = ?;

-- holdBook
update "groups"
  set "name" = "name"
  where "id" = ?;

-- insertBookContacts
insert into "book_contacts" ("id", "group_id", "sealed", "mail", "import_id", "changed_by_import_id", "created_at", "changed_at")
  values (?, ?, ?, ?, ?, ?, ?, ?);

-- insertBookKeys
insert into "book_keys" ("group_id", "key_hash", "contact_id")
  values (?, ?, ?)
  on conflict do nothing;

-- insertBookSilences
insert into "book_silences" ("group_id", "email_hash", "since")
  values (?, ?, ?)
  on conflict do nothing;

-- listBookContacts
select "id", "sealed", "mail"
  from "book_contacts"
  where "group_id" = ?
  order by "id"
  limit ?;

-- listBookContactsById
select "id", "sealed", "mail"
  from "book_contacts"
  where "group_id" = ? and "id" in (?)
  order by "id";

-- listBookSilences
select "email_hash" as "emailHash"
  from "book_silences"
  where "group_id" = ? and "email_hash" in (?)
  order by "email_hash";

-- listContactsByKeys
select "k"."key_hash" as "keyHash", "c"."id", "c"."sealed", "c"."mail"
  from "book_keys" as "k"
  inner join "book_contacts" as "c" on "c"."id" = "k"."contact_id"
  where "k"."group_id" = ? and "k"."key_hash" in (?)
  order by "k"."key_hash", "c"."id";

-- updateBookContact
update "book_contacts"
  set "sealed" = ?, "mail" = ?, "changed_by_import_id" = ?, "changed_at" = ?
  where "id" = ?;

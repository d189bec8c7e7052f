-- The SQL of db/queries/book-imports.server.ts. Written by: npm run sql

-- deleteBookChanges
delete
  from "book_import_changes"
  where "import_id" = ?;

-- discardOldBooks
update "book_imports"
  set "state" = ?, "sealed" = ?
  where "state" = ? and "made_at" < ?;

-- endWaitingBook
update "book_imports"
  set "state" = ?, "report" = ?, "done_at" = ?, "sealed" = ?
  where "id" = ? and "state" = ?
  returning "id";

-- findBookImport
select "i"."id", "i"."layout", "i"."file_name" as "fileName", "i"."state", "i"."sealed", "i"."report", "i"."made_at" as "madeAt", "a"."name" as "madeBy", "i"."done_at" as "doneAt"
  from "book_imports" as "i"
  inner join "accounts" as "a" on "a"."id" = "i"."made_by"
  where "i"."group_id" = ? and "i"."id" = ?;

-- insertBookChanges
insert into "book_import_changes" ("import_id", "contact_id", "sealed_before", "mail_before")
  values (?, ?, ?, ?);

-- insertBookImport
insert into "book_imports" ("id", "group_id", "layout", "file_name", "state", "sealed", "report", "made_by", "made_at", "done_at", "undone_at", "undone_by")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listBookChanges
select "c"."id", "b"."sealed_before" as "sealedBefore", "b"."mail_before" as "mailBefore", "c"."changed_by_import_id" as "changedBy"
  from "book_import_changes" as "b"
  inner join "book_contacts" as "c" on "c"."id" = "b"."contact_id"
  where "b"."import_id" = ?
  order by "c"."id";

-- listBookImports
select "i"."id", "i"."layout", "i"."file_name" as "fileName", "i"."state", "i"."made_at" as "madeAt", "a"."name" as "madeBy"
  from "book_imports" as "i"
  inner join "accounts" as "a" on "a"."id" = "i"."made_by"
  where "i"."group_id" = ? and "i"."state" <> ?
  order by "i"."made_at" desc, "i"."id" desc
  limit ?;

-- listContactsBroughtBy
select "id"
  from "book_contacts"
  where "import_id" = ? and "group_id" = ?
  order by "id";

-- markBookUndone
update "book_imports"
  set "state" = ?, "undone_at" = ?, "undone_by" = ?
  where "id" = ? and "state" = ?
  returning "id";

-- updateWaitingBook
update "book_imports"
  set "sealed" = ?
  where "id" = ? and "state" = ?
  returning "id";

-- The SQL of db/queries/account-offers.server.ts. Written by: npm run sql

-- listOffers
select "f"."kind", "f"."value"
  from "account_offers" as "f"
  where "f"."account_id" = ?
  order by "f"."kind", "f"."value"
  limit ?;

-- replaceOffers
delete
  from "account_offers"
  where "account_id" = ?;
insert into "account_offers" ("account_id", "kind", "value")
  values (?, ?, ?);

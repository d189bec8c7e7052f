-- The SQL of db/queries/deliveries.server.ts. Written by: npm run sql

-- countByDisclosure
select "disclosure", count(*) as "signatures"
  from "signatures"
  where "petition_id" = ? and "state" = ?
  group by "disclosure"
  order by "disclosure";

-- countWithdrawnSince
select count(*) as "withdrawn"
  from "delivery_signatures" as "d"
  inner join "signatures" as "s" on "s"."id" = "d"."signature_id"
  where "d"."delivery_id" = ? and "s"."state" = ?;

-- deleteDeliveryLines
delete
  from "delivery_signatures"
  where "delivery_id" = ?;

-- deleteDraftDelivery
delete
  from "deliveries"
  where "id" = ? and "frozen_at" is null;

-- eraseCheckHashes
update "delivery_signatures"
  set "check_hash" = ?
  where "signature_id" = ?;

-- findCheckHash
select "check_hash"
  from "delivery_signatures"
  where "delivery_id" = ? and "number" = ?;

-- findDelivery
select "d"."id", "d"."petition_id" as "petitionId", "d"."recipient", "d"."on_date" as "onDate", "d"."letter_en" as "letterEn", "d"."letter_es" as "letterEs", "d"."created_at" as "createdAt", "d"."frozen_at" as "frozenAt", "d"."full_names" as "fullNames", "d"."first_names" as "firstNames", "d"."unnamed", "d"."salt", "d"."seal", "d"."withdrawn_since" as "withdrawnSince", "d"."forgotten_at" as "forgottenAt"
  from "deliveries" as "d"
  where "d"."petition_id" = ? and "d"."id" = ?;

-- forgetSalt
update "deliveries"
  set "salt" = ?, "forgotten_at" = ?
  where "id" = ?;

-- insertDelivery
insert into "deliveries" ("id", "petition_id", "recipient", "on_date", "letter_en", "letter_es", "created_by", "created_at", "frozen_by", "frozen_at", "full_names", "first_names", "unnamed", "salt", "seal", "withdrawn_since", "forgotten_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertDeliveryCells
insert into "delivery_cells" ("delivery_id", "kind", "cell", "shown")
  values (?, ?, ?, ?);

-- insertDeliverySignatures
insert into "delivery_signatures" ("delivery_id", "number", "signature_id", "disclosure", "check_hash")
  values (?, ?, ?, ?, ?);

-- keepWithdrawnCounts
update "deliveries"
  set "withdrawn_since" = (select count(*) as "withdrawn"
  from "delivery_signatures" as "s"
  inner join "signatures" as "g" on "g"."id" = "s"."signature_id"
  where "s"."delivery_id" = "deliveries"."id" and "g"."state" = ?)
  where "petition_id" = ? and "frozen_at" is not null;

-- listDeliveredLines
select "s"."id", "d"."number", "d"."disclosure", "s"."state", "s"."sealed", "s"."key_version" as "keyVersion", "s"."postal_code" as "postalCode", "s"."validated_at" as "validatedAt"
  from "delivery_signatures" as "d"
  inner join "signatures" as "s" on "s"."id" = "d"."signature_id"
  where "d"."delivery_id" = ? and "d"."number" > ?
  order by "d"."number"
  limit ?;

-- listDeliveries
select "d"."id", "d"."petition_id" as "petitionId", "d"."recipient", "d"."on_date" as "onDate", "d"."letter_en" as "letterEn", "d"."letter_es" as "letterEs", "d"."created_at" as "createdAt", "d"."frozen_at" as "frozenAt", "d"."full_names" as "fullNames", "d"."first_names" as "firstNames", "d"."unnamed", "d"."salt", "d"."seal", "d"."withdrawn_since" as "withdrawnSince", "d"."forgotten_at" as "forgottenAt"
  from "deliveries" as "d"
  where "d"."petition_id" = ?
  order by "d"."created_at" desc, "d"."id" desc
  limit ?;

-- listDeliveriesOfSignature
select "d"."id", "d"."recipient", "d"."on_date" as "onDate", "d"."frozen_at" as "frozenAt", "s"."number", "s"."disclosure"
  from "delivery_signatures" as "s"
  inner join "deliveries" as "d" on "d"."id" = "s"."delivery_id"
  where "s"."signature_id" = ?
  order by "d"."frozen_at", "d"."id"
  limit ?;

-- listDeliveriesToForget
select "d"."id"
  from "deliveries" as "d"
  inner join "petitions" as "p" on "p"."id" = "d"."petition_id"
  where "p"."purged_at" < ? and "d"."frozen_at" is not null and "d"."forgotten_at" is null
  order by "d"."id";

-- listDeliveryCells
select "c"."kind", "c"."cell", "c"."shown", "j"."name"
  from "delivery_cells" as "c"
  left join "jurisdictions" as "j" on "j"."id" = "c"."cell"
  where "c"."delivery_id" = ?
  order by "c"."kind", "c"."shown" desc, "c"."cell";

-- listFrozenDeliveries
select "d"."id", "d"."recipient", "d"."on_date" as "onDate", "d"."frozen_at" as "frozenAt"
  from "deliveries" as "d"
  where "d"."petition_id" = ? and "d"."frozen_at" is not null
  order by "d"."frozen_at", "d"."id"
  limit ?;

-- lockFreezing
update "deliveries"
  set "salt" = ?
  where "id" = ? and "salt" = ? and "frozen_at" is null;

-- updateDraftDelivery
update "deliveries"
  set "recipient" = ?
  where "id" = ? and "frozen_at" is null;

-- The SQL of db/queries/vaults.server.ts. Written by: npm run sql

-- deleteUnusedKeys
select "version"
  from "petition_keys"
  where "petition_id" = ? and "kind" = ? and "retired_at" < ?
  order by "version";

-- insertPetitionKey
insert into "petition_keys" ("petition_id", "kind", "version", "wrapped", "made_at", "retired_at")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("petition_id", "kind", "version") do nothing;

-- listKeyedPetitions
select distinct "petition_id" as "id"
  from "petition_keys"
  order by "id";

-- listPetitionKeys
select "kind", "version", "wrapped", "retired_at" as "retiredAt"
  from "petition_keys"
  where "petition_id" = ?
  order by "kind", "version";

-- listRowsOfOldKeys
select "id", "sealed", "key_version" as "keyVersion"
  from "signatures"
  where "petition_id" = ? and "key_version" < ?
  order by "id"
  limit ?;

-- retireKeys
update "petition_keys"
  set "retired_at" = ?
  where "petition_id" = ? and "kind" = ? and "retired_at" is null;

-- updateSealed
update "signatures"
  set "sealed" = ?, "key_version" = ?
  where "id" = ?;

-- updateWrapped
update "petition_keys"
  set "wrapped" = ?
  where "petition_id" = ? and "kind" = ? and "version" = ? and "wrapped" = ?;

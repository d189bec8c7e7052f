-- The SQL of db/queries/stamp.server.ts. Written by: npm run sql

-- readStamp
pragma data_version;
select pg_current_snapshot()::text as stamp;

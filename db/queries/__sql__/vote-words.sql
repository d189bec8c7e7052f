-- The SQL of db/queries/vote-words.server.ts. Written by: npm run sql

-- keepVoteWord
insert into "vote_words" ("jurisdiction_id", "word", "option", "said_by", "said_at")
  values (?, ?, ?, ?, ?)
  on conflict ("jurisdiction_id", "word") do update
  set "option" = ?, "said_by" = ?, "said_at" = ?;

-- listVoteWords
select "word", "option"
  from "vote_words"
  where "jurisdiction_id" = ?
  order by "word";

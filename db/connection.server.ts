import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

import Database from "better-sqlite3";
import {
  CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type {
  DatabaseConnection,
  Dialect,
  Driver,
  QueryResult,
  Transaction,
} from "kysely";
import pg from "pg";

import type { Schema } from "./schema";

export type Engine = "sqlite" | "postgres";

/** Anything a query can run on: a reader, the writer or an open transaction. */
export type Reader = Kysely<Schema>;
export type Writer = Transaction<Schema>;

/**
 * The database as the rest of the app sees it.
 *
 * - `read`: for questions. On SQLite its connection is opened read-only, so a
 *   write through it fails loudly instead of skipping the writer's queue.
 * - `transaction(work)`: for changes. All or nothing; on SQLite it begins
 *   immediately, because a deferred transaction that reads before it writes
 *   can be refused in spite of the busy timeout.
 */
export interface Db {
  readonly engine: Engine;
  readonly read: Reader;
  transaction<T>(work: (trx: Writer) => Promise<T>): Promise<T>;
  /** The writing connection itself: for migrations, seeds and backups. */
  readonly writer: Kysely<Schema>;
  close(): Promise<void>;
}

/** The file a sqlite URL or path names; `data/groundwork.db` when none is set. */
export function sqliteFile(url: string | undefined): string {
  const path = (url ?? "").replace(/^(sqlite|file):(\/\/)?/, "");
  return resolve(path === "" ? "data/groundwork.db" : path);
}

export function engineOf(url: string | undefined): Engine {
  return /^postgres(ql)?:/.test(url ?? "") ? "postgres" : "sqlite";
}

/**
 * Opens the database that `url` names: `postgres://…`, or a SQLite file.
 * @throws when the file cannot be opened, or SQLite finds it damaged.
 */
export function openDatabase(url: string | undefined): Db {
  return engineOf(url) === "postgres"
    ? openPostgres(url as string)
    : openSqlite(sqliteFile(url));
}

// ---------------------------------------------------------------- SQLite

function openSqlite(file: string): Db {
  mkdirSync(dirname(file), { recursive: true });
  const writing = new Database(file);
  writing.pragma("journal_mode = WAL");
  writing.pragma("synchronous = FULL");
  writing.pragma("foreign_keys = ON");
  writing.pragma("secure_delete = ON");
  writing.pragma("busy_timeout = 5000");
  writing.pragma("cache_size = -32000");
  const reading = new Database(file, { readonly: true });
  reading.pragma("busy_timeout = 5000");
  reading.pragma("foreign_keys = ON");
  reading.pragma("cache_size = -64000");
  reading.pragma("mmap_size = 268435456");

  const writer = new Kysely<Schema>({ dialect: new SqliteFile(writing) });
  const read = new Kysely<Schema>({ dialect: new SqliteFile(reading) });
  return {
    engine: "sqlite",
    read,
    writer,
    transaction: (work) => writer.transaction().execute(work),
    async close() {
      await read.destroy();
      await writer.destroy();
    },
  };
}

/** The better-sqlite3 handle and its prepared statements. */
class SqliteConnection implements DatabaseConnection {
  readonly #db: Database.Database;
  // Preparing costs more than running for point reads; a few hundred
  // statements is all this app ever asks.
  readonly #statements = new Map<string, Database.Statement>();

  constructor(db: Database.Database) {
    this.#db = db;
  }

  #prepare(text: string): Database.Statement {
    const known = this.#statements.get(text);
    if (known) return known;
    const made = this.#db.prepare(text);
    if (this.#statements.size > 500) this.#statements.clear();
    this.#statements.set(text, made);
    return made;
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const statement = this.#prepare(query.sql);
      const values = query.parameters as unknown[];
      if (statement.reader) {
        return Promise.resolve({ rows: statement.all(...values) as R[] });
      }
      const { changes, lastInsertRowid } = statement.run(...values);
      return Promise.resolve({
        rows: [],
        numAffectedRows: BigInt(changes),
        insertId: BigInt(lastInsertRowid),
      });
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async *streamQuery<R>(
    query: CompiledQuery,
  ): AsyncIterableIterator<QueryResult<R>> {
    // A fresh statement: a cached one may not be iterated twice at once.
    const statement = this.#db.prepare(query.sql);
    for (const row of statement.iterate(...(query.parameters as unknown[]))) {
      yield { rows: [row as R] };
    }
  }
}

/** One connection, one transaction at a time: others wait in line. */
class SqliteFileDriver implements Driver {
  readonly #db: Database.Database;
  readonly #connection: SqliteConnection;
  #tail: Promise<void> = Promise.resolve();
  #release: (() => void) | undefined;

  constructor(db: Database.Database) {
    this.#db = db;
    this.#connection = new SqliteConnection(db);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#tail;
    let release = () => {};
    this.#tail = new Promise<void>((done) => (release = done));
    await before;
    this.#release = release;
    return this.#connection;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  async releaseConnection(): Promise<void> {
    this.#release?.();
  }

  async destroy(): Promise<void> {
    this.#db.close();
  }
}

/**
 * Kysely's own adapter says SQLite cannot change tables in a transaction. It
 * can; without this a failing migration would leave half a table behind.
 */
class SqliteFileAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class SqliteFile implements Dialect {
  readonly #db: Database.Database;
  constructor(db: Database.Database) {
    this.#db = db;
  }
  createAdapter = () => new SqliteFileAdapter();
  createDriver = () => new SqliteFileDriver(this.#db);
  createIntrospector = (db: Kysely<unknown>) => new SqliteIntrospector(db);
  createQueryCompiler = () => new SqliteQueryCompiler();
}

// ------------------------------------------------------------ PostgreSQL

// bigint and numeric arrive as text because they may not fit a number; every
// count and sum in this app does.
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);
types.setTypeParser(pg.types.builtins.NUMERIC, Number);

function openPostgres(url: string): Db {
  const pool = new pg.Pool({ connectionString: url, max: 10, types });
  // An idle connection that the server drops must not take the process down.
  pool.on("error", () => {});
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return {
    engine: "postgres",
    read: kysely,
    writer: kysely,
    transaction: (work) => kysely.transaction().execute(work),
    close: () => kysely.destroy(),
  };
}

/**
 * A Kysely that only writes SQL down, for the committed query texts.
 * It never connects to anything.
 */
export function offlineKysely(
  engine: Engine,
  note: (sqlText: string) => void,
): Kysely<Schema> {
  const nothing: Driver = {
    init: async () => {},
    acquireConnection: async () => ({
      executeQuery: async ({ sql }: CompiledQuery) => {
        note(sql);
        return { rows: [], numAffectedRows: 0n };
      },
      // eslint-disable-next-line require-yield
      async *streamQuery() {
        return;
      },
    }),
    beginTransaction: async () => {},
    commitTransaction: async () => {},
    rollbackTransaction: async () => {},
    releaseConnection: async () => {},
    destroy: async () => {},
  };
  const sqlite = engine === "sqlite";
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () =>
        sqlite ? new SqliteAdapter() : new PostgresAdapter(),
      createDriver: () => nothing,
      createIntrospector: (db) =>
        sqlite ? new SqliteIntrospector(db) : new PostgresIntrospector(db),
      createQueryCompiler: () =>
        sqlite ? new SqliteQueryCompiler() : new PostgresQueryCompiler(),
    },
  });
}

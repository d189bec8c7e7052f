import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

const plugins = [tsconfigPaths()];
const scratch = "test/support/scratch.setup.ts";
const onADatabase = ["test/queries/**/*.test.ts", "test/services/**/*.test.ts"];

/**
 * Five projects, one summary: `unit` needs nothing, `sqlite` and `postgres`
 * run the same files on either engine, `routes` calls the built server as
 * HTTP does, `journeys` drives a real Chromium. Where files do not stand in
 * each other's way a worker keeps its modules from one file to the next
 * (`isolate: false`), which saves a third of the time: no test may leave
 * anything behind in a module.
 */
export default defineConfig({
  test: {
    passWithNoTests: true,
    // Two workers keep two cores busy and leave room for the database.
    maxWorkers: 2,
    projects: [
      {
        plugins,
        test: {
          name: "unit",
          isolate: false,
          include: [
            "app/**/*.test.{ts,tsx}",
            "db/**/*.test.ts",
            "test/*.test.ts",
          ],
          exclude: [
            "test/refusals.test.ts",
            "test/headers.test.ts",
            "test/mass-assignment.test.ts",
          ],
          // Properties tried a thousand times take their time on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        plugins,
        test: {
          name: "sqlite",
          isolate: false,
          include: onADatabase,
          env: { TEST_ENGINE: "sqlite" },
          globalSetup: [scratch],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins,
        test: {
          name: "postgres",
          isolate: false,
          include: onADatabase,
          env: { TEST_ENGINE: "postgres" },
          globalSetup: [scratch, "test/support/postgres.setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins,
        test: {
          name: "routes",
          isolate: false,
          include: [
            "test/routes/**/*.test.ts",
            "test/refusals.test.ts",
            "test/headers.test.ts",
            "test/mass-assignment.test.ts",
          ],
          globalSetup: [scratch, "test/support/build.setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins,
        test: {
          name: "journeys",
          include: ["test/journeys/**/*.test.ts"],
          globalSetup: [
            scratch,
            "test/support/build.setup.ts",
            "test/support/chromium.setup.ts",
          ],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

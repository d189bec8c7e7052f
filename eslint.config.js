import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["build/", "node_modules/", "data/", ".cache/", ".tmp/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.tsx"],
    ...jsxA11y.flatConfigs.recommended,
  },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["**/*.{js,mjs,ts,tsx}"],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  {
    // Raw SQL lives in the dialect file and in migrations, nowhere else.
    files: ["app/**/*.{ts,tsx}", "db/**/*.ts", "test/**/*.ts"],
    ignores: [
      "db/dialect.server.ts",
      "db/connection.server.ts",
      "db/migrate.ts",
      "db/backup.ts",
      "db/**/*.test.ts",
      "test/**",
    ],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "kysely",
              importNames: ["sql"],
              message: "Raw SQL belongs in db/dialect.server.ts.",
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      "migrations/**",
      "app/commands/**",
      "test/bench/**",
      "test/support/*.setup.ts",
    ],
    rules: { "no-console": "off", "@typescript-eslint/no-explicit-any": "off" },
  },
);

import { readEnv } from "~/server/env.server";

import { runSite } from "./support/run-site";

await runSite(readEnv());

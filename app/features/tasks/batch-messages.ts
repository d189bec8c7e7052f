import { defineMessages } from "~/i18n/messages";

import en from "./batch-messages.en";
import es from "./batch-messages.es";

export const batchMessages = defineMessages({ en, es });

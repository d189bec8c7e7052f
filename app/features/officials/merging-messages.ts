import { defineMessages } from "~/i18n/messages";

import en from "./merging-messages.en";
import es from "./merging-messages.es";

export const mergingMessages = defineMessages({ en, es });

import { defineMessages } from "~/i18n/messages";

import en from "./trial-messages.en";
import es from "./trial-messages.es";

export const trialMessages = defineMessages({ en, es });

import { defineMessages } from "~/i18n/messages";

import en from "./roster-messages.en";
import es from "./roster-messages.es";

export const rosterMessages = defineMessages({ en, es });

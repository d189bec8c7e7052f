import { defineMessages } from "~/i18n/messages";

import en from "./agenda-messages.en";
import es from "./agenda-messages.es";

export const agendaMessages = defineMessages({ en, es });

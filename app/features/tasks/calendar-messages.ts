import { defineMessages } from "~/i18n/messages";

import en from "./calendar-messages.en";
import es from "./calendar-messages.es";

export const calendarMessages = defineMessages({ en, es });

import { defineMessages } from "~/i18n/messages";

import en from "./people-messages.en";
import es from "./people-messages.es";

export const peopleMessages = defineMessages({ en, es });

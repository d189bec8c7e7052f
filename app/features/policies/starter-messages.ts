import { defineMessages } from "~/i18n/messages";

import en from "./starter-messages.en";
import es from "./starter-messages.es";

export const starterMessages = defineMessages({ en, es });

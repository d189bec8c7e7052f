import { defineMessages } from "~/i18n/messages";

import en from "./privacy-messages.en";
import es from "./privacy-messages.es";

export const privacyMessages = defineMessages({ en, es });

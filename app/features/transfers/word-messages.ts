import { defineMessages } from "~/i18n/messages";

import en from "./word-messages.en";
import es from "./word-messages.es";

export const wordMessages = defineMessages({ en, es });

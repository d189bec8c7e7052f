import { defineMessages } from "~/i18n/messages";

import en from "./upload-messages.en";
import es from "./upload-messages.es";

export const uploadMessages = defineMessages({ en, es });

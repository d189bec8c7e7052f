import { defineMessages } from "~/i18n/messages";

import en from "./notice-messages.en";
import es from "./notice-messages.es";

export const noticeMessages = defineMessages({ en, es });

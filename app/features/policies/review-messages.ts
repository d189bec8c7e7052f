import { defineMessages } from "~/i18n/messages";

import en from "./review-messages.en";
import es from "./review-messages.es";

export const reviewMessages = defineMessages({ en, es });

import { defineMessages } from "../messages";
import en from "./privacy.en";
import es from "./privacy.es";

export const privacyMessages = defineMessages({ en, es });

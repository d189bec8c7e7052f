import { defineMessages } from "../messages";
import en from "./help.en";
import es from "./help.es";

export const helpMessages = defineMessages({ en, es });

import { defineMessages } from "../messages";
import en from "./dev.en";
import es from "./dev.es";

export const devMessages = defineMessages({ en, es });

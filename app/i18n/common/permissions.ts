import { defineMessages } from "../messages";
import en from "./permissions.en";
import es from "./permissions.es";

/** The permission table in words; its keys are the abilities and roles. */
export const permissionMessages = defineMessages({ en, es });

export default {
  required: "Please fill this in.",
  tooLong: "Use at most {max, number} characters.",
  tooShort: "Use at least {min, number} characters.",
  tooBig: "Use at most {max, number}.",
  tooSmall: "Use at least {min, number}.",
  notANumber: "Write a number.",
  notAnEmail: "Write an email address, such as name@example.org.",
  notAUrl: "Write a full web address that starts with https://.",
  notADay: "Choose a day that exists, such as 2026-12-02.",
  notAChoice: "Choose one of the options.",
  invalid: "Please check this.",
  problems:
    "{count, plural, one {Please correct this first:} other {Please correct these # things first:}}",
} as const;

export default {
  required: "Please fill this in.",
  tooLong: "Use at most {max, number} characters.",
  tooShort: "Use at least {min, number} characters.",
  tooBig: "Use at most {max, number}.",
  tooSmall: "Use at least {min, number}.",
  notWhole: "Write a whole number from {min, number} to {max, number}.",
  notANumber: "Write a number.",
  notAnEmail: "Write an email address, such as name@example.org.",
  privatePhone:
    "This looks like a private phone number. Take it out, or name the office it belongs to before it: “Mayor’s office, 555 …”.",
  privateEmail:
    "This looks like a private person’s email address. Take it out, or give a shared one such as info@….",
  homeAddress:
    "This looks like somebody’s home address. Take it out: officials are reached at their office.",
  shelteringNamed:
    "This names a congregation that shelters somebody. Take its name out: it is never published.",
  enforcementNow:
    "This says where enforcement is right now. Take it out: such news goes by phone to the hotline near you, never on a public page.",
  statusOfPerson:
    "This tells a person’s immigration status. Take it out: no page of ours may say it of anybody.",
  notAUrl: "Write a full web address that starts with https://.",
  notADay: "Choose a day that exists, such as 2026-12-02.",
  notAChoice: "Choose one of the options.",
  invalid: "Please check this.",
  problems:
    "{count, plural, one {Please correct this first:} other {Please correct these # things first:}}",
} as const;

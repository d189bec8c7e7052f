export default {
  mailTitle: "Mails not sent",
  mailLead:
    "No SMTP server is set, so mails wait here instead of going out. Newest first.",
  mailEmpty: "No mail has been written yet.",
  mailTo: "To {address}, {at}",
} as const;

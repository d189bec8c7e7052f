export default {
  mailTitle: "Correos sin enviar",
  mailLead:
    "No hay un servidor SMTP configurado, así que los correos esperan aquí. Los más nuevos primero.",
  mailEmpty: "Todavía no se ha escrito ningún correo.",
  mailTo: "Para {address}, {at}",
} as const;

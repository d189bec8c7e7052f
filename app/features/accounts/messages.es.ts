export default {
  signInTitle: "Iniciar sesión",
  signInLead:
    "Para miembros de un grupo. Para leer las páginas y firmar peticiones no hace falta una cuenta.",
  email: "Correo electrónico",
  password: "Contraseña",
  signIn: "Iniciar sesión",
  forgotten: "Olvidé mi contraseña",
  noAccount:
    "¿Todavía no tiene cuenta? Las cuentas se crean al aceptar una invitación a un grupo. Pida a quien administra su grupo que le invite.",
  wrongSignIn:
    "Este correo y esta contraseña no corresponden. Revise ambos o pida una contraseña nueva.",
  tooManySignIns:
    "Hubo demasiados intentos. Espere 15 minutos o pida una contraseña nueva por correo.",
  demoTitle: "Mirar el sitio como…",
  demoLead:
    "Esto es una demostración con personas inventadas. Todo se borra al detenerla.",

  name: "Su nombre",
  nameHint: "Como le conocen en su grupo.",
  newPasswordHint:
    "Al menos {least, number} caracteres. Lo mejor es una frase corta que solo a usted se le ocurriría.",
  passwordTooShort: "Use al menos 10 caracteres.",
  passwordTooLong: "Use como máximo 200 caracteres.",
  passwordIsYou:
    "Su propio nombre o correo es lo primero que otros probarían. Elija otra cosa.",
  passwordTooCommon:
    "Es una de las contraseñas que se prueban primero. Elija otra cosa.",
} as const;

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
    "Este correo y esta contraseña no coinciden. Revise ambos o pida una contraseña nueva.",
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

  forgottenTitle: "Una contraseña nueva",
  forgottenLead:
    "Escriba el correo con el que inicia sesión. Le enviaremos un enlace para elegir una contraseña nueva.",
  sendLink: "Enviarme el enlace",
  tooManyLinks:
    "Se pidieron demasiados enlaces desde su red. Espere una hora e inténtelo de nuevo.",
  linkSentTitle: "Revise su correo",
  linkSent:
    "Si alguien inicia sesión con esta dirección, el enlace ya va en camino. Sirve durante una hora y una sola vez. Revise también la carpeta de correo no deseado.",
  backToSignIn: "Volver a iniciar sesión",
  chooseTitle: "Elija una contraseña nueva",
  chooseLead:
    "Para {email}. Después su sesión quedará abierta aquí y cerrada en todos los demás lugares.",
  newPassword: "Contraseña nueva",
  savePassword: "Guardar la contraseña",
  mailNewPasswordSubject: "Groundwork: elija una contraseña nueva",
  mailNewPasswordText:
    "Hola, {name}:\n\nAlguien pidió una contraseña nueva para su cuenta de Groundwork. Si fue usted, elíjala aquí antes de una hora:\n\n{link}\n\nSi no fue usted, no tiene que hacer nada: su contraseña sigue igual.",
  mailPasswordChangedSubject: "Groundwork: su contraseña cambió",
  mailPasswordChangedText:
    "Hola, {name}:\n\nLa contraseña de su cuenta de Groundwork acaba de cambiar y se cerró la sesión en todos los demás navegadores.\n\nSi no fue usted, pida de inmediato una contraseña nueva en la página de inicio de sesión y avise a quien administra su grupo.",

  accountTitle: "Su cuenta",
  details: "Nombre e idioma",
  language: "Idioma",
  languageHint: "Para este sitio y para los correos que le envía.",
  change: "Cambiar",
  changePassword: "Cambiar su contraseña",
  changePasswordLead:
    "Después su sesión seguirá abierta aquí y se cerrará en todos los demás lugares.",
  presentPassword: "Contraseña actual",
  wrongPresentPassword: "Esta no es su contraseña actual.",
  tooManyPresent: "Hubo demasiados intentos. Espere 15 minutos.",
  save: "Guardar",
  saved: "Guardado.",
  passwordSaved:
    "Su contraseña cambió. Se cerró la sesión en todos los demás navegadores.",
  sessions: "Dónde tiene sesión abierta",
  sessionsLead: "Si no reconoce alguna, ciérrela y cambie su contraseña.",
  sessionCount:
    "{count, plural, one {En # navegador} other {En # navegadores}}",
  manageSessions: "Ver y cerrar",
  thisBrowser: "Este navegador",
  unknownDevice: "Navegador desconocido",
  since: "Inicio de sesión: {day}",
  lastSeen: "Última visita: {day}",
  endSession: "Cerrar esa sesión",
  endAll: "Cerrar sesión en todas partes",
  endAllExplained:
    "Cierra todas las sesiones, también esta. Después tendrá que iniciar sesión con su contraseña.",
  yourGroups: "Sus grupos",
  noGroups: "Usted no pertenece a ningún grupo.",

  startGroup: "Fundar otro grupo",
  yourData: "Qué se guarda sobre usted",
} as const;

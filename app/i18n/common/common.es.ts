export default {
  siteName: "Groundwork",
  tagline: "Ganar campañas locales, lugar por lugar",
  demoNotice:
    "Una demostración: los lugares son reales; todas las personas y campañas son inventadas.",
  skipToContent: "Ir al contenido",
  mainNavigation: "Principal",
  accountNavigation: "Su cuenta",
  footerNavigation: "Sobre este sitio",
  breadcrumbs: "Usted está aquí",
  language: "Idioma",
  changeLanguage: "Cambiar de idioma",
  navPlaces: "Lugares",
  navPolicies: "Mapa de políticas",
  navPetitions: "Peticiones",
  navTasks: "Tareas",
  navHelp: "Ayuda",
  navPrivacy: "Privacidad",
  navPermissions: "Quién puede hacer qué",
  navHome: "Mi tablero",
  signIn: "Iniciar sesión",
  signOut: "Cerrar sesión",
  pages: "Páginas",
  previousPage: "Anterior",
  nextPage: "Siguiente",
  pageOf: "Página {page, number} de {last, number}",
  notFoundTitle: "Esta página no está aquí",
  notFoundBody:
    "Tal vez se movió, o pertenece a un grupo del que usted no es miembro. Esto puede ayudarle:",
  notFoundSearch: "Buscar un lugar",
  forbiddenTitle: "Su función no permite esto",
  forbiddenBody:
    "Usted es miembro de este grupo, pero su función no incluye esto. Una persona administradora del grupo puede cambiarla.",
  signInFirstTitle: "Primero inicie sesión",
  signInFirstBody:
    "Su sesión se cerró antes de enviar esto, así que nada cambió. Inicie sesión e inténtelo de nuevo.",
  tooManyTitle: "Demasiados intentos",
  tooManyBody: "Espere unos minutos e inténtelo de nuevo.",
  slowDownTitle: "Un momento, por favor",
  slowDownBody:
    "Desde su red se pidieron muchísimas páginas en poco tiempo. Espere {seconds, plural, one {# segundo} other {# segundos}} y vuelva a cargar esta página.",
  goneStart:
    "Sirve una sola vez, durante 24 horas. Si su grupo ya existe, inicie sesión. Si no, vuelva a arrancar el sitio: mostrará un enlace nuevo.",
  gonePassword: "Sirve una sola vez, durante una hora. Pida otro.",
  goneInvitation:
    "Sirve una sola vez, durante 72 horas. Si ya se unió, inicie sesión. Si no, pida otro a quien le invitó.",
  goneSignup:
    "El enlace para apuntarse en una tarea sirve tres días y, una vez usado, hasta que la tarea termine. Pida otro en la página de la tarea.",
  goneFollow:
    "Pasaron tres días desde que se envió, ya no se sigue el lugar o falta una parte del enlace. La página del lugar le envía otro.",
  findPlaces: "Buscar un lugar",
  goneSignature:
    "Quizá falte una parte: abra el enlace completo del correo. O firme otra vez con la misma dirección; le llegará enseguida un correo nuevo.",
  goneMail:
    "Tiene más de medio año, o un programa de correo cortó una parte. Después de iniciar sesión puede elegir qué correo recibe.",
  chooseMail: "Elegir qué correo recibo",
  openInMail: "Abrir la página",
  askForLink: "Enviarme otro enlace",
  openPetitions: "Peticiones abiertas",
  goneTitle: "Este enlace ya no funciona",
  goneBody: "Venció o ya se usó. Pida uno nuevo.",
  badRequestTitle: "No se pudo leer lo enviado",
  badRequestBody: "Regrese e inténtelo de nuevo. Nada cambió.",
  brokenTitle: "Algo falló de nuestro lado",
  brokenBody:
    "No fue culpa suya y no se perdió nada de lo que guardó. Inténtelo de nuevo en un momento.",
  backToStart: "Volver a la página inicial",
  footerNote:
    "Groundwork es software libre para grupos locales. Nunca pregunta por la situación migratoria de nadie.",
  placesCredit: "Datos de los lugares:",
} as const;

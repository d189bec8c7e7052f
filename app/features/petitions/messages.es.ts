export default {
  // The list
  openPetitions: "Peticiones abiertas",
  openPetitionsLead:
    "Pida a las autoridades lo que su lugar necesita. Firmar toma medio minuto y no hace falta una cuenta.",
  searchTitle: "Buscar peticiones",
  searchLabel: "Palabras del título o del lugar",
  placeLabel: "Lugar",
  everywhere: "En todas partes",
  sortLabel: "Ordenar por",
  sort_newest: "Las más nuevas primero",
  sort_most: "Las más firmadas primero",
  search: "Buscar",
  foundCount:
    "{count, plural, =0 {Ninguna petición} one {# petición} other {# peticiones}}",
  noneOpen: "En este momento no hay ninguna petición abierta",
  noneOpenHint: "Vuelva pronto, o busque su lugar y vea qué falta allí.",
  noneFound: "Ninguna petición abierta corresponde a esta búsqueda",
  noneFoundHint: "Pruebe con menos palabras, o busque en todas partes.",
  showAll: "Mostrar todas las peticiones abiertas",
  findPlace: "Busque su lugar",
  signed:
    "{count, plural, =0 {Nadie ha firmado todavía} one {Ha firmado # persona} other {Han firmado # personas}}",
  askedBy: "La pide {group}",

  // One petition
  whoAsks: "Quién la pide",
  addressedTo: "Dirigida a",
  addressedToPlace: "Las autoridades de {place}",
  office_chair: "{body}, presidencia",
  office_mayor: "{body}, alcaldía",
  place: "Lugar",
  campaign: "Campaña",
  closesOn: "Último día para firmar: {day}",
  closingDate: "Último día para firmar",
  goalLine: "{count, number} de {goal, number} firmas",
  ofGoal: "de {goal, number} {goal, plural, one {firma} other {firmas}}",
  goalHint:
    "{missing, plural, one {Falta una para la próxima meta.} other {Faltan # para la próxima meta.}}",
  onlyIn_en: "Esta petición está escrita solo en inglés.",
  onlyIn_es: "Esta petición está escrita solo en español.",
  readIn_en: "Leerla en inglés",
  readIn_es: "Leerla en español",
  recentSigners: "Firmas recientes",
  recentSignersNote:
    "Nombres de pila de quienes quisieron aparecer. Las demás personas también cuentan.",
  share: "Compártala",
  shareAddress: "Dirección de esta página",
  shareMail: "Por correo",
  shareText: "Por mensaje de texto",
  shareWhatsapp: "Por WhatsApp",
  shareSentence: "Firme, por favor: {title} {url}",
  closedTitle: "Esta petición está cerrada",
  closedOn: "Se cerró el {day}.",
  closedByDate: "El último día para firmar fue el {day}.",
  closedNothingLost: "Cuentan todas las firmas que se confirmaron.",
  deliveredTitle: "Esta petición ya se entregó",
  deliveredOn:
    "Se entregó el {day} con {count, plural, one {# firma} other {# firmas}}.",
  answeredTitle: "Hay una respuesta",
  answeredOn: "Respuesta del {day}",
  source: "Fuente",
  seeOthers: "Ver peticiones abiertas",

  // Signing
  signTitle: "Firme esta petición",
  signAside: "Firmar y compartir",
  name: "Su nombre",
  email: "Su correo electrónico",
  emailHint: "Le enviamos un enlace para confirmar. No se muestra a nadie.",
  postalCode: "Código postal",
  postalCodeHint: "Muestra a las autoridades que usted vive cerca.",
  commentAdd: "Diga por qué le importa (opcional)",
  comment: "¿Por qué le importa?",
  commentHint:
    "No se muestra aquí; {group} lo lee y puede entregarlo con la petición. Por favor, no escriba sobre el estatus migratorio de nadie.",
  disclosureLabel: "¿Cómo se puede usar su nombre?",
  disclosure_first_name: "Nombre de pila",
  disclosureHint_first_name:
    "Se muestra en esta página y se entrega con la petición.",
  disclosure_full: "Nombre completo",
  disclosureHint_full:
    "El nombre de pila se muestra en esta página; el nombre completo y el código postal se entregan con la petición.",
  disclosure_count: "Sin nombre",
  disclosureHint_count: "Su firma cuenta y su nombre no se entrega.",
  mayContact: "{group} puede escribirme sobre esta petición y su campaña.",
  mayContactHint:
    "No hace falta para firmar. Puede retirar este permiso cuando quiera.",
  consentWording: "{group} puede escribirme sobre esta petición y su campaña.",
  leaveEmpty: "Deje este campo vacío",
  sign: "Firmar",
  signNote:
    "No se pregunta nada más, y nunca el estatus migratorio de nadie. Puede retirar su firma con un enlace que va en el correo.",
  nameNoLinks: "Escriba un nombre, sin direcciones web ni de correo.",
  notAPostalCode: "Escriba un código postal, por ejemplo 90802.",
  closed: "Esta petición ya no recibe firmas, así que la suya no se guardó.",
  too_many:
    "Están llegando muchísimas firmas desde su red. Lo que escribió sigue aquí: inténtelo de nuevo en diez minutos.",
  backToPetition: "Volver a la petición",

  // Thanks
  thanksTitle: "Falta un paso: revise su correo",
  thanksBody:
    "Le enviamos un correo con un enlace. Ábralo y presione el botón que verá allí: solo entonces cuenta su firma.",
  thanksNoMail:
    "¿No llegó nada en unos minutos? Búsquelo en el correo no deseado, o firme otra vez con la misma dirección.",
  thanksDevMail:
    "Este sitio todavía no envía correos. Los que enviaría se guardan aquí:",
  thanksDevMailLink: "Correos sin enviar",
  thanksNext: "Mientras espera",

  // Confirming
  confirmTitle: "Confirme su firma",
  confirmLead: "Está a punto de firmar:",
  confirmYours: "Lo que anotamos",
  confirmButton: "Confirmar mi firma",
  confirmNotYou:
    "Si usted no firmó esto, cierre esta página. Sin el botón no se cuenta nada.",
  confirmedTitle: "Su firma cuenta",
  confirmedNumber: "Es la número {number, number}. ¡Gracias!",
  confirmedNext:
    "En el mismo correo está su enlace para ver o retirar su firma.",
  confirmExpiredTitle: "Este enlace ya venció",
  confirmExpiredBody:
    "Funcionó durante {days, number} días. Puede firmar de nuevo y le enviaremos otro enlace.",
  confirmDeliveredTitle: "La petición ya se entregó",
  confirmDeliveredBody:
    "La lista se cerró antes de que usted confirmara, así que su firma no se contó.",
  confirmWithdrawnTitle: "Esta firma se retiró",
  confirmWithdrawnBody:
    "No cuenta, y lo que usted había escrito se borró. Puede firmar de nuevo si lo desea.",
  confirmInvalidatedTitle: "Esta firma se apartó",
  confirmInvalidatedBody:
    "El grupo que lleva la petición la sacó de la cuenta. Si cree que es un error, pregunte a {group}.",
  signAgain: "Firmar de nuevo",

  // The signer's own link
  manageTitle: "Su firma",
  manageLead:
    "A esta página se llega con su propio enlace. Nadie más lo tiene.",
  state: "Estado",
  signatureState_pending: "Espera su confirmación",
  signatureState_validated: "Contada",
  signatureState_invalidated: "Apartada por el grupo",
  signatureState_withdrawn: "Retirada",
  signedOn: "Fecha de la firma",
  number: "Número",
  yourComment: "Su comentario",
  noComment: "Ninguno",
  nameUse: "Uso de su nombre",
  contact: "Contacto",
  contactYes: "Usted aceptó: «{wording}»",
  contactNo: "El grupo no puede escribirle.",
  stopContact: "No me escriban más",
  withdrawTitle: "Retirar",
  withdrawBody:
    "Su firma deja de contar, y su nombre, dirección de correo, código postal y comentario se borran de inmediato. Esto no se puede deshacer.",
  withdrawDelivered:
    "La petición ya se entregó: no podemos recuperar su nombre de una lista que ya se entregó.",
  withdraw: "Retirar mi firma",
  withdrawnTitle: "Su firma está retirada",
  withdrawnBody:
    "Se retiró el {day}. Su nombre, dirección de correo, código postal y comentario se borraron.",

  // Mails
  mailConfirmSubject: "Por favor, confirme su firma",
  mailConfirmHello: "Hola:",
  mailConfirmBody:
    "usted (o alguien que escribió su dirección) firmó la petición «{title}» de {group}.",
  mailConfirmDo: "Para confirmar, abra esta página y presione el botón:",
  mailConfirmIgnore:
    "Si no fue usted, no haga nada: sin el botón no se cuenta nada.",
  mailManage: "Para ver o retirar su firma en cualquier momento:",
  mailExpires: "El primer enlace funciona durante {days, number} días.",
  mailAgainSubject: "Usted ya firmó",
  mailAgainBody:
    "alguien acaba de firmar la petición «{title}» de {group} con su dirección. Su firma ya cuenta, así que nada ha cambiado.",
  mailSetAsideSubject: "Sobre su firma",
  mailSetAsideBody:
    "alguien acaba de firmar la petición «{title}» de {group} con su dirección. El grupo sacó de la cuenta una firma con esta dirección, así que nada ha cambiado. Si cree que es un error, pregunte a {group}.",
} as const;

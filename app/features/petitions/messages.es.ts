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
  noneFound: "Ninguna petición abierta coincide con esta búsqueda",
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
    "No se muestra aquí; {group} lo lee y puede entregarlo con la petición. Por favor, no escriba sobre la situación migratoria de nadie.",
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
  mayContactMore: "{group} puede escribirme sobre el resto de su trabajo.",
  consentWordingMore: "{group} puede escribirme sobre el resto de su trabajo.",
  leaveEmpty: "Deje este campo vacío",
  sign: "Firmar",
  signNote:
    "No se pregunta nada más, y nunca la situación migratoria de nadie. Puede retirar su firma con un enlace que va en el correo.",
  nameNoLinks: "Escriba un nombre, sin direcciones web ni de correo.",
  notAPostalCode: "Escriba un código postal, por ejemplo 90802.",
  closed: "Esta petición ya no recibe firmas, así que la suya no se guardó.",
  busy: "Muchísimas personas están firmando en este momento. Lo que escribió sigue aquí: presione el botón otra vez en unos segundos.",
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
  signatureState_fraudulent: "Apartada por el grupo",
  signatureState_withdrawn: "Retirada",
  signedOn: "Fecha de la firma",
  number: "Número",
  yourComment: "Su comentario",
  noComment: "Ninguno",
  nameUse: "Uso de su nombre",
  contact: "Contacto",
  contactYes: "Usted aceptó: «{wording}»",
  contactNo: "El grupo no puede escribirle.",
  stopContact_petition: "No más sobre esta petición",
  stopContact_group: "No más sobre otro trabajo",
  mailOff: "Ya no recibe correo sobre esta petición.",
  ownDataTitle: "Sus datos",
  ownDataBody: "Todo lo que este sitio guarda sobre usted, en un archivo:",
  placeSeen: "Dónde está su código postal",
  placeSeen_inside: "En el lugar de la petición",
  placeSeen_partly: "En parte en el lugar de la petición",
  placeSeen_outside:
    "Fuera del lugar de la petición; su firma se cuenta aparte",
  placeSeen_unknown: "Aquí no se sabe; no se adivina nada",
  unsubscribeTitle: "No más correo sobre esta petición",
  unsubscribeBody:
    "Presione el botón y ya no se le enviará nada sobre esta petición, lo pida quien lo pida. Su firma sigue contando.",
  unsubscribeButton: "No recibir más correo",
  unsubscribedTitle: "Ya no recibirá correo sobre esta petición",
  unsubscribedBody: "Su firma sigue contando.",
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
    "Usted (o alguien que escribió su dirección) firmó la petición «{title}» de {group}.",
  mailConfirmDo: "Para confirmar, abra esta página y presione el botón:",
  mailConfirmIgnore:
    "Si no fue usted, no haga nada: sin el botón no se cuenta nada.",
  mailManage: "Para ver o retirar su firma en cualquier momento:",
  mailExpires: "El primer enlace funciona durante {days, number} días.",
  mailAgainSubject: "Usted ya firmó",
  mailAgainBody:
    "Alguien acaba de firmar la petición «{title}» de {group} con su dirección. Su firma ya cuenta, así que nada ha cambiado.",
  mailSetAsideSubject: "Sobre su firma",
  mailSetAsideBody:
    "Alguien acaba de firmar la petición «{title}» de {group} con su dirección. El grupo sacó de la cuenta una firma con esta dirección, así que nada ha cambiado. Si cree que es un error, pregunte a {group}.",
  mailFullSubject: "Sobre su dirección",
  mailFullBody:
    "Alguien acaba de firmar la petición «{title}» de {group} con su dirección y con otro nombre. Dos personas de un mismo hogar pueden compartir una dirección si tienen el mismo código postal; más no. Nada ha cambiado.",

  // The board
  boardTitle: "Peticiones",
  ownPetitions: "Peticiones de su grupo",
  boardLead: "Lo que pide su grupo y cuántas personas lo respaldan.",
  newPetition: "Nueva petición",
  noneYet: "Su grupo todavía no tiene peticiones",
  noneYetHint:
    "Escriba una como borrador; nada es público hasta que usted la abra.",
  columnPetition: "Petición",
  columnState: "Estado",
  columnSignatures: "Firmas",
  goalShort: "{count, number} de {goal, number}",
  columnCloses: "Último día para firmar",
  columnGroup: "Grupo",
  noClosingDate: "Ninguno",
  state_draft: "Borrador",
  state_open: "Abierta",
  state_closed: "Cerrada",
  state_delivered: "Entregada",
  state_answered: "Respondida",
  pastClosing: "Abierta, plazo vencido",
  overview: "Resumen",
  signatures: "Firmas",
  petitionPages: "Páginas de esta petición",
  edit: "Editar",
  openIt: "Abrir a firmas",
  reopenIt: "Reabrir",
  closeIt: "Cerrar",
  deliverIt: "Registrar la entrega",
  answerIt: "Registrar la respuesta",
  publicPage: "Página pública",
  statusWarning:
    "El texto parece preguntar a la gente por su situación migratoria, nacionalidad, religión o algo semejante. Por favor, cámbielo: una lista de tales respuestas puede dañar a quienes están en ella.",
  timeline: "Qué ha pasado",
  timelineEmpty: "Nada todavía.",
  turnOn: "el {day}",
  turn_opened: "Se abrió",
  turn_closed: "Se cerró",
  turn_reopened: "Se reabrió",
  turn_delivered: "Se entregó",
  turn_answered: "Hubo respuesta",
  turnBy: "lo registró {name}",
  turnCount: "{count, plural, one {# firma} other {# firmas}}",
  counts: "Firmas por estado",
  perDay: "Firmas por día",
  perDayNote:
    "{days, plural, one {El último día con firmas (UTC).} other {Los últimos # días con firmas (UTC).}}",
  day: "Día",
  preview: "El texto",

  // Writing
  chooseGroup: "¿Para qué grupo?",
  choosePlace: "¿Para qué lugar?",
  groupsPlace: "Donde trabaja su grupo",
  writeLead:
    "Escríbala en inglés, en español o en ambos. Un borrador lo ve solo su grupo.",
  group: "Grupo",
  english: "Inglés",
  spanish: "Español",
  fieldTitle: "Título",
  fieldTitleHint: "Lo que usted pide, en una oración.",
  fieldBody: "Texto",
  fieldBodyHint:
    "Por qué importa y qué deben hacer exactamente las autoridades. Una línea vacía empieza un párrafo nuevo.",
  fieldGoal: "Primera meta",
  fieldGoalHint: "Cuando se alcanza, aparece la siguiente por sí sola.",
  fieldCloses: "Último día para firmar (opcional)",
  fieldCampaign: "Campaña (opcional)",
  fieldDemand: "Demanda (opcional)",
  fieldDemandHint: "Una demanda trae consigo su campaña.",
  demandOf: "{title} ({campaign})",
  noCampaign: "Ninguna",
  noDemand: "Ninguna",
  fieldTargets: "Dirigida a",
  fieldTargetsNone:
    "Todavía no hay autoridades registradas en este lugar, así que la petición se dirige a las autoridades del lugar en general.",
  addOfficial: "Agregar una autoridad",
  fixedWords:
    "Ya hay personas que firmaron este texto, así que no se puede cambiar. Puede agregar la traducción que falte.",
  fixedTargets:
    "Ya hay personas que firmaron, así que sigue dirigida a quienes estaba dirigida.",
  saveDraft: "Guardar como borrador",
  save: "Guardar",
  cancel: "Cancelar",
  editTitle: "Editar la petición",
  noWords: "Escriba un título y un texto en al menos un idioma.",
  titleEnMissing: "Al texto en inglés le falta el título.",
  bodyEnMissing: "Al título en inglés le falta el texto.",
  titleEsMissing: "Al texto en español le falta el título.",
  bodyEsMissing: "Al título en español le falta el texto.",
  noPlace: "Elija el lugar de nuevo; el que se nombró aquí no se conoce.",
  closesInPast: "Ese día ya pasó. Elija hoy o un día posterior.",
  wordsFixed:
    "Alguien firmó mientras usted escribía, así que el texto ya no se puede cambiar.",
  already_done: "Esta petición ya se entregó, así que no se puede cambiar.",
  someone_was_first:
    "Otra persona cambió esto entretanto. Revíselo de nuevo antes de seguir.",
  onFutureDay: "Ese día todavía no llega.",

  // Turns
  openTitle: "Abrir a firmas",
  openLead:
    "La petición se hace pública y la gente puede firmarla. Desde la primera firma, su texto queda fijo.",
  reopenLead:
    "La gente puede firmar de nuevo, y el motivo del cierre deja de mostrarse.",
  closesInPastOpen:
    "Su último día para firmar ya pasó. Cambie primero la fecha de cierre.",
  closeTitle: "Cerrar la petición",
  closeLead:
    "Ya nadie puede firmar. Quienes firmaron a tiempo aún pueden confirmar. Usted puede reabrirla.",
  deliverTitle: "Registrar la entrega",
  deliverLead:
    "La lista se entregó. Ya no se puede firmar ni confirmar, y se anota la cuenta de este momento.",
  deliveredOnLabel: "Fecha de entrega",
  deliverNote: "¿A quién y cómo?",
  deliverNoteHint: "Se muestra en la página de la petición.",
  sourceOptional: "Fuente (opcional)",
  sourceHint: "Una dirección web donde se pueda leer, como el acta.",
  answerTitle: "Registrar la respuesta",
  answerLead:
    "Lo que respondieron las autoridades, con sus palabras si se puede. Se muestra en la página de la petición; una respuesta anterior queda a su lado.",
  answeredOnLabel: "Fecha de la respuesta",
  answerText: "La respuesta",

  // Signatures
  signaturesLead:
    "Los nombres y las direcciones los ven solo quienes organizan o administran su grupo.",
  watchTab: "Lo que llama la atención",
  signersData: "Datos de quienes firman",
  searchSignatures: "Buscar firmas",
  searchSignaturesLabel: "Nombre, correo, código postal o comentario",
  searchSignaturesHint:
    "Un correo completo o el comienzo de un código postal se encuentra de inmediato. Los nombres y comentarios se guardan cifrados: se abren y se leen, primero los más recientes.",
  lookedThrough:
    "{count, plural, one {# firma revisada} other {# firmas revisadas}}",
  searchFurther: "Revisar firmas más antiguas",
  stateLabel: "Estado",
  allStates: "Todos los estados",
  noSignatures: "Nadie ha firmado todavía",
  noSignaturesHint: "Comparta la dirección de la petición:",
  noneMatch: "Ninguna firma coincide con esta búsqueda",
  showAllSignatures: "Mostrar todas las firmas",
  foundSignatures:
    "{count, plural, =0 {Ninguna firma} one {# firma} other {# firmas}}",
  columnNumber: "N.º",
  columnName: "Nombre",
  columnEmail: "Correo",
  columnPostalCode: "Código postal",
  columnSigned: "Firmó",
  mayWrite: "Se le puede escribir",
  mayWrite_petition: "Sobre esta petición",
  mayWrite_group: "Sobre el resto del trabajo del grupo",
  state_pending: "Pendiente",
  state_validated: "Contada",
  state_invalidated: "Apartada",
  state_fraudulent: "No es una persona",
  state_withdrawn: "Retirada",
  withdrawnName: "Retirada, borrada",
  signatureTitle: "Firma de {name}",
  signatureTitleWithdrawn: "Una firma retirada",
  nameUseOf: "Uso del nombre",
  confirmedOn: "Fecha de confirmación",
  history: "Qué ha pasado con ella",
  historyEmpty: "Nada desde que se dio.",
  event_invalidated: "Se apartó",
  event_fraudulent: "Se apartó por no ser de una persona",
  event_released: "Se dejó pasar: el correo se envió",
  event_restored: "Se devolvió a la cuenta",
  event_withdrawn: "La retiró quien firmó",
  setAside: "Apartar",
  setAsideTitle: "Apartar esta firma",
  setAsideLead:
    "Deja de contar. No se avisa a quien firmó. Puede devolverla a la cuenta en cualquier momento.",
  setAsideWhy: "¿Por qué?",
  setAsideWhyHint:
    "Lo ve su grupo; por ejemplo: nombre inventado, varias desde una dirección.",
  putBack: "Devolverla a la cuenta",

  // Export
  exportIt: "Exportar",
  exportTitle: "Exportar las firmas",
  exportLead:
    "Una lista que salió del sitio no se puede recuperar. Cada exportación queda en el registro de actividad con su nombre, y cada fila dice quién la sacó y cuándo.",
  exportPurpose: "¿Para qué?",
  purpose_delivery: "Para entregarla a las autoridades",
  purposeHint_delivery:
    "Número, nombre según lo permitió cada quien, código postal de quienes dieron su nombre completo, comentario. Sin correos electrónicos.",
  purpose_contacts: "Para escribir a quienes firmaron",
  purposeHint_contacts:
    "Solo quienes aceptaron que su grupo les escriba, con su correo electrónico.",
  exportWhy: "Motivo",
  exportWhyHint: "Quién necesita la lista y qué pasa con ella después.",
  exportButton: "Descargar como CSV",
  csvNumber: "Número",
  csvName: "Nombre",
  csvEmail: "Correo electrónico",
  csvPostalCode: "Código postal",
  csvComment: "Comentario",
  csvSignedOn: "Fecha de confirmación",
  csvExported: "La exportó",
  csvMark: "{name}, {at}",
} as const;

export default {
  paper: "En papel",
  paperLead:
    "Las hojas llegan por lotes: se pasan los renglones, otra persona vuelve a leer algunos y después alguien que organiza cuenta el lote.",
  openBatch: "Abrir un lote",
  noBatches: "Todavía no hay hojas",
  noBatchesHint:
    "Imprima hojas, pida que las firmen y abra un lote con las que regresen.",
  noBatchesYours: "No le han dado ningún lote, o ya está terminado.",
  notTaken:
    "Esta petición no recibe papel: todavía no está abierta o ya se entregó.",
  countedApart:
    "{online, plural, one {# firma} other {# firmas}} en línea, {paper, plural, one {# firma} other {# firmas}} en papel, {both} en total.",
  publicPaper: "De ellas, al menos {count, number} en papel.",
  sheetsWaiting: "Hojas firmadas que le esperan",
  batchTitle: "Lote {number}",
  columnBatch: "Lote",
  columnState: "Estado",
  columnLines: "Renglones",
  columnCounted: "Cuentan",
  columnWhen: "Fecha de las firmas",
  batch_entry: "se está pasando",
  batch_check: "espera revisión",
  batch_checked: "revisado, sin contar",
  batch_counted: "contado",
  batch_set_aside: "apartado",

  sheets: "¿Cuántas hojas?",
  sheetsHint:
    "De diez renglones cada una; numere las hojas 1, 2, 3… antes de empezar.",
  carriedBy: "¿Quién las llevó?",
  gatheredIn: "¿Dónde se firmaron?",
  gatheredOn: "¿Qué día?",
  language: "Idioma de la mayoría de las personas",
  languageHint: "En él se escribe a quienes dejaron su correo.",
  language_en: "Inglés",
  language_es: "Español",
  dayTooLate:
    "El día no puede ser futuro ni posterior al último día de la petición.",
  create: "Abrir el lote",
  printNumbered: "Imprimir hojas numeradas",

  steps: "Qué sigue",
  typeIn: "Pasar la hoja {sheet}",
  finish: "Ya está todo pasado",
  finishHint:
    "Entonces se saca una muestra: al menos cinco renglones y la décima parte. La lee otra vez alguien que no haya pasado ninguno.",
  noLines: "Todavía no hay nada pasado.",
  notInEntry: "Este lote ya no se está pasando; no se guardó nada.",
  toCheck: "Leer la muestra",
  ownLines:
    "Usted pasó renglones de este lote. Otra persona tiene que leer la muestra.",
  notInCheck: "Este lote no espera revisión.",
  notAllRead:
    "Llene todos los renglones; elija «ilegible» donde no se pueda leer.",
  count: "Contar este lote",
  countHint:
    "Cada renglón con nombre pasa a ser una firma. Quien ya firmó, en línea o en papel, cuenta una sola vez.",
  notChecked: "El lote no está revisado, o ya se contó.",
  someoneWasFirst: "Alguien cambió este lote mientras tanto. Vuelva a mirarlo.",
  linesOf:
    "{names, plural, one {# renglón} other {# renglones}} con nombre, {illegible} ilegibles, {struck} tachados.",
  outcome:
    "{counted, plural, one {Cuenta # firma} other {Cuentan # firmas}}; {online} ya habían firmado en línea, {paper} en papel, {excluded} se habían quitado del conteo.",
  checks: "Revisiones",
  checkPassed:
    "{wrong} de {lines} renglones no coincidieron ({rate}): aprobado",
  checkFailed:
    "{wrong} de {lines} renglones no coincidieron ({rate}): hay que corregir",
  checkBy: "{name}, {day}",
  failedHint:
    "No coincidió más del 5 % de la muestra. Corrija los renglones, repase los demás y termine otra vez: se saca otra muestra.",
  differences: "Se leyó distinto",
  columnPlace: "Lugar",
  columnTyped: "Se pasó",
  columnAgain: "Se leyó después",
  place: "Hoja {sheet}, renglón {line}",
  take: "Tomar la segunda lectura",
  field_kind: "tipo de renglón",
  field_name: "nombre",
  field_postalCode: "código postal",
  field_email: "correo",
  field_ticks: "casillas",
  helpers: "Quién puede pasar y revisar este lote",
  helpersHint:
    "Quienes organizan siempre pueden. Cada voluntario ve solo lo que pasó por su cuenta. Envíeles la dirección de esta página.",
  noVolunteers: "Su grupo todavía no tiene voluntarios.",
  saveHelpers: "Guardar",
  sendBack: "Devolver para corregir",
  setAside: "Apartar el lote",
  setAsideHint:
    "Sus firmas dejan de contar; no se borra nada y se puede deshacer.",
  sendBackHint: "Sus firmas esperan hasta que se revise y se cuente otra vez.",
  why: "¿Por qué?",
  restore: "Recuperarlo",
  changeBatch: "Corregir o apartar",

  enterTitle: "Lote {number}, hoja {sheet} de {sheets}",
  enterLead:
    "Una fila por renglón, en el orden de la hoja. Enter guarda la fila y pasa a la siguiente; la barra espaciadora marca una casilla. Deje vacío lo que esté vacío.",
  enterLeadPlain: "Sin script, Enter guarda la hoja entera.",
  line: "Renglón",
  name: "Nombre",
  postalCode: "Código postal",
  email: "Correo",
  kind: "El renglón está",
  kind_name: "legible",
  kind_illegible: "ilegible",
  kind_struck: "tachado",
  tick: "Casilla {tick}",
  cell: "{what}, renglón {line}",
  save: "Guardar",
  saveNext: "Guardar y pasar a la hoja siguiente",
  saved: "Guardado.",
  rowSaved: "guardado",
  takenLine:
    "Otra persona pasó el renglón {line} mientras tanto. Lo suyo sigue aquí; mire lo de ella antes de seguir.",
  typedByOther: "pasado por otra persona",
  nameMissing: "Falta el nombre; elija «ilegible» si no se puede leer.",
  postalMissing:
    "Falta el código postal; elija «ilegible» si no se puede leer.",
  nameNoLinks: "Escriba un nombre, sin direcciones web ni de correo.",
  notAPostalCode: "Escriba un código postal, por ejemplo 90802.",
  backToBatch: "Volver al lote",
  checkTitle: "Leer otra vez: lote {number}",
  checkLead:
    "Mire el papel, no lo que se pasó, y escriba lo que dice en estos renglones.",
  saveCheck: "Comparar",
  signedOnlineToo: "Firmó también en línea",
};

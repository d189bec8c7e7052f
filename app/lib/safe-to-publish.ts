/** What must not stand in a text that everybody can read. */
export const UNSAFE = [
  "privatePhone",
  "privateEmail",
  "homeAddress",
  "shelteringNamed",
  "enforcementNow",
  "statusOfPerson",
] as const;
export type Unsafe = (typeof UNSAFE)[number];

/** `part` as whole words, in either language, blind to case. */
const words = (part: string, flags = "iu") =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${part})(?![\\p{L}\\p{N}])`, flags);

// ----------------------------------------------------------- phone, address

const PHONE =
  /(?<![\d-])(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])/gu;
const TOLL_FREE = /^\+?1?[-. (]*8(?:00|33|44|55|66|77|88)/u;

/** An office answers there: a public number, and a shared address. */
const OFFICE = words(
  "offices?|city hall|county hall|council(?:member|woman|man)?s?|clerks?|mayors?|sheriffs?|departments?|police|precinct|district attorney|prosecutor|court(?:house)?|commission(?:er)?s?|supervisors?|senators?|representatives?|congress(?:man|woman|member)?|governors?|hotline|switchboard|library|school|board|legal aid|oficinas?|ayuntamiento|alcald(?:e|esa|ía)|concej(?:o|al|ala)|secretaría|fiscal(?:ía)?|tribunal|juzgado|comisaría|comisionad[oa]s?|senador(?:a)?|representante|congresista|gobernador(?:a)?|línea de ayuda|biblioteca|escuela|junta|ayuda legal",
);
/** How far before a number an office may be named. */
const NEAR = 80;

const EMAIL = /([\p{L}\p{N}._%+-]+)@([\p{L}\p{N}.-]+\.\p{L}{2,})/gu;
const PUBLIC_DOMAIN = /(?:\.gov|\.mil|\.us|\.edu|\.example)$/iu;
const SHARED_NAME =
  /^(?:info|contact|contacto|hello|hola|help|ayuda|office|oficina|press|prensa|media|team|equipo|mail|correo|council|concejo|clerk|mayor|alcaldia|volunteer|volunteers|voluntarios|join|campaign|campana|organize|privacy|legal|board|members|action|accion|support|records|news)\b/iu;

const HOME =
  /(?<!\p{L})(?:(?:he|she|they|who|\p{Lu}\p{Ll}+) lives? (?:at|on)|(?:his|her|their) (?:house|home|apartment|address) (?:is )?(?:at|on|:)?|home address|resid(?:es|ing) at|vive en|su (?:casa|domicilio|apartamento) (?:está|queda|es)|domicilio particular)[^.!?\n]{0,40}?\d{1,6}\s+\p{L}|(?<!\p{L})(?:vive|reside|su casa está) en (?:la |el )?(?:calle|avenida|av\.|c\/)/iu;

function namesPrivatePhone(text: string): boolean {
  return [...text.matchAll(PHONE)].some(({ 0: number, index }) => {
    const before = text.slice(Math.max(0, index - NEAR), index);
    return !TOLL_FREE.test(number) && !OFFICE.test(before);
  });
}

function namesPrivateEmail(text: string): boolean {
  return [...text.matchAll(EMAIL)].some(
    ([, name = "", domain = ""]) =>
      !PUBLIC_DOMAIN.test(domain) && !SHARED_NAME.test(name),
  );
}

// ------------------------------------------------------------- who shelters

/** "First Church", "St. Mary’s Parish", "Iglesia San José": it has a name. */
const NAMED_CONGREGATION =
  /(?:\p{Lu}[\p{L}.’']+ )+(?:Church|Parish|Cathedral|Chapel|Congregation|Synagogue|Temple|Mosque|Meeting House|Ministr(?:y|ies)|Friends Meeting)(?!\p{L})|(?<!\p{L})(?:Church of|Temple|Congregation|Iglesia|Parroquia|Catedral|Capilla|Sinagoga|Mezquita|Templo|Congregación) (?:de |del |la |el |of |the )*\p{Lu}\p{L}+/u;
const SHELTERS = words(
  "shelter(?:s|ed|ing)?|harbor(?:s|ed|ing)?|hid(?:es|ing)|hous(?:es|ing)|(?:take[ns]?|took|taking|living|stay(?:s|ing)?) (?:in )?sanctuary|giv(?:es|ing) sanctuary|living in the (?:church|basement|parish)|refugi(?:a|an|ado|ada|ados)|alberga(?:n|ndo)?|esconde(?:n)?|escondid[oa]s?|acoge(?:n)?|da(?:n|ndo)? (?:refugio|santuario)|en santuario",
);
const SOMEBODY = words(
  "famil(?:y|ies)|mother|father|parents?|man|woman|child(?:ren)?|person|people|someone|somebody|immigrants?|migrants?|asylum seekers?|refugees?|him|her|them|familias?|madre|padre|hombre|mujer|niñ[oa]s?|personas?|alguien|inmigrantes?|migrantes?|solicitantes?",
);

// ----------------------------------------------------- where they are just now

const AGENTS =
  "(?:ICE|ERO|CBP|la migra|(?:ICE|immigration|federal|border patrol) (?:agents?|officers?|vans?|trucks?)|border patrol|agentes (?:de |federales|migratorios)[\\p{L} ]{0,20}|patrulla fronteriza)";
const NOW =
  "(?:right now|now|currently|at this moment|just now|today|tonight|this (?:morning|afternoon|evening)|ahora(?: mismo)?|en este momento|hoy|esta (?:mañana|tarde|noche))";
const AT =
  "(?:at|on|in|near|outside|by|along|around|in front of|en|cerca de|frente a|afuera de|fuera de|por)";
const SEEN =
  "(?:spotted|seen|parked|knocking|waiting|circling|going door to door|visto|vist[oa]s|estacionad[oa]s?|tocando puertas|rondando)";
const TRAP =
  "(?:checkpoints?|roadblocks?|raids?|redadas?|retén|retenes|operativos?)";
const ENFORCEMENT = [
  `${AGENTS} (?:is|are|está|están|anda|andan) ${NOW} ${AT}`,
  `${AGENTS} (?:is|are|está|están|anda|andan) ${AT} [^.!?\\n]{2,60}? ${NOW}`,
  `${AGENTS} (?:(?:is|are|was|were|está|están|fue|fueron) )?(?:just )?${SEEN} (?:${AT}|${NOW})`,
  `${NOW},? ${AGENTS} (?:is|are|está|están|anda|andan) (?:${AT}|${SEEN})`,
  `${TRAP} (?:(?:is|are|happening|going on|set up|hay) )*(?:${NOW} )?${AT} [^.!?\\n]{2,60}?${NOW}`,
  `${TRAP} (?:happening |going on )?${NOW} ${AT}`,
  `${NOW}:?,? (?:there (?:is|are) |there’s |hay )?(?:an? |una? )?(?:ICE |immigration |de ICE )?${TRAP} (?:de ICE )?${AT}`,
].map((part) => words(part));
/** People meet about it; nobody is warned of where it is. */
const GATHERING = words(
  "training|workshop|know your rights|vote[sd]?|hearing|meeting|rally|march|vigil|protest|petition|anniversary|capacitación|taller|conozca sus derechos|charla|votación|vota|audiencia|sesión|marcha|vigilia|protesta|petición|aniversario",
);

// ------------------------------------------------------- somebody's status

const STATUS =
  "(?:undocumented|an? illegal(?: immigrant| alien)?|here illegally|in the country (?:illegally|unlawfully)|without papers|out of status|an? (?:DACA|TPS) (?:recipient|holder)|indocumentad[oa]|sin papeles|beneficiari[oa] de (?:DACA|TPS)|ilegal)";
const PRONOUN = words(
  `(?:s?he|él|ella|(?:my|his|her|our|your|mi|su|nuestr[oa]) (?:\\p{L}+ )?\\p{L}+) (?:is|was|es|está|era) ${STATUS}`,
);
const NAMED = new RegExp(
  `(?<!\\p{L})(\\p{Lu}\\p{Ll}+)(?: \\p{Lu}\\p{Ll}+)* (?:is|was|es|está|era),? (?:an? )?${STATUS}`,
  "u",
);
const NOBODY =
  /^(?:Nobody|Everybody|Everyone|Anyone|Anybody|Someone|Somebody|Who|Whoever|What|That|This|It|One|There|Nadie|Alguien|Quien|Quienes|Cualquiera|Que|Eso|Esto)$/u;

/** "St. Brigid" is one name, not two sentences. */
const SENTENCE =
  /(?<=(?<!(?<!\p{L})(?:St|Sta|Sto|Dr|Mr|Mrs|Ms|Sr|Fr|Rev|No))[.!?])\s+|\n+/u;

/**
 * Whether a text that everybody can read holds what must never be published:
 * a private person's phone, mail or home; the name of a congregation that
 * shelters somebody; where enforcement is just now; somebody's immigration
 * status. English and Spanish. Offices may be reached: a number after the name
 * of an office, toll-free numbers, government and shared addresses pass.
 * @returns the first thing found, or null
 */
export function unsafeToPublish(text: string): Unsafe | null {
  if (namesPrivatePhone(text)) return "privatePhone";
  if (namesPrivateEmail(text)) return "privateEmail";
  if (HOME.test(text)) return "homeAddress";
  for (const sentence of text.split(SENTENCE)) {
    if (
      NAMED_CONGREGATION.test(sentence) &&
      SHELTERS.test(sentence) &&
      SOMEBODY.test(sentence)
    ) {
      return "shelteringNamed";
    }
    if (
      !GATHERING.test(sentence) &&
      ENFORCEMENT.some((pattern) => pattern.test(sentence))
    ) {
      return "enforcementNow";
    }
    const named = NAMED.exec(sentence);
    if (PRONOUN.test(sentence) || (named && !NOBODY.test(named[1] ?? ""))) {
      return "statusOfPerson";
    }
  }
  return null;
}

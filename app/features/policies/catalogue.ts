import type { Decider } from "./types";

export interface CatalogueCategory {
  readonly key: string;
  readonly nameEn: string;
  readonly nameEs: string;
  readonly provisions: readonly CatalogueProvision[];
}

export interface CatalogueProvision {
  /** Stable: addresses, exports and records refer to it. */
  readonly key: string;
  readonly nameEn: string;
  readonly nameEs: string;
  readonly summaryEn: string;
  readonly summaryEs: string;
  /**
   * Number of the matching yes/no item of the Immigrant Legal Resource
   * Center's county map: 1 287(g), 2 detention contract, 3 holds, 4 alerts,
   * 5 limits in jails, 6 status questions, 7 general prohibition.
   */
  readonly ilrcItem?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly decidedBy: Decider;
}

/**
 * The protections every database starts with. They follow what city and
 * county campaigns of 2016 and 2017 asked for, in our own words; groups add
 * rows of their own, and no rule depends on a key of this list.
 *
 * A congregation that shelters someone is not among them: such places are
 * never mapped.
 */
export const CATALOGUE: readonly CatalogueCategory[] = [
  {
    key: "criminal_justice",
    nameEn: "Criminal justice",
    nameEs: "Justicia penal",
    provisions: [
      {
        key: "no_private_prisons",
        nameEn: "No contracts with private prisons",
        nameEs: "Sin contratos con prisiones privadas",
        summaryEn:
          "No public money goes to companies that profit from locking people up, in jails, probation or diversion programs.",
        summaryEs:
          "El dinero público no se paga a empresas que lucran con el encierro de personas, ni en cárceles, ni en libertad condicional, ni en programas alternativos.",
        decidedBy: "any_government",
      },
      {
        key: "no_profiling",
        nameEn: "No profiling, no stop-and-frisk",
        nameEs: "Sin perfiles raciales ni cacheos al azar",
        summaryEn:
          "Police may not stop, question or search people because of race, ethnicity, religion, language or dress.",
        summaryEs:
          "La policía no puede detener, interrogar ni registrar a alguien por su raza, origen, religión, idioma o forma de vestir.",
        decidedBy: "any_government",
      },
      {
        key: "no_low_level_arrests",
        nameEn: "No arrests for low-level or civil offenses",
        nameEs: "Sin arrestos por faltas menores o civiles",
        summaryEn:
          "For minor and civil offenses officers give a warning or a citation and do not take people to jail.",
        summaryEs:
          "Por faltas menores o civiles los agentes dan una advertencia o una citación y no llevan a nadie a la cárcel.",
        decidedBy: "any_government",
      },
      {
        key: "no_low_level_prosecution",
        nameEn: "No prosecution of low-level offenses",
        nameEs: "Sin procesos penales por faltas menores",
        summaryEn:
          "The prosecutor declines minor charges whose consequences, such as deportation, far outweigh the offense.",
        summaryEs:
          "La fiscalía no presenta cargos menores cuyas consecuencias, como la deportación, son mucho más graves que la falta.",
        decidedBy: "any_government",
      },
      {
        key: "diversion_and_bail",
        nameEn: "Money for diversion and bail reform",
        nameEs: "Dinero para alternativas a la cárcel y reforma de la fianza",
        summaryEn:
          "The budget pays for alternatives to jail, and nobody is held before trial only because they cannot pay.",
        summaryEs:
          "El presupuesto paga alternativas a la cárcel, y nadie espera su juicio preso solo por no poder pagar.",
        decidedBy: "any_government",
      },
      {
        key: "no_broken_windows",
        nameEn: "No broken-windows policing",
        nameEs: "Sin vigilancia policial de «ventanas rotas»",
        summaryEn:
          "Police do not sweep neighborhoods for petty disorder as a way to prevent serious crime.",
        summaryEs:
          "La policía no hace redadas en los barrios por desórdenes menores como manera de prevenir delitos graves.",
        decidedBy: "any_government",
      },
      {
        key: "police_accountability",
        nameEn: "Accountability for police abuse",
        nameEs: "Rendición de cuentas por abusos policiales",
        summaryEn:
          "An independent body receives complaints, investigates them with the power to call witnesses, and publishes what it finds.",
        summaryEs:
          "Un órgano independiente recibe las quejas, las investiga con facultad de citar testigos y publica sus resultados.",
        decidedBy: "any_government",
      },
    ],
  },
  {
    key: "immigration",
    nameEn: "Immigration",
    nameEs: "Inmigración",
    provisions: [
      {
        key: "no_resources",
        nameEn: "No local staff or money for immigration enforcement",
        nameEs: "Sin personal ni dinero local para aplicar la ley migratoria",
        summaryEn:
          "Employees, buildings, equipment and funds are not used to help enforce federal civil immigration law.",
        summaryEs:
          "No se usan empleados, edificios, equipo ni fondos para ayudar a aplicar las leyes federales civiles de inmigración.",
        ilrcItem: 7,
        decidedBy: "any_government",
      },
      {
        key: "no_status_questions",
        nameEn: "No asking about or recording status",
        nameEs: "No preguntar ni anotar la situación migratoria",
        summaryEn:
          "Police and city offices do not ask about anyone’s immigration status and keep no record of it.",
        summaryEs:
          "La policía y las oficinas públicas no preguntan por la situación migratoria de nadie ni la anotan.",
        ilrcItem: 6,
        decidedBy: "any_government",
      },
      {
        key: "no_information_sharing",
        nameEn: "No sharing of information with ICE, jails included",
        nameEs: "Sin compartir información con ICE, tampoco desde las cárceles",
        summaryEn:
          "Release dates, addresses and other details are not passed to immigration authorities without a judge’s order.",
        summaryEs:
          "No se entregan fechas de salida, domicilios ni otros datos a las autoridades migratorias sin orden de un juez.",
        ilrcItem: 4,
        decidedBy: "any_government",
      },
      {
        key: "no_ice_in_jails",
        nameEn: "No ICE access to jails, municipal courts or probation",
        nameEs:
          "Sin acceso de ICE a cárceles, cortes municipales ni libertad condicional",
        summaryEn:
          "Immigration agents may not question people in custody, or wait for them at court or at a probation office, without a judge’s warrant.",
        summaryEs:
          "Los agentes de inmigración no pueden interrogar a personas detenidas ni esperarlas en la corte o en la oficina de libertad condicional sin orden judicial.",
        ilrcItem: 5,
        decidedBy: "jail_keeper",
      },
      {
        key: "sensitive_places",
        nameEn: "No ICE access to sensitive places",
        nameEs: "Sin acceso de ICE a lugares sensibles",
        summaryEn:
          "Schools, hospitals, places of worship and demonstrations are closed to immigration enforcement without a judge’s warrant.",
        summaryEs:
          "Escuelas, hospitales, lugares de culto y manifestaciones quedan fuera del alcance de los agentes de inmigración sin orden judicial.",
        decidedBy: "any_government",
      },
      {
        key: "public_welcome",
        nameEn: "A public welcome",
        nameEs: "Bienvenida pública",
        summaryEn:
          "The government says publicly that immigrants belong here, and its services are open to all in the languages people speak.",
        summaryEs:
          "El gobierno declara públicamente que las personas inmigrantes son parte de la comunidad y ofrece sus servicios a todo el mundo en los idiomas que se hablan.",
        decidedBy: "any_government",
      },
      {
        key: "no_holds",
        nameEn: "No holds for ICE",
        nameEs: "Sin retenciones para ICE",
        summaryEn:
          "The jail does not keep anyone past release because ICE asks it to (a detainer); it takes a judge’s warrant.",
        summaryEs:
          "La cárcel no retiene a nadie después de su salida porque ICE lo pida («detainer»); hace falta la orden de un juez.",
        ilrcItem: 3,
        decidedBy: "jail_keeper",
      },
      {
        key: "no_287g",
        nameEn: "No 287(g) or like programs",
        nameEs: "Sin programas 287(g) ni similares",
        summaryEn:
          "No agreement lets local officers act as immigration agents.",
        summaryEs:
          "Ningún acuerdo permite que agentes locales actúen como agentes de inmigración.",
        ilrcItem: 1,
        decidedBy: "any_government",
      },
      {
        key: "no_detention_contract",
        nameEn: "No immigration detention contract",
        nameEs: "Sin contrato de detención migratoria",
        summaryEn:
          "No local jail or land is rented out for immigration detention; private contracts end within two years.",
        summaryEs:
          "Ninguna cárcel ni terreno local se alquila para detención migratoria; los contratos privados terminan en un plazo de dos años.",
        ilrcItem: 2,
        decidedBy: "any_government",
      },
      {
        key: "community_trust",
        nameEn: "A community trust policy",
        nameEs: "Política de confianza con la comunidad",
        summaryEn:
          "One written policy tells every employee what to do when immigration authorities call, with training and a public report each year.",
        summaryEs:
          "Una sola política escrita dice a cada empleado qué hacer cuando llaman las autoridades migratorias, con capacitación e informe público cada año.",
        decidedBy: "any_government",
      },
      {
        key: "access_to_counsel",
        nameEn: "Access to a lawyer",
        nameEs: "Acceso a un abogado",
        summaryEn:
          "Public money helps pay for lawyers for residents who face deportation.",
        summaryEs:
          "Con dinero público se ayuda a pagar abogados para residentes que enfrentan la deportación.",
        decidedBy: "any_government",
      },
    ],
  },
  {
    key: "inclusive_community",
    nameEn: "An inclusive community",
    nameEs: "Una comunidad para todas las personas",
    provisions: [
      {
        key: "no_religious_registry",
        nameEn: "No profiling, surveillance or registry by religion",
        nameEs: "Sin perfiles, vigilancia ni registros por religión",
        summaryEn:
          "The government neither watches people because of their faith nor helps build a list of them.",
        summaryEs:
          "El gobierno no vigila a las personas por su fe ni ayuda a elaborar listas de ellas.",
        decidedBy: "any_government",
      },
      {
        key: "hate_crimes",
        nameEn: "Track and answer hate crimes",
        nameEs: "Registrar y atender los crímenes de odio",
        summaryEn:
          "Hate crimes are counted, published and answered, and people can report them without fear for their status.",
        summaryEs:
          "Los crímenes de odio se cuentan, se publican y se atienden, y se pueden denunciar sin temor por la situación migratoria.",
        decidedBy: "any_government",
      },
      {
        key: "speak_out",
        nameEn: "Speak out against harmful federal policy",
        nameEs: "Alzar la voz contra políticas federales dañinas",
        summaryEn:
          "Elected officials oppose harmful federal measures on the record: by vote, by letter, in court.",
        summaryEs:
          "Las autoridades electas se oponen de forma pública a las medidas federales dañinas: con su voto, por carta o en los tribunales.",
        decidedBy: "any_government",
      },
    ],
  },
  {
    key: "sanctuary_elsewhere",
    nameEn: "Sanctuary in other places",
    nameEs: "Santuario en otros lugares",
    provisions: [
      {
        key: "school_district_policy",
        nameEn: "School district policy",
        nameEs: "Política del distrito escolar",
        summaryEn:
          "The school board keeps immigration agents out without a judge’s warrant and keeps students’ records private.",
        summaryEs:
          "La junta escolar no deja entrar a agentes de inmigración sin orden judicial y mantiene en privado los datos de los estudiantes.",
        decidedBy: "any_government",
      },
      {
        key: "campus_policy",
        nameEn: "Campus policy",
        nameEs: "Política de la universidad",
        summaryEn:
          "The college or university limits agents’ access to campus, protects students’ records and supports students at risk.",
        summaryEs:
          "La universidad limita el acceso de los agentes al campus, protege los datos de los estudiantes y apoya a quienes corren riesgo.",
        decidedBy: "any_government",
      },
    ],
  },
];

import type { Migration } from "./support";
import { run } from "./support";

interface Words {
  name: string;
  title: string;
  why: string;
  script: string;
}

/** Starting texts that ship with the site; rows like any other. */
const TEMPLATES: readonly {
  key: string;
  toolkit: string;
  kind: string;
  wanted: number;
  capacity: number | null;
  minutes: number | null;
  en: Words;
  es: Words;
}[] = [
  {
    key: "call",
    toolkit: "contact",
    kind: "call",
    wanted: 10,
    capacity: null,
    minutes: null,
    en: {
      name: "Call an official",
      title: "Call the council office",
      why: "Offices count calls. Five minutes from somebody who lives there are heard.",
      script:
        "Hello, my name is … and I live in …\nI am calling about …\nCan we count on a yes?\nThank you. When may I call again for an answer?",
    },
    es: {
      name: "Llamar a una autoridad",
      title: "Llamar a la oficina del concejo",
      why: "Las oficinas cuentan las llamadas. Cinco minutos de alguien que vive ahí se escuchan.",
      script:
        "Buenos días, me llamo … y vivo en …\nLlamo por …\n¿Podemos contar con su voto a favor?\nGracias. ¿Cuándo puedo llamar de nuevo para conocer la respuesta?",
    },
  },
  {
    key: "public-comment",
    toolkit: "contact",
    kind: "public_comment",
    wanted: 6,
    capacity: 12,
    minutes: 150,
    en: {
      name: "Speak at public comment",
      title: "Speak at public comment",
      why: "A full room changes what gets said at the dais.",
      script:
        "My name is … I live in …\nOne point, told with something that happened.\nI ask you to vote yes on …",
    },
    es: {
      name: "Hablar en los comentarios públicos",
      title: "Hablar en los comentarios públicos",
      why: "Una sala llena cambia lo que se dice en el estrado.",
      script:
        "Me llamo … Vivo en …\nUn punto, contado con algo que pasó.\nLes pido que voten a favor de …",
    },
  },
  {
    key: "petition-table",
    toolkit: "outreach",
    kind: "petition_table",
    wanted: 3,
    capacity: 4,
    minutes: 180,
    en: {
      name: "Petition table",
      title: "Petition table at the market",
      why: "Most people sign when somebody asks them in person.",
      script:
        "Good morning! Do you live in …? We are asking the council to … Would you sign?",
    },
    es: {
      name: "Mesa de firmas",
      title: "Mesa de firmas en el mercado",
      why: "La mayoría firma cuando alguien se lo pide en persona.",
      script:
        "¡Buenos días! ¿Vive en …? Le pedimos al concejo que … ¿Quiere firmar?",
    },
  },
  {
    key: "court-accompaniment",
    toolkit: "accompaniment",
    kind: "event",
    wanted: 4,
    capacity: 6,
    minutes: 180,
    en: {
      name: "Court accompaniment",
      title: "Court accompaniment",
      why: "Nobody should go to a hearing alone. We wait with the family, take notes and speak to nobody about the case.",
      script:
        "Meet at the entrance 30 minutes before.\nBring a document with a photo, no bag, something to write.\nDo not ask about the case, and do not film inside.\nAfterwards: tell the lead that everybody is out.",
    },
    es: {
      name: "Acompañamiento a la corte",
      title: "Acompañamiento a la corte",
      why: "Nadie debe ir a una audiencia sin compañía. Esperamos con la familia, tomamos notas y no hablamos con nadie del caso.",
      script:
        "Nos vemos en la entrada 30 minutos antes.\nTraiga un documento con foto, sin bolsa, y algo para escribir.\nNo pregunte por el caso ni grabe adentro.\nDespués: avise a quien está a cargo que toda la gente salió.",
    },
  },
  {
    key: "know-your-rights",
    toolkit: "know-your-rights",
    kind: "training",
    wanted: 10,
    capacity: 25,
    minutes: 120,
    en: {
      name: "Know-your-rights training",
      title: "Know-your-rights training",
      why: "Who has practiced once what to say at the door says it when it counts.",
      script:
        "1. What a warrant signed by a judge looks like.\n2. The right to stay silent, practiced in pairs.\n3. What to do at home, at work, in the street.\n4. Numbers to call. Do not write down anybody’s status.",
    },
    es: {
      name: "Taller «Conozca sus derechos»",
      title: "Taller «Conozca sus derechos»",
      why: "Quien practicó una vez qué decir en la puerta, lo dice cuando hace falta.",
      script:
        "1. Cómo es una orden firmada por un juez.\n2. El derecho a guardar silencio, practicado en parejas.\n3. Qué hacer en casa, en el trabajo, en la calle.\n4. Números a los que llamar. No anote el estatus de nadie.",
    },
  },
  {
    key: "observer-shift",
    toolkit: "rapid-response",
    kind: "other",
    wanted: 2,
    capacity: 4,
    minutes: 240,
    en: {
      name: "Hotline or observer shift",
      title: "Hotline shift",
      why: "Every call is answered, checked, and passed on without rumors.",
      script:
        "Write down: what, where, when, how many, which uniforms.\nTwo confirm before we alert anybody.\nNo names and no status in the notes.",
    },
    es: {
      name: "Turno de línea directa u observación",
      title: "Turno de la línea directa",
      why: "Cada llamada se contesta, se verifica y se pasa sin rumores.",
      script:
        "Anote: qué, dónde, cuándo, cuántas personas, qué uniformes.\nDos personas confirman antes de avisar a nadie.\nNi nombres ni estatus en las notas.",
    },
  },
  {
    key: "phone-bank",
    toolkit: "outreach",
    kind: "phone_bank",
    wanted: 6,
    capacity: 12,
    minutes: 120,
    en: {
      name: "Phone bank",
      title: "Evening phone bank",
      why: "Supporters in the undecided districts have not heard from us yet.",
      script:
        "Hello, this is … from … Do you have two minutes?\nOn … the council votes on … Could you call your member this week?",
    },
    es: {
      name: "Jornada de llamadas",
      title: "Jornada de llamadas por la tarde",
      why: "Quienes nos apoyan en los distritos indecisos todavía no han sabido de nosotros.",
      script:
        "Buenas tardes, le llamo de … ¿Tiene dos minutos?\nEl … el concejo vota sobre … ¿Podría llamar a su concejal esta semana?",
    },
  },
];

/** Texts to start a task from: the site's own, and what groups keep. */
export const taskTemplates: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table task_templates (
  id text primary key,
  group_id text references "groups" (id),
  toolkit text not null,
  locale text not null,
  kind text not null,
  name text not null,
  title text not null,
  why text not null,
  ask text not null,
  script text not null,
  location text not null,
  wanted integer not null,
  capacity integer,
  minutes integer,
  created_by text references accounts (id),
  created_at text not null
);
create index task_templates_of on task_templates (group_id, locale, name);
alter table claims add column chased_at text;
`,
    );
    await db
      .insertInto("task_templates")
      .values(
        TEMPLATES.flatMap(({ key, en, es, ...facts }) =>
          (
            [
              ["en", en],
              ["es", es],
            ] as const
          ).map(([locale, words]) => ({
            id: `template-${key}-${locale}`,
            group_id: null,
            locale,
            ask: "",
            location: "",
            created_by: null,
            created_at: "2026-11-21T00:00:00.000Z",
            ...facts,
            ...words,
          })),
        ),
      )
      .execute();
  },
};

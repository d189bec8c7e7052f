export default {
  title: "Participar en {place}",
  link: "Cómo participar aquí",
  lead: "Tres cosas cambian lo que rige en un lugar: gente que lo demanda, grupos que perduran y vecinas y vecinos que se postulan a un cargo.",
  demand: "Demandar",
  demandLead: "Firme, escriba y hable donde se decide.",
  meetings: "Próximas sesiones",
  comment: "Enviar un comentario",
  commentUntil: "Comentarios por escrito hasta el {date}",
  officials: "A quién dirigirse",
  officialsHint:
    "Cada página tiene los datos de contacto y de dónde provienen.",
  allOfficials: "Todas las autoridades de aquí",
  build: "Construir",
  buildLead: "Únase a quienes ya trabajan en ello, o tome una tarea.",
  groups: "Grupos de aquí",
  ask: "Pedir unirse",
  run: "Postularse",
  runLead:
    "Cada escaño de abajo lo ocupa alguien que un día decidió postularse. Vea cuáles están vacíos y cuándo termina el mandato de los demás.",
  seats: "{filled, number} de {seats, number} escaños con nombre",
  nobody: "Nadie se organiza aquí todavía",
  nobodyHint:
    "Empiece usted: forme un grupo e invite a dos personas del barrio. Una campaña no necesita más para comenzar.",
  startGroup: "Formar un grupo",
  noBodies:
    "Todavía no se ha registrado ningún concejo ni junta de este lugar.",
} as const;

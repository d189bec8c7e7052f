export default {
  title: "Quién puede hacer qué",
  lead: "Una sola tabla decide en todas las páginas de este sitio. Lo que una función no permite se niega en todas partes, y lo que pertenece a otro grupo parece no existir.",
  inYourGroup: "Dentro de un grupo al que usted pertenece",
  ability: "Permiso",
  volunteer: "Voluntariado",
  organizer: "Organización",
  admin: "Administración",
  yes: "sí",
  no: "no",
  "task.read": "Ver las tareas del grupo y el guion de cada tarea",
  "task.claim": "Apuntarse en tareas, cancelar, anotar horas y resultados",
  "task.post": "Publicar tareas, ver quién se apuntó y registrar la asistencia",
  "campaign.read": "Ver campañas y tableros",
  "campaign.edit": "Iniciar, cambiar y cerrar campañas",
  "demand.record": "Escribir demandas y registrar sus pasos",
  "lean.read": "Ver la postura de cada integrante, con la evidencia",
  "lean.record": "Anotar la postura de un integrante",
  "promise.record":
    "Anotar lo que prometieron las autoridades y lo que se disputa de ello",
  "petition.manage": "Escribir, abrir, cerrar y entregar peticiones",
  "paper.enter":
    "Pasar y revisar hojas de firmas (voluntarios: solo las que les dieron)",
  "signer.read": "Ver quién firmó las peticiones del grupo",
  "signer.export": "Descargar firmas, con un motivo escrito",
  "policy.record": "Registrar y verificar políticas de lugares",
  "official.edit": "Agregar y cambiar órganos, escaños y autoridades",
  "vote.record": "Anotar sesiones, mociones y votaciones nominales",
  "place.add": "Agregar distritos y otros lugares",
  "import.run": "Importar actas del concejo",
  "book.keep":
    "Llevar la libreta de contactos: traer listas, ver y quitar personas",
  "book.export":
    "Descargar la libreta de contactos y las inscripciones, con un motivo por escrito",
  "member.read": "Ver a los miembros del grupo",
  "member.manage": "Invitar, dar la bienvenida y cambiar funciones",
  "group.settings": "Cambiar los ajustes del grupo",
  "activity.read": "Leer el registro de actividad",
  leadTitle: "Qué más puede hacer quien dirige una coalición",
  "coalition.board":
    "Ver el tablero de votaciones: demandas, recuentos y posturas marcadas para la coalición, de todos sus grupos",
  "coalition.counts":
    "Ver cuántas firmas, tareas y asistentes reúnen los grupos de la coalición",
  leadNever:
    "Quien dirige una coalición nunca ve el nombre ni la dirección de firmantes, miembros o personas voluntarias de otro grupo.",
  everyoneTitle: "Qué puede hacer cualquiera",
  everyone:
    "Sin cuenta: leer lugares, políticas, autoridades, votaciones y peticiones públicas, firmar una petición y retirar la firma.",
} as const;

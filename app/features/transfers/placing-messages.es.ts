export default {
  heading: "¿De qué lugar se trata?",
  lead: "Nada se adivina: ni entre homónimos, ni por dos letras, ni por una falta de ortografía. Elija el lugar, o búsquelo por su nombre y elija entre lo que aparezca. Cada texto se pregunta una sola vez para todo el archivo, y se recuerda cuando vuelva a traerlo.",
  lines:
    "{rows, plural, one {(línea {first})} other {(# líneas, desde la línea {first})}}",
  choose: "Es",
  search: "O busque un lugar",
  searchExample: "Denver, CO",
  leaveOut: "Sin decir: sus líneas quedan fuera",
  noneNear: "No hay nada parecido: búsquelo",
  searched:
    "{count, plural, =0 {No se encontró nada para «{words}». Pruebe con el nombre y el estado.} other {Se buscó «{words}»: elija en la lista.}}",
  more: "{count, plural, one {Viene # pregunta más} other {Vienen # preguntas más}} cuando estas tengan respuesta.",
  ownPlace:
    "Un distrito escolar, un campus o una tribu que ninguna lista tiene se puede agregar en la página del lugar donde está, y entonces se encuentra aquí.",
  said: "{count, plural, one {# lugar según usted} other {# lugares según usted}}",
  apply: "Usar y buscar estos lugares",
} as const;

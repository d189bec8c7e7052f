export default {
  whoHeading: "¿Quién es quién?",
  whoLead:
    "Puede que {count, plural, one {una persona} other {# personas}} de estos archivos ya {count, plural, one {conste} other {consten}} aquí. No se adivina: hasta que usted lo diga, solo se guardan sus votos, con el nombre impreso.",
  whoPrinted: "{name}, tal como está impreso",
  whoIs: "Es {name}",
  whoNew: "Alguien nuevo: crear su página",
  whoNone: "Dejar sin asociar: conservar solo el nombre impreso",
  whoSeePage: "Página de {name}",
  whoKeep: "Guardar estas respuestas",
  match_same_name: "el mismo nombre",
  match_same_mail: "el mismo correo electrónico",
  match_suffix: "el mismo nombre, con o sin Jr., Sr. o un número",
  match_initial: "el mismo nombre, con una inicial o un segundo nombre",
  match_nickname: "el mismo apellido y una forma corta del nombre",
  match_surname: "el mismo nombre y un apellido en común",
  match_spelling: "una letra de diferencia",
} as const;

export default {
  zipDamaged: "{file} no es un zip que se pueda leer. Comprímalo de nuevo.",
  zipLocked:
    "{entry}, dentro de {file}, está protegido con contraseña. Comprima los archivos sin ella.",
  zipNested:
    "{entry}, dentro de {file}, es a su vez un zip. Descomprímalo y comprima solo sus archivos.",
  zipEmpty: "No hay ningún archivo en {file}.",
  zipTooMany: "Un zip puede contener como máximo {most, number} archivos.",
  zipTooMuch:
    "Descomprimidos, los archivos de {file} suman más de {megabytes, number} MB. Impórtelos en varios pasos.",
  zipBomb:
    "{entry}, dentro de {file}, está mucho más comprimido que cualquier tabla. No se descomprimió.",
  tooManyVotes:
    "Son más de un millón de votos. Impórtelos en varios pasos, por ejemplo un año cada vez.",
  filesGone: "Los archivos ya no están. Elíjalos otra vez.",
} as const;

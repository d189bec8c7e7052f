export default {
  filesTitle: "Archivos de este registro",
  filesLead:
    "Copias digitalizadas del propio documento, para que se pueda leer aunque la fuente ya no esté.",
  files: "Archivos",
  addFile: "Añadir un archivo",
  noFiles:
    "Este registro todavía no tiene archivos. Añada aquí abajo una copia digitalizada.",
  manageFiles:
    "{count, plural, =0 {Añadir un archivo} other {Añadir o quitar archivos}}",
  fileLabel: "¿Qué es?",
  fileLabelHint:
    "Por ejemplo, «Ordenanza 4172, copia firmada». Lo lee todo el mundo; el nombre del archivo no se guarda.",
  fileChosen: "Archivo",
  fileHint:
    "PDF, PNG o JPEG, de hasta {mb, number} MB. De las imágenes se quitan el lugar, la hora y el aparato; un PDF se guarda tal cual, con lo que diga de su autor.",
  fileSend: "Añadir este archivo",
  fileNeeded: "Elija un archivo.",
  fileTooLarge: "Este archivo pasa de {mb, number} MB. Elija uno más pequeño.",
  fileKind:
    "Esto no es un PDF, PNG ni JPEG, diga lo que diga su nombre. Guárdelo en uno de esos formatos y vuelva a elegirlo.",
  fileDamaged:
    "Esta imagen no se puede leer: está cortada o dañada. Vuelva a elegirla o guárdela de nuevo.",
  fileUnreadable:
    "El archivo no llegó entero. Vuelva a elegirlo; si no basta, póngale un nombre sencillo, sin punto y coma ni comillas.",
  tooManyFiles:
    "Este registro ya tiene {most, number} archivos. Quite uno primero.",
  not_found: "Este registro ya no está aquí.",
  kindSize: "{kind}, {size}",
  kind_pdf: "PDF",
  kind_png: "imagen PNG",
  kind_jpeg: "imagen JPEG",
  kilobytes: "{value, number} kB",
  megabytes: "{value, number} MB",
  fileAddedBy: "Añadido el {date} por {group}",
  fileAdded: "Añadido el {date}",
  fileHash: "SHA-256",
  fileHashWhy:
    "El SHA-256 es la huella del archivo: quien lo descargue puede comprobar que es idéntico, byte por byte.",
  removeFile: "Quitar",
  removeFileSure:
    "Quita «{label}» para todo el mundo, de inmediato. Que estuvo aquí, y cómo se llamaba, queda en el historial.",
  removeFileConfirm: "Quitar este archivo",
} as const;

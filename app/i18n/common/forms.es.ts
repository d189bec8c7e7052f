export default {
  required: "Complete este dato, por favor.",
  tooLong: "Use {max, number} caracteres como máximo.",
  tooShort: "Use al menos {min, number} caracteres.",
  tooBig: "Use {max, number} como máximo.",
  tooSmall: "Use al menos {min, number}.",
  notANumber: "Escriba un número.",
  notAnEmail: "Escriba un correo electrónico, como nombre@example.org.",
  notAUrl: "Escriba una dirección web completa que empiece con https://.",
  notADay: "Elija un día que exista, como 2026-12-02.",
  notAChoice: "Elija una de las opciones.",
  invalid: "Revise este dato, por favor.",
  problems:
    "{count, plural, one {Corrija esto antes de continuar:} other {Corrija estas # cosas antes de continuar:}}",
} as const;

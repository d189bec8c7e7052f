export default {
  required: "Complete este dato, por favor.",
  tooLong: "Use {max, number} caracteres como máximo.",
  tooShort: "Use al menos {min, number} caracteres.",
  tooBig: "Use {max, number} como máximo.",
  tooSmall: "Use al menos {min, number}.",
  notWhole: "Escriba un número entero de {min, number} a {max, number}.",
  notANumber: "Escriba un número.",
  notAnEmail: "Escriba un correo electrónico, como nombre@example.org.",
  privatePhone:
    "Esto parece un teléfono particular. Quítelo, o nombre antes la oficina a la que pertenece: «Oficina de la alcaldía, 555 …».",
  privateEmail:
    "Esto parece el correo de una persona particular. Quítelo, o dé una dirección compartida, como info@….",
  homeAddress:
    "Esto parece el domicilio de alguien. Quítelo: a las autoridades se las encuentra en su oficina.",
  shelteringNamed:
    "Esto nombra a una congregación que da refugio a alguien. Quite el nombre: nunca se publica.",
  enforcementNow:
    "Esto dice dónde hay un operativo en este momento. Quítelo: esas noticias van por teléfono a la línea de ayuda de su zona, nunca a una página pública.",
  statusOfPerson:
    "Esto revela la situación migratoria de una persona. Quítelo: ninguna página nuestra puede decirlo de nadie.",
  notAUrl: "Escriba una dirección web completa que empiece con https://.",
  notADay: "Elija un día que exista, como 2026-12-02.",
  notAChoice: "Elija una de las opciones.",
  invalid: "Revise este dato, por favor.",
  problems:
    "{count, plural, one {Corrija esto antes de continuar:} other {Corrija estas # cosas antes de continuar:}}",
} as const;

export default {
  title: "Ayuda",
  lead: "Respuestas cortas. Todas las páginas funcionan también sin JavaScript, con el teclado, y en español e inglés: el botón de idioma está arriba.",
  visitorsTitle: "Sin cuenta",
  findTitle: "Encontrar su lugar",
  findText:
    "Escriba el nombre de su ciudad, condado o estado. Su página muestra qué protecciones rigen ahí, por palabra de quién, y qué falta.",
  findLink: "Buscar un lugar",
  signTitle: "Firmar una petición o retirar su firma",
  signText:
    "Después de firmar le enviamos dos enlaces. El primero confirma: solo entonces cuenta su firma. Con el segundo puede ver su firma y retirarla en cualquier momento. Lo ya entregado queda en manos de las autoridades.",
  signLink: "Peticiones abiertas",
  joinTitle: "Unirse a un grupo",
  joinText:
    "Abra la invitación que recibió por correo: sirve durante 72 horas, una sola vez. Si ya venció, pida otra a quien le invitó. Con una cuenta también puede pedir unirse desde la página de un grupo.",
  membersTitle: "Con cuenta",
  passwordTitle: "No puedo iniciar sesión",
  passwordText:
    "Pida una contraseña nueva: el enlace llega por correo y sirve durante una hora. Tras muchos intentos fallidos hay una pausa de 15 minutos; los intentos de otras personas no bloquean el navegador en el que usted ya había iniciado sesión.",
  passwordLink: "Pedir una contraseña nueva",
  roleTitle: "Una página dice que mi función no lo permite",
  roleText:
    "Cada grupo tiene voluntariado, organización y administración. Quien administra su grupo puede cambiar su función; la nueva vale desde la próxima página que usted abra.",
  roleLink: "Quién puede hacer qué",
  lostTitle: "Perdí mi teléfono o computadora",
  lostText:
    "Inicie sesión en otro lugar y, desde su cuenta, ciérrela en todas partes. Si alguien puede saber su contraseña, cámbiela: eso también cierra todas las demás sesiones.",
  lostLink: "Dónde tiene sesión abierta",
  dataTitle: "Qué pasa con mis datos",
  dataText: "Qué se guarda, por cuánto tiempo y qué nunca:",
  dataLink: "Privacidad",
  contactTitle: "¿Sigue sin resolverlo?",
  contactAdmin:
    "Pregunte primero a quien administra su grupo: ve las mismas páginas y muchas veces puede ayudar enseguida.",
  contactMail: "Las personas a cargo de este sitio leen",
} as const;

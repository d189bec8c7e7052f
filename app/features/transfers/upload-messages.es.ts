export default {
  uploadTitle: "Sus archivos se están leyendo",
  uploadStopped: "La lectura de sus archivos se detuvo",
  uploadRefused: "Sus archivos no se pueden leer como están",
  uploadOf:
    "{files}{more, plural, =0 {} one { y # archivo más} other { y # archivos más}}, para {place}.",
  uploadRuns:
    "{percent} % hasta ahora. Puede salir de esta página: el trabajo continúa, y no se guarda nada hasta que usted lo confirme.",
  uploadWaits:
    "En espera: antes se están leyendo otros archivos. Puede salir de esta página: la lectura empezará por sí sola, y no se guarda nada hasta que usted lo confirme.",
  doing_read: "Lectura de los archivos",
  doing_plan: "Revisión de lo que cambiarían",
  uploadBroke:
    "La lectura se detuvo antes de terminar. No se cambió nada. Continúe, y empezará de nuevo con sus archivos.",
  goOn: "Continuar",
  bringOthers: "Elegir otros archivos",
} as const;

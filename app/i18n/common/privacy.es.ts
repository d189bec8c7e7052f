export default {
  title: "Privacidad",
  lead: "Qué guarda este sitio sobre las personas, por cuánto tiempo, y qué no hace nunca.",
  neverTitle: "Nunca",
  never1:
    "Ningún campo pregunta por la situación migratoria, la nacionalidad, la religión o la salud de nadie. Las importaciones descartan esas columnas y lo dicen.",
  never2:
    "Sin rastreadores, sin publicidad, sin programas, tipografías ni imágenes de otras empresas. Lo que usted lee aquí no se cuenta por persona.",
  never3:
    "Su dirección de red no se anota. Los límites contra el abuso la cuentan solo en la memoria, hasta que el sitio se reinicia o pasa el tiempo del límite.",
  never4:
    "Un grupo no ve a los miembros ni a los firmantes de otro. Quienes dirigen una coalición ven totales, no nombres ni direcciones.",
  signTitle: "Si firma una petición",
  sign1:
    "Se guardan: nombre, correo, código postal, su comentario, cómo se puede mostrar y entregar su nombre, y las palabras que usted aceptó. Quienes organizan el grupo de la petición pueden leerlo, y descargarlo con un motivo escrito; cada descarga queda en el registro de actividad del grupo.",
  sign2:
    "Las autoridades reciben su firma solo en la forma que usted eligió. La página pública muestra un total, y un nombre solo si usted lo permitió.",
  sign3:
    "Retírela con el enlace de su correo: lo que la firma decía de usted se borra de inmediato. Si no, se conserva hasta que la borren las personas a cargo de este sitio; no hay borrado automático al terminar una petición.",
  followTitle: "Si sigue un lugar",
  follow1:
    "Se guarda: la dirección, cifrada con una clave que no está en la base de datos, el lugar, el idioma y desde cuándo. Nadie la lee; sirve solo para el correo sobre ese lugar. Lo que se escribió y nunca se confirmó se olvida a los tres días.",
  follow2:
    "Cada correo trae un enlace que muestra lo guardado y lo borra de inmediato.",
  accountTitle: "Si tiene una cuenta",
  account1:
    "Se guardan: nombre, correo, idioma y su contraseña como resumen argon2id, del que nadie puede leerla. Quienes organizan y administran sus grupos ven su nombre y correo; nadie más.",
  account2:
    "A qué grupos pertenece, desde cuándo y con qué función; las tareas que toma; lo que hace por el grupo, en un registro de actividad que leen quienes lo administran y nadie puede cambiar. Cuando sale de un grupo, eso queda ahí como su historia.",
  account3:
    "La cuenta se conserva hasta que la borren las personas a cargo de este sitio. Usted puede salir por su cuenta de todos los grupos.",
  account4:
    "Dónde vive, si decide decirlo en «Dónde vive», en su cuenta: un lugar o un distrito de su concejo, nunca una dirección. Las demás personas solo leen cantidades. Al elegir allí «Sin decir, o en otra parte» se borra de inmediato.",
  sessionTitle: "Cookies y sesiones",
  session1:
    "Una cookie mantiene abierta su sesión: 14 días desde su última visita, 60 días como máximo. Guardamos un resumen de ella, el día en que inició sesión, la última visita (solo la hora) y palabras como «Firefox · Android». Usted ve esa lista y puede cerrar cada sesión.",
  session2:
    "Una cookie marca el navegador en el que ya inició sesión (un año), para que nadie pueda bloquearle probando contraseñas desde otro lugar. Otra guarda su idioma (un año). No hay más.",
  keepTitle: "Por cuánto tiempo",
  colWhat: "Qué",
  colHowLong: "Cuánto",
  keepMail: "Correos enviados, con su dirección",
  keepMailFor: "14 días",
  keepReset: "Enlaces para una contraseña nueva",
  keepResetFor: "1 hora",
  keepInvited: "La dirección a la que se envió una invitación",
  keepInvitedFor: "30 días después de vencer",
  keepNote: "Lo que escribió al pedir unirse a un grupo",
  keepNoteFor: "90 días después de la respuesta",
  keepForms: "Marcas de formularios enviados, contra el doble clic",
  keepFormsFor: "7 días",
  keepLogs: "Registro técnico: tipo de solicitud, duración, errores",
  keepLogsFor:
    "Mientras lo conserven las personas a cargo de este sitio; no contiene nombres, direcciones ni nada de lo escrito",
  whereTitle: "Dónde",
  where1:
    "En la base de datos de este sitio y en sus copias de seguridad. Las copias las guardan las personas a cargo del sitio; lo borrado aquí puede seguir en una copia anterior hasta que también se borre.",
  where2:
    "Los nombres y correos no van cifrados uno por uno dentro de la base de datos. Quien tiene el servidor puede leerlos, y un tribunal puede ordenarlo.",
  askTitle: "Preguntas",
  ask: "Para ver, corregir o borrar lo que se guarda sobre usted, pregunte a quien administra el grupo o a las personas a cargo de este sitio:",
  helpLink: "Cómo obtener ayuda",
  permissionsLink: "Quién puede hacer qué",
} as const;

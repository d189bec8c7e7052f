export default {
  zipDamaged: "{file} is no zip that can be read. Pack it again.",
  zipLocked:
    "{entry} in {file} is locked with a password. Pack the files without one.",
  zipNested:
    "{entry} in {file} is a zip itself. Unpack it, and pack its files alone.",
  zipEmpty: "There is no file in {file}.",
  zipTooMany: "A zip may hold at most {most, number} files.",
  zipTooMuch:
    "Unpacked, the files of {file} are more than {megabytes, number} MB together. Import them in several steps.",
  zipBomb:
    "{entry} in {file} is packed far harder than any table. It was not unpacked.",
  tooManyVotes:
    "These are more than a million votes. Import them in several steps, such as one year at a time.",
  filesGone: "The files are gone by now. Choose them once more.",
} as const;

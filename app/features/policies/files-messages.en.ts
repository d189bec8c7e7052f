export default {
  filesTitle: "Files of this record",
  filesLead:
    "Scans and copies of the document itself, so that it can still be read when the source has moved.",
  files: "Files",
  addFile: "Add a file",
  noFiles: "This record has no file yet. Add a scan or a copy below.",
  manageFiles: "{count, plural, =0 {Add a file} other {Add or remove files}}",
  fileLabel: "What is it?",
  fileLabelHint:
    "Such as “Ordinance 4172, signed copy”. Everybody reads it; the file’s own name is not kept.",
  fileChosen: "File",
  fileHint:
    "PDF, PNG or JPEG, up to {mb, number} MB. Pictures are freed from place, time and device; a PDF is kept as it is, with what it says of its author.",
  fileSend: "Add this file",
  fileNeeded: "Choose a file.",
  fileTooLarge:
    "This file has more than {mb, number} MB. Choose a smaller one.",
  fileKind:
    "This is no PDF, PNG or JPEG, whatever its name says. Save it as one of these and choose it again.",
  fileDamaged:
    "This picture cannot be read: it is cut off or damaged. Choose it again, or save it anew.",
  fileUnreadable:
    "The file did not arrive whole. Choose it again; if that does not help, give it a plain name without semicolons or quotation marks.",
  tooManyFiles:
    "This record carries {most, number} files already. Remove one first.",
  not_found: "This record is no longer here.",
  kindSize: "{kind}, {size}",
  kind_pdf: "PDF",
  kind_png: "PNG picture",
  kind_jpeg: "JPEG picture",
  kilobytes: "{value, number} kB",
  megabytes: "{value, number} MB",
  fileAddedBy: "Added {date} by {group}",
  fileAdded: "Added {date}",
  fileHash: "SHA-256",
  fileHashWhy:
    "The SHA-256 is the file’s fingerprint: whoever downloads it can check that it is the same to the byte.",
  removeFile: "Remove",
  removeFileSure:
    "Removes “{label}” for everybody, at once. That it was here, and its name, stay in the history.",
  removeFileConfirm: "Remove this file",
} as const;

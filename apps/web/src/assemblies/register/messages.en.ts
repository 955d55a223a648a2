import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: 'Register of minutes',
  lead: 'The signed minutes, numbered without a gap. Nothing changes them any more.',
  assemblies: 'Assemblies',
  search: 'Find an assembly',
  number: 'Number',
  numbered: ({ number }) => `No. ${number}`,
  assembly: 'Assembly',
  heldOn: 'Held on',
  recordedOn: 'Filed on',
  fingerprint: 'Fingerprint',
  copy: 'Copy the whole fingerprint',
  copied: 'The fingerprint is copied.',
  notCopied: 'The fingerprint was not copied: your browser does not allow it here.',
  paper: 'Signed copy',
  open: ({ size }) => `Open the PDF (${size})`,
  openOf: ({ number, title }) => `Open signed copy no. ${number}, ${title}`,
  print: 'Print the register',
  verify: 'Check a document',
  verifyLead:
    'Drop a PDF: its fingerprint is computed on this device and compared with those of the register. The file stays here.',
  verifyField: 'The document to check',
  verifying: 'Computing the fingerprint…',
  isIt: ({ number, title, when }) =>
    `This is document no. ${number}: ${title}, filed ${when}. Not one byte has changed.`,
  isNone: 'This is no document of the register, or it was changed since.',
  computed: ({ sha256 }) => `Its fingerprint: ${sha256}`,
  emptyTitle: 'The register is waiting for its first minutes',
  emptyText:
    'After an assembly, print its minutes, have them signed, then hand in the signed copy: here it receives a number and a fingerprint, and every member can read it.',
  toAssemblies: 'See the assemblies',
  nothingTitle: 'No minutes match',
  nothingText: 'Try another word of the title of the assembly, or a year.',
};

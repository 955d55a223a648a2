export type AssemblyPageName =
  | 'overview'
  | 'preparation'
  | 'electorate'
  | 'whatIf'
  | 'convocation'
  | 'desk'
  | 'console'
  | 'minutes'
  | 'contestation'
  | 'declaration';

/** Where each page of an assembly is, below `assemblees/{id}`. */
const paths: Record<AssemblyPageName, string> = {
  overview: '',
  preparation: '/preparation',
  electorate: '/electeurs',
  whatIf: '/et-si',
  convocation: '/convocation',
  desk: '/emargement',
  console: '/seance',
  minutes: '/proces-verbal',
  contestation: '/verification',
  declaration: '/declaration',
};

/** The address of a page of an assembly, below the association. */
export const assemblyPath = (id: string, page: AssemblyPageName = 'overview'): string =>
  `assemblees/${id}${paths[page]}`;

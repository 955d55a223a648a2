/** The import being worked on here: its file, until it is done. */
export interface CurrentImport {
  fileId: string;
  name: string;
}

export const nothingBegun: CurrentImport = { fileId: '', name: '' };

/** Where it is kept on this device. */
export const currentImport = (associationId: string): string => `import.current.${associationId}`;

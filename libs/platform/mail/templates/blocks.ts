/** What a mail is made of. Texts are plain: they are escaped when drawn; blank lines part paragraphs. */
export type MailBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; tone?: 'plain' | 'quiet' }
  | { kind: 'list'; items: string[]; ordered?: boolean }
  /** Labels and what they stand for. */
  | { kind: 'facts'; rows: { label: string; value: string }[] }
  /** Something that must not be missed. */
  | { kind: 'notice'; text: string }
  /** One thing and what may be said of it, each behind its own link. */
  | { kind: 'choices'; text: string; detail: string; choices: MailAction[] }
  /** A code to type or read aloud. */
  | { kind: 'code'; text: string }
  /** A square that cameras read, row by row, and the code in letters under it. */
  | { kind: 'squares'; rows: boolean[][]; text: string };

/** The one thing the mail asks for. */
export interface MailAction {
  /** A verb: « Voir la convocation ». */
  label: string;
  /** An http or https address. */
  url: string;
}

export const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/);

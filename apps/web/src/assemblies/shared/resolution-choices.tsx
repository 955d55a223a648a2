import { ChoiceField } from '@etabli/ui';
import type { Choice } from '../../gql/assemblies.js';

/** What is chosen on each resolution, by item; nothing for one left out. */
export type ResolutionChoice = Readonly<Record<string, Choice | ''>>;

/** An item of an agenda, as far as one choice on it goes: an election asks for names instead. */
export interface Resolution {
  id: string;
  kind: string;
  title: string;
  withdrawnAt?: string | null;
  election?: object | null;
}

interface Props {
  agenda: readonly Resolution[];
  chosen: ResolutionChoice;
  words: {
    choice: (values: { choice: Choice }) => string;
    /** For a resolution left out. */
    none: string;
  };
  onChange: (chosen: ResolutionChoice) => void;
}

const choices: readonly Choice[] = ['for', 'against', 'abstention', 'blank'];

/** One choice for each resolution of an agenda, any of which may be left out. */
export function ResolutionChoices({ agenda, chosen, words, onChange }: Props) {
  const options = [
    ...choices.map((choice) => ({ value: choice as Choice | '', label: words.choice({ choice }) })),
    { value: '' as const, label: words.none },
  ];
  return agenda
    .filter(({ kind, withdrawnAt, election }) => kind === 'vote' && !withdrawnAt && !election)
    .map(({ id, title }) => (
      <ChoiceField
        key={id}
        label={title}
        options={options}
        value={chosen[id] ?? ''}
        onChange={(choice) => onChange({ ...chosen, [id]: choice as Choice | '' })}
      />
    ));
}

/** Those that were chosen, as the verbs take them. */
export const chosenOnes = (chosen: ResolutionChoice): { itemId: string; choice: Choice }[] =>
  Object.entries(chosen).flatMap(([itemId, choice]) => (choice ? [{ itemId, choice }] : []));

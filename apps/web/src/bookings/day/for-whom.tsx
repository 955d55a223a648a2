import { useQuery } from '@apollo/client/react';
import { SelectField } from '@etabli/ui';
import { useCan } from '../../app/viewer.js';
import { CommissionsToBookForDocument } from '../../gql/bookings.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { useBookingWords } from '../words.js';

/** Whose the hours will be: `me`, `somebody`, `house`, or the id of a commission. */
export interface ForWhom {
  choice: string;
  person: Picked | null;
}

/** Whom one books for most often: who works for the house, for it; anybody else, for themselves. */
export const usually = (roles: readonly string[]): ForWhom => ({
  choice: roles.includes('coordinator') ? 'house' : 'me',
  person: null,
});

/** Somebody else, who is not said yet. */
export const isNobody = ({ choice, person }: ForWhom): boolean => choice === 'somebody' && person === null;

/** What of it is sent. */
export function whoseInput({ choice, person }: ForWhom) {
  if (choice === 'me') return {};
  if (choice === 'somebody') return { personId: person?.id ?? null };
  return choice === 'house' ? { forHouse: true } : { commissionId: choice };
}

interface Props {
  value: ForWhom;
  error: string | undefined;
  onChange: (value: ForWhom) => void;
}

/** For whom one books. Not shown to who may only book for themselves. */
export function ForWhomField({ value, error, onChange }: Props) {
  const { words } = useBookingWords();
  const keeps = useCan()('places.write');
  const commissions = useQuery(CommissionsToBookForDocument).data?.commissionsToBookFor ?? [];
  const { choice, person } = value;
  const options = [
    { value: 'me', label: words.forMe },
    ...(keeps ? [{ value: 'somebody', label: words.forSomebody }] : []),
    ...(keeps ? [{ value: 'house', label: words.forHouse }] : []),
    ...commissions.map(({ id, name }) => ({ value: id, label: words.ofCommission({ name }) })),
  ];
  if (options.length === 1) return null;
  const hint = choice === 'somebody' ? words.forSomebodyHint : words.forHouseHint;
  return (
    <>
      <SelectField
        required
        label={words.forWhom}
        hint={choice === 'me' ? undefined : hint}
        value={choice}
        onChange={(next) => onChange({ choice: next, person })}
        options={options}
      />
      {choice === 'somebody' ? (
        <PersonPicker
          label={words.whichPerson}
          value={person}
          onPick={(next) => onChange({ choice, person: next })}
          error={error}
        />
      ) : null}
    </>
  );
}

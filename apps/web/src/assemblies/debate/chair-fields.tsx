import {
  ChoiceField,
  errorOf,
  Notice,
  PickerField,
  type PickerOption,
  type Refused,
  TextField,
  useMessages,
} from '@etabli/ui';
import type { ChairGround } from '../../gql/assemblies.js';
import type { Assembly } from '../console/console-page.js';
import { messages } from './messages.js';

export interface Chair {
  personId: string;
  ground: ChairGround | null;
  reason: string;
}

export type Proposal = NonNullable<Assembly['chairProposal']>;

interface Props {
  label: string;
  people: readonly PickerOption[];
  proposal: Proposal;
  chair: Chair;
  onChange: (changes: Partial<Chair>) => void;
  refusal: Refused | null;
  /** The field of the input that names the person. */
  field: 'chairId' | 'personId';
  /** The reason has a field of its own, always asked for. */
  bare?: boolean;
}

/** Does someone chair in place of who does by office, and so need a ground and a reason? */
export const isSubstitute = ({ byOffice }: Proposal, personId: string): boolean =>
  byOffice.length > 0 && personId !== '' && !byOffice.includes(personId);

/** Who chairs; and, for a substitute, by what right of the statutes and why. */
export function ChairFields({ label, people, proposal, chair, onChange, refusal, field, bare }: Props) {
  const words = useMessages(messages);
  const { personId, ground, fallbacks, byOffice } = proposal;
  const proposed = people.find(({ value }) => value === personId);
  const away = byOffice.length > 0 && ground !== 'statutory';
  return (
    <>
      {away && !bare ? (
        <Notice tone="waiting">
          <p>{proposed ? words.proposal({ name: proposed.label, ground }) : words.proposalOpen}</p>
        </Notice>
      ) : null}
      <PickerField
        required
        label={label}
        options={people}
        value={chair.personId}
        onChange={(value) => onChange({ personId: value })}
        error={errorOf(refusal, field)}
      />
      {isSubstitute(proposal, chair.personId) ? (
        <>
          <ChoiceField<ChairGround>
            label={words.ground}
            hint={words.groundHint}
            value={chair.ground}
            onChange={(value) => onChange({ ground: value })}
            options={fallbacks.map((value) => ({ value, label: words.groundOf({ ground: value }) }))}
            error={errorOf(refusal, 'chairGround')}
          />
          {bare ? null : (
            <TextField
              required
              label={words.whyChair}
              hint={words.whyChairHint}
              value={chair.reason}
              onChange={(value) => onChange({ reason: value })}
              error={errorOf(refusal, 'chairReason')}
            />
          )}
        </>
      ) : null}
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { type MandateRole, mandateRoles } from '@etabli/access';
import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  SelectField,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../../app/civil-today.js';
import { useVerb } from '../../../app/client/use-verb.js';
import { CommissionNamesDocument, GrantMandateDocument } from '../../../gql/members.js';
import { usePeopleWords } from '../../words/people.js';
import { useRoleName } from '../../words/roles.js';
import type { Person } from '../person-view.js';
import { messages } from './messages.js';

const shown = ['role', 'commissionId', 'startsOn', 'endsOn', 'decidedBy'] as const;
const inCommission = (role: MandateRole): boolean => role.startsWith('commission_');

/** Gives a role to a person, by a decision, from a day on. */
export function MandateDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const words = useMessages(messages);
  const names = usePeopleWords();
  const roleName = useRoleName();
  const { data } = useQuery(CommissionNamesDocument);
  const commissions = data?.commissions ?? [];
  const { timeZone } = useLocale();
  const [mandate, setMandate] = useState({
    role: 'board_member' as MandateRole,
    commissionId: '',
    startsOn: today(timeZone),
    endsOn: '',
    decidedBy: '',
  });
  const verb = useVerb(GrantMandateDocument, { refetch: ['PersonPage'] });
  const change = (changes: Partial<typeof mandate>) => setMandate((before) => ({ ...before, ...changes }));
  const commissionId = inCommission(mandate.role) ? mandate.commissionId || commissions[0]?.id || null : null;
  const submit = async () => {
    const { role, startsOn, endsOn, decidedBy } = mandate;
    const said = await verb.run({
      input: { personId: person.id, role, commissionId, startsOn, endsOn: endsOn || null, decidedBy },
    });
    if (!said.done) return;
    const commission = commissions.find(({ id }) => id === commissionId);
    notify({ text: words.granted({ role: roleName({ role, commission }) }) });
    onClose();
  };
  return (
    <Dialog title={words.grantTitle({ name: person.displayName })} onClose={onClose}>
      <Form verb={words.grant} busy={verb.busy} refusal={elsewhere(verb.refusal, shown)} onSubmit={submit}>
        <SelectField
          required
          label={words.role}
          options={mandateRoles.map((role) => ({ value: role, label: names[role] }))}
          value={mandate.role}
          onChange={(role) => change({ role: role as MandateRole })}
        />
        {inCommission(mandate.role) ? (
          <SelectField
            required
            label={words.commission}
            options={commissions.map(({ id, name }) => ({ value: id, label: name }))}
            value={commissionId ?? ''}
            onChange={(id) => change({ commissionId: id })}
            error={errorOf(verb.refusal, 'commissionId')}
          />
        ) : null}
        <DateField
          required
          label={words.startsOn}
          value={mandate.startsOn}
          onChange={(startsOn) => change({ startsOn })}
          error={errorOf(verb.refusal, 'startsOn')}
        />
        <DateField
          label={words.until}
          hint={words.untilHint}
          value={mandate.endsOn}
          onChange={(endsOn) => change({ endsOn })}
          error={errorOf(verb.refusal, 'endsOn')}
        />
        <TextField
          required
          label={words.decidedBy}
          hint={words.decidedByHint}
          value={mandate.decidedBy}
          onChange={(decidedBy) => change({ decidedBy })}
          error={errorOf(verb.refusal, 'decidedBy')}
        />
      </Form>
    </Dialog>
  );
}

import { MOST_CRITERIA } from '@etabli/residency/rules/ranking';
import {
  Button,
  elsewhere,
  errorOf,
  Form,
  IconButton,
  NumberField,
  notify,
  Section,
  TextField,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { AdoptAllocationCriteriaDocument, type WaitingRulesQuery } from '../../gql/applications.js';
import { messages } from '../messages.js';
import style from '../public/public.module.css';

interface Written {
  key: string | null;
  label: string;
  points: number | null;
}

/** The criteria that the assembly voted, with their points; five at most. */
export function CriteriaForm({ settings }: { settings: WaitingRulesQuery['waitingListSettings'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [criteria, setCriteria] = useState<Written[]>(settings.criteria);
  const [adoptedBy, setAdoptedBy] = useState('');
  const verb = useVerb(AdoptAllocationCriteriaDocument, { refetch: ['WaitingRules', 'WaitingListPage'] });
  const change = (at: number, changes: Partial<Written>) =>
    setCriteria(criteria.map((one, index) => (index === at ? { ...one, ...changes } : one)));
  const submit = async () => {
    const voted = criteria.map(({ key, label, points }) => ({ key, label, points: points ?? 0 }));
    const said = await verb.run({ input: { criteria: voted, adoptedBy } });
    if (said.done) notify({ text: words.adopted });
  };
  const { adoptedAt, seed } = settings;
  return (
    <Section title={words.criteriaTitle} lead={words.criteriaLead}>
      {adoptedAt ? (
        <p className={style.soft}>
          {words.inForce({ by: settings.adoptedBy, on: formats.instant(adoptedAt, {}) })}{' '}
          {words.seedIs({ seed })}
        </p>
      ) : null}
      <Form
        weight="plain"
        verb={words.adopt}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['adoptedBy'])}
        onSubmit={submit}
      >
        {criteria.map(({ key, label, points }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a criterion being written has no name of its own yet
          <div key={`${key}-${index}`} className={style.criterion}>
            <TextField
              required
              label={words.criterionLabel}
              value={label}
              onChange={(next) => change(index, { label: next })}
            />
            <NumberField
              required
              label={words.points}
              value={points}
              min={1}
              max={100}
              onChange={(next) => change(index, { points: next })}
            />
            <IconButton
              label={words.removeCriterion({ label })}
              icon={<IconX />}
              onClick={() => setCriteria(criteria.filter((_, at) => at !== index))}
            />
          </div>
        ))}
        {criteria.length < MOST_CRITERIA ? (
          <div>
            <Button
              weight="quiet"
              onClick={() => setCriteria([...criteria, { key: null, label: '', points: 10 }])}
            >
              {words.addCriterion}
            </Button>
          </div>
        ) : null}
        <TextField
          required
          label={words.adoptedBy}
          hint={words.adoptedByHint}
          value={adoptedBy}
          onChange={setAdoptedBy}
          error={errorOf(verb.refusal, 'adoptedBy')}
        />
      </Form>
    </Section>
  );
}

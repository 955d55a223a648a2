import { useQuery } from '@apollo/client/react';
import { CheckField, ChoiceField, Section, Stack, useMessages } from '@etabli/ui';
import {
  type ImportDecisionInput,
  ImportDuplicatesDocument,
  type ImportDuplicatesQuery,
} from '../../gql/members.js';
import { Comparison } from './comparison.js';
import style from './import.module.css';
import { messages } from './messages.js';
import { useMorePages } from './more-pages.js';
import { MoreButton } from './problems.js';
import { askedOf, decided } from './work.js';
import type { StepProps } from './work-on-file.js';

export type Duplicate = ImportDuplicatesQuery['previewImport']['duplicates']['items'][number];
export type Match = Duplicate['matches'][number];
type Decision = Omit<ImportDecisionInput, 'line'>;

/** Lines that look like somebody known, each beside whom it resembles, with what to do about it. */
export function Duplicates({ fileId, work, onWork }: StepProps) {
  const words = useMessages(messages);
  const query = useQuery(ImportDuplicatesDocument, {
    variables: { ...askedOf(fileId, work), offset: 0 },
    fetchPolicy: 'network-only',
  });
  const { items, total, more } = useMorePages(
    (query.data ?? query.previousData)?.previewImport.duplicates,
    async (offset) => (await query.fetchMore({ variables: { offset } })).data?.previewImport.duplicates,
  );
  if (total === 0) return null;
  return (
    <Section title={words.duplicates({ total })} lead={words.duplicatesLead}>
      <Stack gap={4}>
        {items.map((duplicate) => (
          <OneDuplicate
            key={duplicate.candidate.line}
            duplicate={duplicate}
            onDecide={(decision) =>
              onWork({ decisions: decided(work.decisions, duplicate.candidate.line, decision) })
            }
          />
        ))}
        {items.length < total ? <MoreButton onMore={more} /> : null}
      </Stack>
    </Section>
  );
}

const CREATE = 'create';
const SKIP = 'skip';

const keyOf = ({ person, otherLine }: Pick<Match, 'person' | 'otherLine'>): string =>
  person ? `person:${person.id}` : `line:${otherLine?.line ?? 0}`;

function chosenOf({ decision }: Duplicate): string | null {
  if (!decision) return null;
  if (decision.action !== 'update') return decision.action;
  return decision.personId ? `person:${decision.personId}` : `line:${decision.otherLine ?? 0}`;
}

function decisionOf(chosen: string, how: Decision['how']): Decision {
  if (chosen === CREATE || chosen === SKIP) return { action: chosen };
  const [kind, id = ''] = chosen.split(':');
  return kind === 'person'
    ? { action: 'update', personId: id, how }
    : { action: 'update', otherLine: Number(id), how };
}

interface Props {
  duplicate: Duplicate;
  onDecide: (decision: Decision) => void;
}

function OneDuplicate({ duplicate, onDecide }: Props) {
  const words = useMessages(messages);
  const { candidate, matches, decision } = duplicate;
  const chosen = chosenOf(duplicate);
  const same = ({ person, otherLine }: Match) =>
    person ? words.same({ name: person.displayName }) : words.sameLine({ line: otherLine?.line ?? 0 });
  const shown = matches.find((match) => keyOf(match) === chosen) ?? matches[0];
  return (
    <div className={style.duplicate}>
      {shown ? <Comparison candidate={candidate} match={shown} /> : null}
      <ChoiceField
        label={words.decision({ name: candidate.name })}
        options={[
          ...matches.map((match) => ({
            value: keyOf(match),
            label: same(match),
            hint: match.reasons.join(', '),
          })),
          { value: CREATE, label: words.other },
          { value: SKIP, label: words.skip },
        ]}
        value={chosen}
        onChange={(value) => onDecide(decisionOf(value, decision?.how ?? 'fillBlanks'))}
      />
      {decision?.action === 'update' && chosen ? (
        <CheckField
          label={words.overwrite}
          checked={decision.how === 'overwrite'}
          onChange={(on) => onDecide(decisionOf(chosen, on ? 'overwrite' : 'fillBlanks'))}
        />
      ) : null}
    </div>
  );
}

import {
  Button,
  Columns,
  elsewhere,
  Figure,
  Notice,
  RefusalNotice,
  Row,
  Section,
  Stack,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useNavigate } from 'react-router';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { useInside, useViewer } from '../../app/viewer.js';
import { ImportMembersDocument } from '../../gql/members.js';
import { currentImport, nothingBegun } from './current.js';
import { Duplicates } from './duplicates.js';
import { messages } from './messages.js';
import { Options } from './options.js';
import { People } from './people.js';
import { Problems } from './problems.js';
import { askedOf } from './work.js';
import type { Preview, StepProps } from './work-on-file.js';

/** What the import will do, what stands in its way, and what resembles somebody; then it can run. */
export function CheckStep(props: StepProps) {
  const words = useMessages(messages);
  const { preview, onStep } = props;
  const { counts, blockers } = preview;
  const start = useStart(props);
  const lines = counts.create + counts.update + counts.unchanged;
  return (
    <Stack gap={4}>
      <Summary counts={counts} />
      {blockers.length > 0 ? (
        <Notice tone="waiting">
          <strong>{words.blockers}</strong>
          <div role="status">
            <ul>
              {blockers.map((blocker) => (
                <li key={blocker}>{blocker}</li>
              ))}
            </ul>
          </div>
        </Notice>
      ) : null}
      <Options {...props} />
      <Duplicates {...props} />
      <Problems {...props} />
      <People {...props} />
      {start.refusal ? <RefusalNotice key={start.refusal.message} refusal={start.refusal} /> : null}
      <Row>
        <Button weight="main" disabled={blockers.length > 0} busy={start.busy} onClick={start.run}>
          {words.run({ count: lines })}
        </Button>
        <Button onClick={() => onStep('colonnes')}>{words.backToColumns}</Button>
      </Row>
    </Stack>
  );
}

/** Asks for the import, and goes where it can be followed. */
function useStart({ fileId, preview, work, onDone }: StepProps) {
  const inside = useInside();
  const navigate = useNavigate();
  const { association } = useViewer();
  const begun = useDraft(currentImport(association.id), nothingBegun);
  const verb = useVerb(ImportMembersDocument);
  const run = async () => {
    const mapping = work.mapping ?? preview.columns.map(({ target }) => target);
    const said = await verb.run({ ...askedOf(fileId, work), mapping });
    if (!said.done) return;
    onDone();
    begun.clear();
    void navigate(inside(`membres/imports/${said.result.id}`));
  };
  return { run, busy: verb.busy, refusal: elsewhere(verb.refusal, []) };
}

function Summary({ counts }: { counts: Preview['counts'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { create, update, unchanged, skip, undecided, memberships, fees } = counts;
  const figures = [
    { label: words.willCreate, value: create },
    { label: words.willUpdate, value: update },
    { label: words.willStay, value: unchanged },
    { label: words.willSkip, value: skip },
    { label: words.toDecide, value: undecided },
  ];
  return (
    <Section title={words.summary}>
      <Columns least={8} gap={2}>
        {figures.map(({ label, value }) => (
          <Figure key={label} label={label} value={formats.number(value)} />
        ))}
      </Columns>
      <p>{words.alsoDone({ memberships, fees })}</p>
    </Section>
  );
}

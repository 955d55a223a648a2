import { useQuery } from '@apollo/client/react';
import { Button, Facts, notify, Page, Row, Section } from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import {
  CloseTrainingDocument,
  DescribeTrainingDocument,
  OneTrainingDocument,
  type OneTrainingQuery,
  ReopenTrainingDocument,
} from '../../gql/bookings.js';
import { useBookingWords } from '../words.js';
import { Authorised } from './authorised.js';
import { GrantDialog } from './grant-dialog.js';
import { PlanDialog } from './plan-dialog.js';
import { Sessions } from './sessions.js';
import { TrainingForm } from './training-form.js';

export type Training = OneTrainingQuery['training'];

/** What is read again once something changed about a training. */
export const seen = ['OneTraining', 'Trainings', 'RoomDays'];

/** One training: how one gets it, the next sessions, and who may use what it is for. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(OneTrainingDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Answered query={query}>{({ training }) => <Known key={training.id} training={training} />}</Answered>
  );
}

function Known({ training }: { training: Training }) {
  const { words } = useBookingWords();
  const inside = useInside();
  const [open, setOpen] = useState<'plan' | 'grant' | 'describe' | null>(null);
  const { can } = abilities(training.viewerCan);
  const close = () => setOpen(null);
  return (
    <Page
      title={training.name}
      lead={training.closedAt ? words.trainingClosed : training.how}
      back={{ to: inside('reservations/formations'), label: words.trainings }}
      action={
        can('train') ? (
          <Button weight="main" onClick={() => setOpen('plan')}>
            {words.planSession}
          </Button>
        ) : null
      }
      width="reading"
    >
      <Facts
        facts={[
          { label: words.machines, value: training.places.map(({ name }) => name).join(', ') },
          { label: words.trainers, value: training.trainers.map((one) => one.displayName).join(', ') },
          {
            label: words.validity,
            value: training.validMonths ? words.months({ count: training.validMonths }) : words.forEver,
          },
        ]}
      />
      {can('describe') ? <Verbs training={training} onDescribe={() => setOpen('describe')} /> : null}
      <Sessions training={training} />
      <Section
        title={words.authorised}
        actions={can('train') ? <Button onClick={() => setOpen('grant')}>{words.grant}</Button> : null}
      >
        <Authorised training={training} />
      </Section>
      {open === 'plan' ? <PlanDialog training={training} onClose={close} /> : null}
      {open === 'grant' ? <GrantDialog training={training} onClose={close} /> : null}
      {open === 'describe' ? <Describe training={training} onClose={close} /> : null}
    </Page>
  );
}

function Verbs({ training, onDescribe }: { training: Training; onDescribe: () => void }) {
  const { words } = useBookingWords();
  const closing = useVerb(CloseTrainingDocument, { refetch: seen });
  const reopening = useVerb(ReopenTrainingDocument, { refetch: seen });
  const { id, name, viewerCan } = training;
  const { can } = abilities(viewerCan);
  const reopen = async () => {
    if ((await reopening.tell({ id })).done) notify({ text: words.trainingOpened({ name }) });
  };
  const close = async () => {
    if ((await closing.tell({ id })).done) notify({ text: words.trainingShut({ name }), undo: reopen });
  };
  return (
    <Row gap={1}>
      <Button onClick={onDescribe}>{words.describe}</Button>
      {can('close') ? (
        <Button weight="quiet" onClick={() => void close()}>
          {words.closeTraining}
        </Button>
      ) : null}
      {can('reopen') ? <Button onClick={() => void reopen()}>{words.reopenTraining}</Button> : null}
    </Row>
  );
}

function Describe({ training, onClose }: { training: Training; onClose: () => void }) {
  const { words } = useBookingWords();
  const verb = useVerb(DescribeTrainingDocument, { refetch: seen });
  return (
    <TrainingForm
      title={words.describe}
      training={training}
      verb={verb}
      onClose={onClose}
      onSay={async (input) => {
        if ((await verb.run({ id: training.id, input })).done) onClose();
      }}
    />
  );
}

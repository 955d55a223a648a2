import { useQuery } from '@apollo/client/react';
import { Button, ButtonLink, Empty, Page, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useCan, useInside } from '../../app/viewer.js';
import { MeetingsOfDocument } from '../../gql/commissions.js';
import { messages as logWords } from '../decisions/messages.js';
import { messages } from './messages.js';
import { MeetingList } from './of-commission.js';
import { PlanDialog } from './plan-dialog.js';

/** Every meeting of every commission: those to come, then the others, the latest first. */
export function Component() {
  const words = useMessages(messages);
  const log = useMessages(logWords);
  const inside = useInside();
  const can = useCan();
  const [planning, setPlanning] = useState(false);
  const mayPlan = can('commissions.work') || can('commissions.write');
  return (
    <Page
      title={words.title}
      lead={words.lead}
      action={
        mayPlan ? (
          <Button weight="main" onClick={() => setPlanning(true)}>
            {words.plan}
          </Button>
        ) : null
      }
    >
      <Part coming title={words.coming} />
      <Part title={words.past} />
      <div>
        <ButtonLink to={inside('decisions')}>{log.title}</ButtonLink>
      </div>
      {planning ? <PlanDialog commissionId={null} onClose={() => setPlanning(false)} /> : null}
    </Page>
  );
}

function Part({ coming = false, title }: { coming?: boolean; title: string }) {
  const words = useMessages(messages);
  const query = useQuery(MeetingsOfDocument, { variables: { commissionId: null, coming, limit: 200 } });
  return (
    <Answered query={query}>
      {({ meetings }) =>
        meetings.total === 0 && !coming ? null : (
          <Section title={title}>
            {meetings.total === 0 ? (
              <Empty small title={words.none}>
                {words.noneText}
              </Empty>
            ) : (
              <MeetingList named meetings={meetings.items} />
            )}
          </Section>
        )
      }
    </Answered>
  );
}

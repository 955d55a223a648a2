import { useQuery } from '@apollo/client/react';
import { Link, Notice, Page, Section, useFormats, useMessages } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { useCan, useInside, useViewer } from '../../app/viewer.js';
import { TasksAbout } from '../../commissions/tasks/tasks-about.js';
import { PassesOfPerson } from '../../daily/passes/of-person.js';
import { PersonPageDocument, type PersonPageQuery } from '../../gql/members.js';
import { PlacesOfPerson } from '../../places/of-person.js';
import { usePeopleWords } from '../words/people.js';
import { Access } from './access.js';
import { Consents } from './consents.js';
import { Details } from './details.js';
import { Mandates } from './mandates.js';
import { MembershipSection } from './membership-section.js';
import { messages } from './messages.js';
import { Notes } from './notes.js';
import style from './person.module.css';
import { PersonActions } from './person-actions.js';
import { useStanding } from './standing.js';
import { Story } from './story.js';
import { Tags } from './tags.js';

export type Person = PersonPageQuery['person'];
export type Field = PersonPageQuery['customFields'][number];

interface Props {
  id: string;
  back?: { to: string; label: string };
}

/** Everything the viewer may know of a person, and do about them. */
export function PersonView({ id, back }: Props) {
  const query = useQuery(PersonPageDocument, { variables: { id } });
  return (
    <Answered query={query}>
      {({ person, customFields }) => (
        <Known person={person} fields={customFields} {...(back ? { back } : {})} />
      )}
    </Answered>
  );
}

function Known({ person, fields, back }: { person: Person; fields: readonly Field[]; back?: Props['back'] }) {
  const words = useMessages(messages);
  const names = usePeopleWords();
  const formats = useFormats();
  const viewer = useViewer();
  const self = viewer.person?.id === person.id;
  const { lead, badge } = useStanding(person);
  return (
    <Page
      title={person.displayName || names.erased}
      state={badge}
      lead={self ? words.mineLead : lead}
      {...(back ? { back } : {})}
      action={<PersonActions person={person} self={self} />}
    >
      {person.erasedAt ? (
        <Notice>
          <p>{words.erasedNotice({ on: formats.instant(person.erasedAt) })}</p>
        </Notice>
      ) : null}
      <div className={style.columns}>
        <div className={style.main}>
          <Details person={person} fields={fields} />
          <MembershipSection person={person} />
          <Mandates person={person} />
          <About person={person} />
          <PlacesOfPerson personId={person.id} />
          <PassesOfPerson personId={person.id} />
          <Notes person={person} />
        </div>
        <div className={style.aside}>
          <Tags person={person} />
          <Access person={person} />
          <Consents person={person} self={self} />
          <Money personId={person.id} self={self} />
          {self ? <Mails /> : null}
          <Story person={person} />
        </div>
      </div>
    </Page>
  );
}

/** What commissions do about somebody. */
function About({ person: { tasksAbout } }: { person: Person }) {
  const words = useMessages(messages);
  if (tasksAbout.length === 0) return null;
  return (
    <Section title={words.tasksAbout}>
      <TasksAbout tasks={tasksAbout} />
    </Section>
  );
}

/** What they owe and paid, on a page of its own: for themselves, and for who reads the treasury. */
function Money({ personId, self }: { personId: string; self: boolean }) {
  const words = useMessages(messages);
  const inside = useInside();
  const can = useCan();
  const own = self && can('self.pay');
  if (!own && !can('treasury.read')) return null;
  return (
    <Section title={words.money}>
      <p>
        <Link to={inside(own ? 'mes-paiements' : `tresorerie/comptes/${personId}`)}>{words.toAccount}</Link>
      </p>
    </Section>
  );
}

/** What one receives, and how often: chosen on a page of its own. */
function Mails() {
  const words = useMessages(messages);
  const inside = useInside();
  return (
    <Section title={words.mails}>
      <p>
        <Link to={inside('mon-resume')}>{words.digest}</Link>
      </p>
    </Section>
  );
}

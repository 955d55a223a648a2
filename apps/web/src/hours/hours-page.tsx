import { useQuery } from '@apollo/client/react';
import { boardRoles } from '@etabli/access';
import { durationWords } from '@etabli/commissions/rules/duration';
import { Button, Columns, Figure, Section, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../app/answered.js';
import { daysAfter, today } from '../app/civil-today.js';
import { useVerb } from '../app/client/use-verb.js';
import { useKeptShell } from '../app/offline/shell.js';
import { useViewer } from '../app/viewer.js';
import { MakeVolunteerCertificateDocument, MyHoursDocument, type MyHoursQuery } from '../gql/hours.js';
import { ownFirst } from './commissions.js';
import { HoursFrame } from './frame.js';
import { GivenList } from './given-list.js';
import { HoursForm } from './hours-form.js';
import { messages } from './messages.js';

/** What the viewer gave, and telling more of it. */
export function Component() {
  const words = useMessages(messages);
  const to = today(useLocale().timeZone);
  const opensOffline = useKeptShell();
  const query = useQuery(MyHoursDocument, { variables: { from: daysAfter(to, -365), to } });
  return (
    <HoursFrame at="" title={words.title} lead={words.lead}>
      <Answered query={query}>{(data) => <Mine data={data} />}</Answered>
      {opensOffline ? <p>{words.opensOffline}</p> : null}
    </HoursFrame>
  );
}

function Mine({ data }: { data: MyHoursQuery }) {
  const words = useMessages(messages);
  const { person, roles } = useViewer();
  const governs = roles.some(
    (role) => (boardRoles as readonly string[]).includes(role) || role === 'commission_lead',
  );
  return (
    <>
      <Section title={words.declare}>
        <HoursForm commissions={ownFirst(data.commissions, person?.id)} governs={governs} />
      </Section>
      <Section title={words.given}>
        <InAll figures={data.myHoursInAll} />
        {person ? <Certificate personId={person.id} /> : null}
      </Section>
      <Section title={words.lately}>
        <GivenList hours={data.myHours} />
      </Section>
    </>
  );
}

function InAll({ figures }: { figures: MyHoursQuery['myHoursInAll'] }) {
  const { weeklyGoal, hoped, reached, thisWeek, fourWeeks, thisYear } = figures;
  const words = useMessages(messages);
  const { locale } = useLocale();
  const told = (minutes: number) => durationWords(minutes, locale);
  return (
    <>
      <Columns least={9}>
        <Figure label={words.thisWeek} value={told(thisWeek)} />
        <Figure label={words.fourWeeks} value={told(fourWeeks)} />
        <Figure label={words.thisYear} value={told(thisYear)} />
      </Columns>
      {weeklyGoal && hoped ? (
        <p>
          {words.hope({ goal: told(weeklyGoal) })}{' '}
          {reached ? words.hopeReached : words.hopeLeft({ given: told(fourWeeks), hoped: told(hoped) })}
        </p>
      ) : null}
    </>
  );
}

/** The paper of the year, for an employer, a school or the training account. */
function Certificate({ personId }: { personId: string }) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const year = Number(today(timeZone).slice(0, 4));
  const verb = useVerb(MakeVolunteerCertificateDocument);
  const [href, setHref] = useState<string | null>(null);
  const make = async () => {
    const said = await verb.tell({ personId, year });
    if (said.done) setHref(said.result.href);
  };
  if (href) {
    return (
      <p role="status">
        <a href={href} target="_blank" rel="noreferrer">
          {words.certificateReady({ year: String(year) })}
        </a>
      </p>
    );
  }
  return (
    <div>
      <Button busy={verb.busy} onClick={make}>
        {words.certificate({ year: String(year) })}
      </Button>
    </div>
  );
}

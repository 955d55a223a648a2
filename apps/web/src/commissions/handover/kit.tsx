import { durationWords } from '@etabli/commissions/rules/duration';
import { Facts, Link, Section, useFormats, useLocale, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { useInside } from '../../app/viewer.js';
import { useStanding } from '../../budgets/by-commission.js';
import { readablePhone } from '../../members/words/phone.js';
import { useRoleName } from '../../members/words/roles.js';
import { Sheet } from '../missions/sheet.js';
import { Holder } from '../missions/standing.js';
import style from './handover.module.css';
import { messages } from './messages.js';
import type { Handover } from './words.js';

interface Props {
  handover: Handover;
}

/** What who comes needs to know, made from the data. */
export function Kit({ handover }: Props) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const standing = useStanding();
  const { minutesGiven, budget } = handover;
  return (
    <Section title={words.know}>
      <Facts
        facts={[
          { label: words.hours, value: durationWords(minutesGiven, locale) },
          { label: words.budget, value: budget ? standing(budget) : '' },
        ]}
      />
      <Missions handover={handover} />
      <CharterOf handover={handover} />
      <Decisions handover={handover} />
      <Meetings handover={handover} />
      <Contacts handover={handover} />
    </Section>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode[] }) =>
  children.length === 0 ? null : (
    <Section level={3} title={title}>
      <ul className={style.plain}>{children}</ul>
    </Section>
  );

function Missions({ handover: { missions } }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  return (
    <Part title={words.missions}>
      {missions.map(({ id, title, rhythm, holder, deputy, sheets }) => (
        <li key={id}>
          <Link to={inside(`missions/${id}`)}>{title}</Link>
          <p className={style.soft}>
            {[rhythm, deputy && words.deputy({ name: deputy.person.displayName })]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <Holder holder={holder} />
          {sheets[0] ? (
            <details>
              <summary>{words.sheet({ title })}</summary>
              <Sheet text={sheets[0].text} />
            </details>
          ) : null}
        </li>
      ))}
    </Part>
  );
}

function CharterOf({ handover: { charter } }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (!charter) return null;
  const { purpose, scope, powers, deliverables, ceilingCents, endsOn } = charter;
  const text = (value: string) => (value ? <span className={style.said}>{value}</span> : '');
  return (
    <Section level={3} title={words.charter}>
      <Facts
        facts={[
          { label: words.purpose, value: text(purpose) },
          { label: words.scope, value: text(scope) },
          { label: words.powers, value: text(powers) },
          { label: words.deliverables, value: text(deliverables) },
          { label: words.ceiling, value: ceilingCents === null ? '' : formats.money(ceilingCents) },
          { label: words.until, value: endsOn ? formats.date(endsOn) : '' },
        ]}
      />
    </Section>
  );
}

function Decisions({ handover: { decisions } }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <Part title={words.decisions}>
      {decisions.map(({ id, what, decidedOn, reviewOn }) => (
        <li key={id}>
          <p>{what}</p>
          <p className={style.soft}>
            {[
              words.decidedOn({ on: formats.date(decidedOn) }),
              reviewOn && words.review({ on: formats.date(reviewOn) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </Part>
  );
}

function Meetings({ handover: { meetings } }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  return (
    <Part title={words.meetings}>
      {meetings.map(({ id, title, startsAt, place }) => (
        <li key={id}>
          <Link to={inside(`reunions/${id}`)}>{title}</Link>
          <p className={style.soft}>{[formats.instant(startsAt, {}), place].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </Part>
  );
}

function Contacts({ handover: { contacts } }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  const roleName = useRoleName();
  return (
    <Part title={words.contacts}>
      {contacts.map(({ id, role, person }) => (
        <li key={id}>
          <Link to={inside(`membres/${person.id}`)}>{person.displayName}</Link>
          <p className={style.soft}>
            {[
              roleName({ role }),
              person.details?.phone && readablePhone(person.details.phone),
              person.details?.email,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </Part>
  );
}

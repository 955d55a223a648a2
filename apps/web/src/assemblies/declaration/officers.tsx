import { Button, Facts, Link, Section, StateBadge, type Tone, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useInside } from '../../app/viewer.js';
import style from './declaration.module.css';
import type { BoardList } from './declaration-page.js';
import { DetailDialog } from './detail-dialog.js';
import { messages } from './messages.js';

export type Officer = BoardList['officers'][number];

const tones: Record<Officer['standing'], Tone> = {
  incoming: 'going',
  renewed: 'going',
  continuing: 'done',
  outgoing: 'closed',
};
/** What is noted here; the rest is on the page of the person. */
const here = ['profession', 'nationality'];

/** Everyone on the list, with what became of them and what the prefecture still asks. */
export function Officers({ officers, deadline }: Pick<BoardList, 'officers' | 'deadline'>) {
  const words = useMessages(messages);
  return (
    <Section title={words.officers} lead={deadline ? words.officersLead : words.firstOfficersLead}>
      {officers.length === 0 ? <p>{words.noOfficers}</p> : null}
      <ul className={style.officers}>
        {officers.map((officer) => (
          <li key={officer.person.id}>
            <OneOfficer officer={officer} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneOfficer({ officer }: { officer: Officer }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const [open, setOpen] = useState(false);
  const { person, standing, office, decidedBy, since, until, profession, nationality, address, missing } =
    officer;
  const from = formats.date(since);
  const { familyName, givenName } = words;
  const labels: Record<string, string> = {
    ...{ familyName, givenName },
    ...{ profession: words.profession, nationality: words.nationality, address: words.address },
  };
  const elsewhere = missing.some((field) => !here.includes(field));
  return (
    <>
      <div className={style.head}>
        <h3>{person.displayName}</h3>
        <StateBadge tone={tones[standing]}>{words[standing]}</StateBadge>
      </div>
      <Facts
        facts={[
          { label: words.office, value: office },
          { label: words.act, value: decidedBy },
          {
            label: words.term,
            value: until ? words.termFromTo({ from, to: formats.date(until) }) : words.termFrom({ from }),
          },
          { label: words.profession, value: profession },
          { label: words.nationality, value: nationality },
          { label: words.address, value: address },
        ]}
      />
      {standing !== 'outgoing' && missing.length > 0 ? (
        <div className={style.missing}>
          <p>{words.missing({ fields: missing.map((field) => labels[field]?.toLowerCase()).join(', ') })}</p>
          {missing.some((field) => here.includes(field)) ? (
            <Button
              weight="quiet"
              aria-label={words.completeNamed({ name: person.displayName })}
              onClick={() => setOpen(true)}
            >
              {words.complete}
            </Button>
          ) : null}
          {elsewhere ? <Link to={inside(`membres/${person.id}`)}>{words.onTheirPage}</Link> : null}
        </div>
      ) : null}
      {open ? <DetailDialog officer={officer} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button, Empty, Facts, Link, SelectField, Tag, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { SearchField } from '../../app/search-field.js';
import { useInside } from '../../app/viewer.js';
import { DirectoryOfDocument, type DirectoryOfQuery } from '../../gql/daily.js';
import style from '../daily.module.css';
import { DailyFrame } from '../frame.js';
import { messages } from '../messages.js';
import { CardDialog } from './card-dialog.js';

type Card = DirectoryOfQuery['directory']['items'][number];
const MOST = 100;
const sides = ['offers', 'seeks'] as const;

/** Who can do what, offers what, seeks what: those who said they want to be here. */
export function Component() {
  const words = useMessages(messages);
  const [params, setParams] = useSearchParams();
  const [writing, setWriting] = useState(false);
  const set = (key: string, value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  const [search, skill, asked] = [
    params.get('q') ?? '',
    params.get('savoir') ?? '',
    params.get('cote') ?? '',
  ];
  const side = sides.find((each) => each === asked) ?? null;
  const page = { search, skill: skill || null, side, limit: MOST, offset: 0 };
  const query = useQuery(DirectoryOfDocument, { variables: { page } });
  // What was found stays while the next is looked for.
  const shown = { ...query, data: query.data ?? query.previousData };
  return (
    <DailyFrame
      at="annuaire"
      width="wide"
      title={words.directoryTitle}
      lead={words.directoryLead}
      action={
        <Button weight="main" onClick={() => setWriting(true)}>
          {words.editCard}
        </Button>
      }
    >
      <Answered query={shown}>
        {({ directory, directorySkills, myDirectoryCard }) => (
          <>
            <p className={style.soft}>{standing(myDirectoryCard, words)}</p>
            <div className={style.filters}>
              <SearchField label={words.searchDirectory} value={search} onSearch={(q) => set('q', q)} />
              <SelectField
                required
                label={words.skill}
                value={skill}
                onChange={(next) => set('savoir', next)}
                options={[
                  { value: '', label: words.anySkill },
                  ...directorySkills.map(({ name, people }) => ({
                    value: name,
                    label: `${name} (${people})`,
                  })),
                ]}
              />
              <SelectField
                required
                label={words.side}
                value={asked}
                onChange={(next) => set('cote', next)}
                options={[
                  { value: '', label: words.anySide },
                  { value: 'offers', label: words.whoOffers },
                  { value: 'seeks', label: words.whoSeeks },
                ]}
              />
            </div>
            {directory.items.length === 0 ? (
              <Empty title={search || skill || asked ? words.nobodyListed : words.nobodyYetListed}>
                {search || skill || asked ? words.nobodyListedText : words.nobodyYetListedText}
              </Empty>
            ) : null}
            <ul className={style.cards}>
              {directory.items.map((card) => (
                <li key={card.id}>
                  <OneCard card={card} />
                </li>
              ))}
            </ul>
            {writing ? <CardDialog own={myDirectoryCard} onClose={() => setWriting(false)} /> : null}
          </>
        )}
      </Answered>
    </DailyFrame>
  );
}

function standing(
  { card, listed }: DirectoryOfQuery['myDirectoryCard'],
  words: { noCardYet: string; listedNow: string; listedNot: string },
): string {
  if (!card) return words.noCardYet;
  return listed ? words.listedNow : words.listedNot;
}

function OneCard({ card: { person, trade, skills, offers, seeks, email } }: { card: Card }) {
  const words = useMessages(messages);
  const inside = useInside();
  return (
    <article className={style.card}>
      <p>
        <strong>
          <Link to={inside(`membres/${person.id}`)}>{person.displayName}</Link>
        </strong>
        {trade ? <span className={style.soft}> · {trade}</span> : null}
      </p>
      {skills.length > 0 ? (
        <div className={style.tags}>
          {skills.map((skill) => (
            <Tag key={skill}>{skill}</Tag>
          ))}
        </div>
      ) : null}
      <Facts
        facts={[
          { label: words.offers, value: offers },
          { label: words.seeks, value: seeks },
        ]}
      />
      {email ? (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      ) : null}
    </article>
  );
}

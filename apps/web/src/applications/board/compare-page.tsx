import { useQuery } from '@apollo/client/react';
import { Card, CheckField, Empty, Facts, Link, Page, Stack, useMessages } from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useInside } from '../../app/viewer.js';
import { ComparedApplicationDocument, type ComparedApplicationQuery } from '../../gql/applications.js';
import { usePlaceWords } from '../../places/words.js';
import { messages } from '../messages.js';
import style from '../public/public.module.css';
import { nameOf, useAsked } from '../words.js';
import side from './compare.module.css';

/** A few applications side by side: needs and projects, with the names or without. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const [params, setParams] = useSearchParams();
  const ids = (params.get('demandes') ?? '').split(',').filter(Boolean).slice(0, 4);
  const blind = params.get('aveugle') === '1';
  const see = (on: boolean) => {
    const next = new URLSearchParams(params);
    if (on) next.set('aveugle', '1');
    else next.delete('aveugle');
    setParams(next, { replace: true });
  };
  return (
    <Page
      title={words.compareTitle}
      lead={words.compareLead}
      back={{ to: inside('candidatures'), label: words.backToList }}
    >
      {ids.length === 0 ? (
        <Empty title={words.compareNone}>{words.compareNoneText}</Empty>
      ) : (
        <Stack>
          <CheckField label={words.blind} hint={words.blindHint} checked={blind} onChange={see} />
          <div className={side.bySide}>
            {ids.map((id) => (
              <One key={id} id={id} blind={blind} />
            ))}
          </div>
        </Stack>
      )}
    </Page>
  );
}

function One({ id, blind }: { id: string; blind: boolean }) {
  const query = useQuery(ComparedApplicationDocument, { variables: { id } });
  return (
    <Answered query={query}>
      {({ placeApplication }) => (
        <Card>
          <Compared one={placeApplication} blind={blind} />
        </Card>
      )}
    </Answered>
  );
}

function Compared({ one, blind }: { one: ComparedApplicationQuery['placeApplication']; blind: boolean }) {
  const words = useMessages(messages);
  const { formats } = usePlaceWords();
  const inside = useInside();
  const asked = useAsked();
  return (
    <Stack>
      <h2>
        <Link to={inside(`candidatures/${one.id}${blind ? '?aveugle=1' : ''}`)}>
          {nameOf(one, blind, words)}
        </Link>
      </h2>
      <Facts
        facts={[
          { label: words.rankColumn, value: one.rank ? formats.number(one.rank) : '' },
          { label: words.points, value: formats.number(one.points) },
          { label: words.criteriaTitle, value: one.met.map(({ label }) => label).join(', ') },
          { label: words.since, value: formats.date(one.appliedOn) },
          { label: words.activityColumn, value: one.activity },
          { label: words.asks, value: asked(one) },
          { label: words.fromDay, value: formats.date(one.startsOn) },
        ]}
      />
      {one.motivation ? <blockquote className={style.said}>{one.motivation}</blockquote> : null}
      {one.comments.length > 0 ? (
        <ul className={style.list}>
          {one.comments.map(({ id, body }) => (
            <li key={id}>{body}</li>
          ))}
        </ul>
      ) : null}
    </Stack>
  );
}

import { Button, Section, Timeline, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { usePeopleWords } from '../words/people.js';
import { messages } from './messages.js';
import type { Person } from './person-view.js';

const FIRST = 8;

/** Everything that happened to a person here, the latest first. */
export function Story({ person: { story } }: { person: Person }) {
  const words = useMessages(messages);
  const names = usePeopleWords();
  const [whole, setWhole] = useState(false);
  if (story.length === 0) return null;
  const shown = whole ? story : story.slice(0, FIRST);
  return (
    <Section title={words.story}>
      <Timeline
        label={words.story}
        happenings={shown.map(({ key, at, sentence, by }) => ({
          key,
          at,
          what: sentence,
          detail: by ? words.by({ name: by.displayName || names.erased }) : null,
        }))}
      />
      {shown.length < story.length ? (
        <div>
          <Button weight="quiet" onClick={() => setWhole(true)}>
            {words.wholeStory({ count: story.length - shown.length })}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

import { Section, useFormats, useMessages } from '@etabli/ui';
import { useViewer } from '../../app/viewer.js';
import { messages as shared } from '../shared/messages.js';
import style from './convocation.module.css';
import type { ToConvene } from './convocation-page.js';
import { useConvocationWords } from './words.js';

/** The essentials of the letter as they stand: when, where, what about. */
export function LetterPreview({ assembly }: Pick<ToConvene, 'assembly'>) {
  const words = useConvocationWords(assembly.nature);
  const names = useMessages(shared);
  const formats = useFormats();
  const { association } = useViewer();
  const { nature, startsAt, place, remoteLink, remoteConditions, agenda, title } = assembly;
  return (
    <Section title={words.preview}>
      <article className={style.letter}>
        <p className={style.letterhead}>{association.name}</p>
        <h3>{title}</h3>
        <p>{words.greeting}</p>
        <p>{words.invites({ nature: words[nature], when: formats.instant(startsAt, { weekday: true }) })}</p>
        <dl>
          <dt>{words.place}</dt>
          <dd>{place || (remoteLink || remoteConditions ? '' : words.placeMissing)}</dd>
          {remoteLink || remoteConditions ? (
            <>
              <dt>{words.remotely}</dt>
              <dd>{[remoteLink, remoteConditions].filter(Boolean).join(' · ')}</dd>
            </>
          ) : null}
        </dl>
        <h4>{words.agenda}</h4>
        <ol>
          {agenda.map(({ id, title: item, kind }) => (
            <li key={id}>
              {item} <small>({(kind === 'vote' ? names.vote : names.information).toLowerCase()})</small>
            </li>
          ))}
        </ol>
        <p className={style.soft}>{words.rest}</p>
      </article>
    </Section>
  );
}

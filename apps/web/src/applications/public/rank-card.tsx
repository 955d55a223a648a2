import { Section, Stack, useMessages } from '@etabli/ui';
import type { ApplicantViewFragment, WaitingCardViewFragment } from '../../gql/applications.js';
import { usePlaceWords } from '../../places/words.js';
import { messages } from '../messages.js';
import style from './public.module.css';

interface Props {
  card: WaitingCardViewFragment;
  kind: ApplicantViewFragment['kind'];
  appliedOn: string;
  /** The title of the page says the rank already. */
  titled?: boolean;
  /** It is the rank they would have again. */
  paused?: boolean;
  /** 3 inside a section. */
  level?: 2 | 3;
}

/** Where one stands: why, what to expect, what would change it. Nothing of anybody else. */
export function RankCard({ card, kind, appliedOn, titled = false, paused = false, level = 2 }: Props) {
  const words = useMessages(messages);
  const { words: places } = usePlaceWords();
  const { rank, waiting, points, met, ticket, seed, medianDays, fitting, changes } = card;
  const said = met.map(({ label }) => label);
  return (
    <Stack gap={3}>
      <p>
        {titled ? null : <strong>{words[paused ? 'rankAgain' : 'rank']({ rank, waiting })}. </strong>}
        {words.rankLabel({ kind: places[`kind_${kind}`] })}
      </p>
      <Section title={words.why} level={level}>
        <ul className={style.list}>
          <li>{words.whyPoints({ points, met: said })}</li>
          <li>{words.whyDate({ on: appliedOn })}</li>
          <li>
            {words.whyLot({ ticket })}
            <details className={style.soft}>
              <summary>{words.howToCheck}</summary>
              {words.checkLot({ seed, id: card.applicationId })}
            </details>
          </li>
        </ul>
      </Section>
      <Section title={words.expect} level={level}>
        <ul className={style.list}>
          <li>
            {medianDays === null || medianDays === undefined
              ? words.noMedian
              : words.median({ days: medianDays })}
          </li>
          <li>{words.fitting({ fitting, places: card.places })}</li>
          <li>{words.held}</li>
        </ul>
      </Section>
      <Section title={words.change} level={level}>
        {changes.length === 0 ? (
          <p>{words.nothingChanges}</p>
        ) : (
          <ul className={style.list}>
            {changes.map((one) => (
              <li key={one.criterion?.key ?? one.need}>{changeSaid(one, words)}</li>
            ))}
          </ul>
        )}
      </Section>
    </Stack>
  );
}

type Change = WaitingCardViewFragment['changes'][number];

function changeSaid({ criterion, rank, need, places }: Change, words: (typeof messages)['fr']): string {
  if (criterion) return words.changeCriterion({ label: criterion.label, rank: rank ?? 0 });
  return words.changeNeed({ need: words[`need_${need}` as 'need_area'], places: places ?? 0 });
}

import { Section, StateBadge, type Tone } from '@etabli/ui';
import style from '../contracts.module.css';
import { useContractWords } from '../words.js';
import type { Inspection } from './inspection-page.js';

type Change = Inspection['changes'][number];

const tones: Record<Change['verdict'], Tone> = {
  same: 'done',
  better: 'done',
  added: 'draft',
  worn: 'waiting',
  missing: 'draft',
  damaged: 'late',
};

/** « Ce qui a changé » between coming and leaving. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const { words } = useContractWords();
  if (changes.length === 0) return null;
  const changed = changes.filter(({ verdict }) => verdict !== 'same');
  const said = (condition: Exclude<Change['before'], null | undefined>['condition'] | undefined) =>
    condition ? words[`condition_${condition}`] : '—';
  return (
    <Section title={words.changes} lead={changed.length === 0 ? words.nothingChanged : undefined}>
      <ul className={style.list}>
        {changed.map(({ name, verdict, before, after }) => (
          <li key={name}>
            <div>
              {name}
              <div className={style.soft}>
                {[`${said(before?.condition)} → ${said(after?.condition)}`, after?.notes]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            <StateBadge tone={tones[verdict]}>{words[`verdict_${verdict}`]}</StateBadge>
          </li>
        ))}
      </ul>
    </Section>
  );
}

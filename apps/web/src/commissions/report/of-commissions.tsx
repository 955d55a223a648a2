import { durationWords } from '@etabli/commissions/rules/duration';
import { Bars, Link, Section, useLocale, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import type { Report } from './figures.js';
import { messages } from './messages.js';
import { Pictures } from './pictures/pictures.js';
import style from './report.module.css';

/** In the report of the house: what each commission did, and what it tells of the same period. */
export function OfCommissions({ report: { facts, parts } }: { report: Report }) {
  const words = useMessages(messages);
  const inside = useInside();
  const { locale } = useLocale();
  if (facts.commissions.length === 0) return null;
  return (
    <Section title={words.commissions}>
      <Bars
        label={words.commissionHours}
        bars={facts.commissions.map(({ name, minutes, ...counts }) => ({
          key: name,
          label: `${name} · ${words.commissionFigures(counts)}`,
          value: minutes,
          words: durationWords(minutes, locale),
        }))}
      />
      {parts.length === 0 ? <p className={style.soft}>{words.noPart}</p> : null}
      {parts.map(({ id, commission, texts, pictures }) => (
        <Section key={id} level={3} title={commission?.name ?? ''}>
          {texts.map((one) => (
            <p key={one.id} className={style.said}>
              {one.text}
            </p>
          ))}
          <Pictures pictures={pictures} mayWrite={false} />
          <p>
            <Link to={inside(`rapports/${id}`)}>{words.named({ of: commission?.name ?? '' })}</Link>
          </p>
        </Section>
      ))}
    </Section>
  );
}

import { Section, useFormats, useLocale, useMessages } from '@etabli/ui';
import style from './handover.module.css';
import type { Standing } from './handover-page.js';
import { messages } from './messages.js';

type Item = Standing['coming'][number]['items'][number];

/** The next three months, day by day. */
export function ComingMonths({ months }: { months: Standing['coming'] }) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const named = (first: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(first),
    );
  return (
    <Section title={words.comingTitle}>
      {months.map(({ first, items }) => (
        <div key={first}>
          <h3 className={style.month}>{named(first)}</h3>
          {items.length === 0 ? <p className={style.soft}>{words.nothingComing}</p> : null}
          <ul className={`${style.list} ${style.days}`}>
            {items.map((item) => (
              <ComingItem key={`${item.key} ${item.on} ${item.count} ${item.cents}`} item={item} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function ComingItem({ item: { key, on, count, cents } }: { item: Item }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const said = words[`coming_${key}`];
  return (
    <li>
      <span className={style.day}>{formats.date(on, { weekday: false, year: false })}</span>
      <span className={style.what}>{typeof said === 'string' ? said : said({ count })}</span>
      {cents ? <span className={style.amount}>{formats.money(cents)}</span> : null}
    </li>
  );
}

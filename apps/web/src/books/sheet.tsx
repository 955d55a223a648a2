import { bookWords } from '@etabli/treasury/rules/books/words';
import { useFormats, useLocale, useMessages } from '@etabli/ui';
import type { YearAccountsQuery } from '../gql/books.js';
import { AmountLink } from './amount-link.js';
import style from './books.module.css';
import { messages } from './messages.js';

type Accounts = YearAccountsQuery['yearAccounts'];
type Words = (typeof bookWords)['fr'];
interface Props {
  yearId: string;
  beforeId: string | null;
  sheet: Accounts['sheet'];
}

/** What is owned beside where it comes from. */
export const Sheet = (props: Props) => (
  <div className={style.two}>
    <Assets {...props} />
    <Liabilities {...props} />
  </div>
);

function Assets({ yearId, beforeId, sheet }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const names = bookWords[useLocale().locale].assets;
  const worn = sheet.assets.some(({ lessCents }) => lessCents !== 0);
  return (
    <div className={style.scroll}>
      <table className={style.table}>
        <caption className="unseen">{words.assets}</caption>
        <thead>
          <tr>
            <th scope="col">{words.assets}</th>
            {worn ? (
              <>
                <th scope="col" data-wide>
                  {words.gross}
                </th>
                <th scope="col" data-wide>
                  {words.less}
                </th>
              </>
            ) : null}
            <th scope="col">{words.net}</th>
            <th scope="col">{words.before}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.assets.map(({ key, grossCents, lessCents, netCents, beforeCents, accounts }) => {
            const name = names[key as keyof Words['assets']];
            return (
              <tr key={key}>
                <th scope="row">{name}</th>
                {worn ? (
                  <>
                    <td data-wide>{lessCents ? formats.money(grossCents) : ''}</td>
                    <td data-wide>{lessCents ? formats.money(lessCents) : ''}</td>
                  </>
                ) : null}
                <td>
                  <AmountLink held yearId={yearId} accounts={accounts} of={name} cents={netCents} />
                </td>
                <td className={style.soft}>
                  <AmountLink held yearId={beforeId} accounts={accounts} of={name} cents={beforeCents} />
                </td>
              </tr>
            );
          })}
          <tr data-sum>
            <th scope="row">{words.assetsTotal}</th>
            {worn ? (
              <>
                <td data-wide />
                <td data-wide />
              </>
            ) : null}
            <td>{formats.money(sheet.assetsCents)}</td>
            <td>{formats.money(sheet.assetsBeforeCents)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Liabilities({ yearId, beforeId, sheet }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const names = bookWords[useLocale().locale].liabilities;
  return (
    <div className={style.scroll}>
      <table className={style.table}>
        <caption className="unseen">{words.liabilities}</caption>
        <thead>
          <tr>
            <th scope="col">{words.liabilities}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.before}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.liabilities.map(({ key, cents, beforeCents, accounts }) => {
            const name = names[key as keyof Words['liabilities']];
            return (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>
                  <AmountLink held yearId={yearId} accounts={accounts} of={name} cents={cents} />
                </td>
                <td className={style.soft}>
                  <AmountLink held yearId={beforeId} accounts={accounts} of={name} cents={beforeCents} />
                </td>
              </tr>
            );
          })}
          <tr data-sum>
            <th scope="row">{words.liabilitiesTotal}</th>
            <td>{formats.money(sheet.liabilitiesCents)}</td>
            <td>{formats.money(sheet.liabilitiesBeforeCents)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

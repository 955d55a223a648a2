import { useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  Empty,
  notify,
  Row,
  SelectField,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { Answered } from '../app/answered.js';
import { today } from '../app/civil-today.js';
import { useVerb } from '../app/client/use-verb.js';
import { useCan, useInside } from '../app/viewer.js';
import { yearName } from '../books/year-name.js';
import {
  BudgetYearsDocument,
  type BudgetYearsQuery,
  OpenNextYearDocument,
  YearBudgetDocument,
  type YearBudgetQuery,
} from '../gql/budgets.js';
import { TreasuryFrame } from '../treasury/frame.js';
import style from './budgets.module.css';
import { ByAccount } from './by-account.js';
import { ByCommission } from './by-commission.js';
import { messages } from './messages.js';

type Year = BudgetYearsQuery['financialYears'][number];

/** The budget of a year beside its books, by account and by commission. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(BudgetYearsDocument);
  const [asked, ask] = useSearchParams();
  const now = today(useLocale().timeZone);
  const years = query.data?.financialYears ?? [];
  const year =
    years.find(({ id }) => id === asked.get('annee')) ??
    years.find(({ startsOn, endsOn }) => startsOn <= now && now <= endsOn) ??
    years[0];
  const choose = (annee: string) => ask({ annee }, { replace: true, preventScrollReset: true });
  return (
    <TreasuryFrame at="/budget" title={words.title} lead={words.lead}>
      <Answered query={query}>
        {() => (year ? <Chosen years={years} year={year} choose={choose} /> : null)}
      </Answered>
    </TreasuryFrame>
  );
}

interface ChosenProps {
  years: readonly Year[];
  year: Year;
  choose: (id: string) => void;
}

function Chosen({ years, year, choose }: ChosenProps) {
  const words = useMessages(messages);
  const query = useQuery(YearBudgetDocument, {
    variables: { yearId: year.id },
    fetchPolicy: 'cache-and-network',
  });
  const opening = useVerb(OpenNextYearDocument, { refetch: ['BudgetYears'] });
  const open = async () => {
    const said = await opening.tell({});
    if (!said.done) return;
    choose(said.result.id);
    notify({ text: words.opened });
  };
  return (
    <>
      <Row>
        <SelectField
          required
          label={words.year}
          value={year.id}
          onChange={choose}
          options={years.map((one) => ({ value: one.id, label: yearName(one) }))}
        />
        {useCan()('treasury.write') && year === years[0] ? (
          <Button weight="quiet" busy={opening.busy} onClick={open}>
            {words.openNext}
          </Button>
        ) : null}
      </Row>
      <Answered query={query}>{({ yearBudget }) => <Told told={yearBudget} />}</Answered>
    </>
  );
}

function Told({ told }: { told: YearBudgetQuery['yearBudget'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const writes = useCan()('treasury.write') && !told.year.closedAt;
  const [inForce] = told.versions;
  const write = writes ? (
    <ButtonLink weight="main" to={inside(`tresorerie/budget/${told.year.id}`)}>
      {inForce ? words.rewrite : words.write}
    </ButtonLink>
  ) : null;
  return (
    <>
      {inForce ? (
        <Row>
          <p className={style.soft}>
            {words.versionOf(inForce)},{' '}
            {words.decidedBy({ decision: inForce.decision, on: formats.date(inForce.decidedOn) })}
          </p>
          {write}
        </Row>
      ) : (
        <Empty title={words.noneTitle} action={write}>
          {words.noneText}
        </Empty>
      )}
      <ByCommission commissions={told.commissions} />
      <ByAccount yearId={told.year.id} accounts={told.accounts} planned={inForce !== undefined} />
    </>
  );
}

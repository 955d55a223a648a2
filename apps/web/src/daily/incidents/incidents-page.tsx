import { useQuery } from '@apollo/client/react';
import { Button, CheckField, Empty, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { SearchField } from '../../app/search-field.js';
import { useCan } from '../../app/viewer.js';
import { PlaceIncidentsDocument } from '../../gql/daily.js';
import style from '../daily.module.css';
import { DailyFrame } from '../frame.js';
import { messages } from '../messages.js';
import { IncidentLine } from './incident-line.js';
import { ReportDialog } from './report-dialog.js';
import { Route } from './route.js';

const MOST = 100;

/** What is wrong in the place, and what becomes of it; one press reports. A code at a place opens the form with that place. */
export function Component() {
  const words = useMessages(messages);
  const keeps = useCan()('places.write');
  const [params, setParams] = useSearchParams();
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
  const from = params.get('place');
  const [reporting, setReporting] = useState(from !== null);
  const [mine, settled] = [params.get('moi') === '1', params.get('tout') === '1'];
  const search = params.get('q') ?? '';
  const query = useQuery(PlaceIncidentsDocument, {
    variables: { page: { mine, settled, search, limit: MOST, offset: 0 } },
  });
  // What was found stays while the next is looked for.
  const shown = { ...query, data: query.data ?? query.previousData };
  return (
    <DailyFrame
      at="signalements"
      title={words.incidentsTitle}
      lead={words.incidentsLead}
      action={
        <Button weight="main" onClick={() => setReporting(true)}>
          {words.report}
        </Button>
      }
    >
      <div className={style.filters}>
        <SearchField label={words.search} value={params.get('q') ?? ''} onSearch={(q) => set('q', q)} />
        <CheckField label={words.onlyMine} checked={mine} onChange={(on) => set('moi', on ? '1' : '')} />
        <CheckField
          label={words.settledToo}
          checked={settled}
          onChange={(on) => set('tout', on ? '1' : '')}
        />
      </div>
      <Answered query={shown}>
        {({ placeIncidents, placeIncidentRoute, commissions }) => {
          const open = commissions.filter(({ closedAt }) => !closedAt);
          return (
            <>
              {placeIncidents.items.length === 0 ? (
                <Empty title={words.nothingReported}>{words.nothingReportedText}</Empty>
              ) : null}
              <ul className={style.list}>
                {placeIncidents.items.map((incident) => (
                  <IncidentLine key={incident.id} incident={incident} commissions={open} />
                ))}
              </ul>
              {keeps ? (
                <Route commissionId={placeIncidentRoute.commissionId ?? ''} commissions={open} />
              ) : null}
            </>
          );
        }}
      </Answered>
      {reporting ? (
        <ReportDialog
          placeId={from}
          onClose={() => {
            setReporting(false);
            set('place', '');
          }}
        />
      ) : null}
    </DailyFrame>
  );
}

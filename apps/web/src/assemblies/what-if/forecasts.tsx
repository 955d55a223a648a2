import { sumOf } from '@etabli/assembly/rules/kinds';
import { sentencesIn } from '@etabli/assembly/rules/sentences';
import type { Forecast } from '@etabli/assembly/rules/what-if';
import { Gauge, Stack, useLocale, useMessages } from '@etabli/ui';
import { messages } from './messages.js';

/** What would come of it, for each kind of decision: the quorum filling, then the vote in a sentence. */
export const Forecasts = ({ forecasts, colleges }: { forecasts: readonly Forecast[]; colleges: boolean }) => (
  <Stack gap={4}>
    {forecasts.map((forecast) => (
      <One key={forecast.quorum.kind} forecast={forecast} colleges={colleges} />
    ))}
  </Stack>
);

function One({ forecast, colleges }: { forecast: Forecast; colleges: boolean }) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const { quorum, tally, tooMany, voices } = forecast;
  const said = sentencesIn(locale);
  return (
    <Stack>
      <Gauge
        label={words.quorum({ kind: quorum.kind })}
        value={quorum.counted}
        max={quorum.base}
        threshold={quorum.required}
        sentence={said.quorum(quorum)}
      />
      <div role="status">
        {colleges ? (
          <p>{words.byCollege}</p>
        ) : tooMany ? (
          <p>{words.tooMany({ voices })}</p>
        ) : sumOf(tally.counts) === 0 ? (
          <p>{words.noVote}</p>
        ) : (
          <>
            <p>
              <strong>{said.verdict(forecast)}</strong>
            </p>
            <p>{said.majority(forecast)}</p>
          </>
        )}
      </div>
    </Stack>
  );
}

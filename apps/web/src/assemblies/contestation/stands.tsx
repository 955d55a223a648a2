import { StateBadge } from '@etabli/ui';

/** Does a result stand without the voices that are disputed? */
export const Stands = ({
  survives,
  words,
}: {
  survives: boolean;
  words: readonly [yes: string, no: string];
}) => <StateBadge tone={survives ? 'done' : 'waiting'}>{words[survives ? 0 : 1]}</StateBadge>;

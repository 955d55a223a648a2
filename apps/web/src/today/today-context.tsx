import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { areas } from '../app/areas.js';
import { holds, useViewer } from '../app/viewer.js';
import { inOrder, type TodayAnswer, type TodayLine, type TodaySource } from './today.js';

type Answers = Readonly<Record<string, TodayAnswer>>;

const TodayContext = createContext<{ lines: readonly TodayLine[]; loading: boolean }>({
  lines: [],
  loading: false,
});

/** What is expected of the viewer, from every area, in order. */
export const useToday = () => useContext(TodayContext);

/** Asks every area the viewer has rights in, once per visit, and keeps what they answer for the page and the bell. */
export function TodayProvider({ children }: { children: ReactNode }) {
  const viewer = useViewer();
  const [answers, setAnswers] = useState<Answers>({});
  const sources = useMemo(
    () => areas.flatMap((area) => area.today ?? []).filter((source) => holds(viewer, source.permissions)),
    [viewer],
  );
  const today = useMemo(() => {
    const heard = sources.map(({ key }) => answers[key]);
    return {
      lines: inOrder(heard.flatMap((answer) => answer?.lines ?? [])),
      loading: heard.some((answer) => !answer || answer.loading),
    };
  }, [answers, sources]);
  return (
    <TodayContext value={today}>
      {sources.map((source) => (
        <Source
          key={source.key}
          source={source}
          onAnswer={(answer) => setAnswers((before) => ({ ...before, [source.key]: answer }))}
        />
      ))}
      {children}
    </TodayContext>
  );
}

interface SourceProps {
  source: TodaySource;
  onAnswer: (answer: TodayAnswer) => void;
}

/** Loads what an area has to say; a failed load says nothing rather than breaking the page. */
function Source({ source, onAnswer }: SourceProps) {
  const [area, setArea] = useState<Awaited<ReturnType<TodaySource['load']>> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once; a source never changes
  useEffect(() => {
    source.load().then(setArea, () => onAnswer({ lines: [], loading: false }));
  }, []);
  return area ? <Report useLines={area.useToday} onAnswer={onAnswer} /> : null;
}

/** Runs the hook of an area and passes on what it says. */
function Report({ useLines, onAnswer }: { useLines: () => TodayAnswer } & Pick<SourceProps, 'onAnswer'>) {
  const { lines, loading } = useLines();
  const said = JSON.stringify({ lines, loading });
  // biome-ignore lint/correctness/useExhaustiveDependencies: reports when what is said changes, not when its objects do
  useEffect(() => onAnswer(JSON.parse(said)), [said]);
  return null;
}

import type { ObstaclePlace } from '@coranto/contract/refusal';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useWords } from '../../words/use-words.ts';

type Props = { problem: { place: string; detail: string } | null; onGoTo: (place: ObstaclePlace) => void };

/** Says that what is written does not fit, and where: it is kept, but no revision can be made of it. */
export function ProblemOfCopy({ problem, onGoTo }: Props) {
  const words = useWords();
  if (problem === null) return null;
  const field = problem.place.split('.')[0] ?? '';
  const names: Record<string, string> = {
    headline: words.article.headline,
    standfirst: words.article.standfirst,
    kicker: words.article.kicker,
    dateline: words.article.dateline,
    prose: words.article.body,
  };
  const goTo: ObstaclePlace | null = field === 'headline' || field === 'prose' ? { field } : null;
  return (
    <Notice mood="bad">
      {words.together.doesNotFit(names[field] ?? field)}{' '}
      {goTo === null ? null : <Button onClick={() => onGoTo(goTo)}>{words.publish.goThere(names[field] ?? field)}</Button>}
    </Notice>
  );
}

import { openArticleCall } from '@coranto/contract/api/story';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { questionOf } from '../api/use-call.ts';
import { BrokenScreen, Waiting } from '../app/BrokenScreen.tsx';
import { useEditions } from '../edition/use-editions.ts';
import { ArticleDesk } from './ArticleDesk.tsx';

/** One article, open for work. */
export function ArticleScreen() {
  const { articleId } = useParams({ from: '/articles/$articleId' });
  const editions = useEditions();
  // What is typed lives on the desk: an answer that comes later only tells of states and obstacles.
  const opened = useQuery({ ...questionOf(openArticleCall, { articleId }), staleTime: 0, gcTime: 0 });
  const edition = editions.find((each) => each.editionId === opened.data?.editionId);
  if (opened.data === undefined && opened.error !== null) return <BrokenScreen error={opened.error} reset={() => void opened.refetch()} />;
  if (opened.data === undefined || edition === undefined) return <Waiting />;
  return (
    <ArticleDesk
      key={articleId}
      article={opened.data}
      edition={edition}
      editions={editions}
      refresh={async () => (await opened.refetch()).data ?? opened.data}
    />
  );
}

import { listNotificationsCall, markNotificationsReadCall, type NotificationLine } from '@coranto/contract/api/notification';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { callApi } from '../api/call-api.ts';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import spoken from '../parts/Spoken.module.css';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import styles from './Bell.module.css';

const lookAgainMs = 30_000;

/** Says that there is something new for the person, and shows it: unread first. */
export function Bell() {
  const words = useWords();
  const client = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  const mark = useAct(markNotificationsReadCall);
  const found = useInfiniteQuery({
    queryKey: [listNotificationsCall.name],
    queryFn: ({ pageParam }) => callApi(listNotificationsCall, pageParam === null ? {} : { cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: lookAgainMs,
  });
  const unread = found.data?.pages[0]?.unread ?? 0;
  const told = found.data?.pages.flatMap((page) => page.notifications) ?? [];
  const newest = Math.max(0, ...told.map(({ seq }) => seq));
  const anew = { onSuccess: () => client.invalidateQueries({ queryKey: [listNotificationsCall.name] }) };
  return (
    <>
      <Button
        weight="quiet"
        className={styles.bell ?? ''}
        aria-label={words.notifications.unread(String(unread))}
        onClick={() => setIsOpen(true)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 12h10l-1.2-2V7a3.8 3.8 0 0 0-7.6 0v3zm3.5 1.8h3" />
        </svg>
        {unread === 0 ? null : (
          <span className={styles.count} aria-hidden="true">
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </Button>
      <span role="status" className={spoken.spoken}>
        {unread === 0 ? '' : words.notifications.unread(String(unread))}
      </span>
      <Panel title={words.notifications.title} isOpen={isOpen} onClose={() => setIsOpen(false)} size="side">
        {told.length === 0 ? <p>{words.notifications.none}</p> : null}
        <ul className={styles.list}>
          {told.map((each) => (
            <Told
              key={each.seq}
              told={each}
              onOpen={() => {
                setIsOpen(false);
                if (!each.isRead) mark.mutate({ seqs: [each.seq] }, anew);
              }}
            />
          ))}
        </ul>
        <PanelActions>
          {found.hasNextPage ? <Button onClick={() => void found.fetchNextPage()}>{words.notifications.more}</Button> : null}
          {unread === 0 ? null : <Button onClick={() => mark.mutate({ upTo: newest }, anew)}>{words.notifications.markAll}</Button>}
        </PanelActions>
      </Panel>
    </>
  );
}

function Told({ told, onOpen }: { told: NotificationLine; onOpen: () => void }) {
  const words = useWords();
  const instants = useInstants();
  const articleId =
    typeof told.details.articleId === 'string' ? told.details.articleId : told.recordKind === 'article' ? told.recordId : null;
  const sentence = say(words, told);
  return (
    <li className={styles.told} data-unread={!told.isRead}>
      {articleId === null ? (
        <Button weight="quiet" onClick={onOpen}>
          {sentence}
        </Button>
      ) : (
        <Link to="/articles/$articleId" params={{ articleId }} onClick={onOpen}>
          {sentence}
        </Link>
      )}
      <time dateTime={told.at} className={styles.soft}>
        {instants.soon(told.at)}
      </time>
    </li>
  );
}

function say(words: Words, { kind, details, causedBy }: NotificationLine): string {
  const title = typeof details.title === 'string' && details.title !== '' ? details.title : words.notifications.untitled;
  const who = causedBy ?? words.notifications.somebody;
  if (kind === 'mention' || kind === 'assignment' || kind === 'handed-over') return words.notifications.told[kind](who, title);
  return words.notifications.told[kind](title);
}

import { listOwnAssignmentsCall } from '@coranto/contract/api/plan';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { callApi } from '../api/call-api.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words/use-words.ts';
import { AssignmentRow } from './AssignmentRow.tsx';
import styles from './Planning.module.css';
import { PlanningFrame } from './PlanningFrame.tsx';

/** What the person is assigned: to accept or decline, to do, or done. */
export function OwnAssignmentsScreen() {
  const words = useWords();
  const { done: isDone = false } = useSearch({ from: '/planning/mine' });
  const found = useInfiniteQuery({
    queryKey: [listOwnAssignmentsCall.name, { isDone }],
    queryFn: ({ pageParam }) => callApi(listOwnAssignmentsCall, { isDone, ...(pageParam === null ? {} : { cursor: pageParam }) }),
    initialPageParam: null as string | null, // the first page has no cursor
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (earlier) => earlier,
  });
  const assignments = found.data?.pages.flatMap((page) => page.assignments) ?? [];
  return (
    <PlanningFrame title={words.planning.mine}>
      <p className={styles.line}>
        <Link to="/planning/mine" search={{}} activeOptions={{ exact: true }} aria-current={isDone ? undefined : 'true'}>
          {words.planning.toDo}
        </Link>
        <Link to="/planning/mine" search={{ done: true }} aria-current={isDone ? 'true' : undefined}>
          {words.planning.done}
        </Link>
      </p>
      <p role="status" className={styles.soft}>
        {found.isPending
          ? words.app.loading
          : assignments.length > 0
            ? ''
            : isDone
              ? words.planning.noneDone
              : words.planning.noAssignments}
      </p>
      <ul className={styles.list}>
        {assignments.map((assignment) => (
          <AssignmentRow key={assignment.assignmentId} assignment={assignment} />
        ))}
      </ul>
      {found.hasNextPage ? <Button onClick={() => void found.fetchNextPage()}>{words.app.more}</Button> : null}
    </PlanningFrame>
  );
}

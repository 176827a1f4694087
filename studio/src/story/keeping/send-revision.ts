import { saveRevisionCall } from '@coranto/contract/api/story';
import { assertNever } from '@coranto/contract/assert-never';
import { CallFailure, type CallProblem, callApi } from '../../api/call-api.ts';
import type { SaveAnswer } from './article-keeper.ts';
import type { Attempt } from './shelf.ts';

/** Browsers let a request outlive its page up to this size of body, in bytes; a letter takes four at most. */
const mostKeptAliveLetters = 60_000 / 4;

/** Sends one save, and says how it ended. */
export async function sendRevision(articleId: string, attempt: Attempt): Promise<SaveAnswer> {
  const isLeaving = document.visibilityState === 'hidden';
  const isSmall = JSON.stringify(attempt.content).length < mostKeptAliveLetters;
  try {
    const { revisionId } = await callApi(saveRevisionCall, { articleId, ...attempt }, { keepalive: isLeaving && isSmall });
    return { state: 'saved', revisionId };
  } catch (error) {
    if (error instanceof CallFailure) return answerOf(error.problem);
    throw error;
  }
}

function answerOf(problem: CallProblem): SaveAnswer {
  switch (problem.code) {
    case 'Unreachable':
    case 'Broken':
    case 'TooManyAttempts':
      return { state: 'unreachable' };
    case 'NotSignedIn':
      return { state: 'signed-out' };
    case 'Conflict':
      return problem.newest === null ? { state: 'refused', failure: problem } : { state: 'conflict', newest: problem.newest };
    case 'WrongCredentials':
    case 'NotAllowed':
    case 'NotFound':
    case 'NotReady':
    case 'Invalid':
    case 'TooLarge':
      return { state: 'refused', failure: problem };
    default:
      return assertNever(problem);
  }
}

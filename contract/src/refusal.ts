/** A named reason why a revision may not be published yet, and the place in the article that it is about. */
export type Obstacle = {
  code: ObstacleCode;
  place: ObstaclePlace;
  /** The article, where several are looked at together. */
  articleId?: string | undefined;
};

export type ObstacleCode =
  | 'no-headline'
  | 'no-section'
  | 'no-body'
  | 'picture-missing'
  /** Readers may not see it any more at the instant of publishing. */
  | 'picture-ended'
  | 'picture-without-credit'
  | 'picture-without-alt-text'
  | 'embargo'
  | 'section-missing'
  | 'contributor-missing'
  /** Advice that was neither mended nor answered, where the newsroom has decided that it stops. */
  | 'advice-open';

/** A field of the article, or a segment of its prose. */
export type ObstaclePlace =
  | { field: 'headline' | 'kicker' | 'standfirst' | 'dateline' | 'section' | 'prose' | 'lead-picture' | 'bylines' | 'embargo' }
  | { segmentId: string };

/**
 * What stands in the way of a command, as the studio is told. Each kind has a stable code; the words for people are in the studio's
 * catalogue, `detail` is for developers and never holds secrets.
 */
export type RefusalReason =
  | { code: 'NotFound'; detail: string }
  | { code: 'NotAllowed'; detail: string }
  | { code: 'NotReady'; obstacles: Obstacle[] }
  /** Somebody saved first; `newest` is the revision that stands. */
  | { code: 'Conflict'; detail: string; newestRevisionId: string | null }
  /** `rule` names the rule it breaks, where people are told which. */
  | { code: 'Invalid'; detail: string; place: string | null; rule?: string }
  | { code: 'NotSignedIn' }
  | { code: 'WrongCredentials' }
  | { code: 'TooManyAttempts'; retryAfterSeconds: number };

/** Thrown by commands and questions; anything else that is thrown is a defect. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason, options?: { cause?: unknown }) {
    super('detail' in reason ? `${reason.code}: ${reason.detail}` : reason.code, options);
    this.name = 'Refusal';
    this.reason = reason;
  }
}

/** Refuses: there is no such record, or this person may not know of it. */
export function notFound(detail: string): Refusal {
  return new Refusal({ code: 'NotFound', detail });
}

/** Refuses: the person may not do this. */
export function notAllowed(detail: string): Refusal {
  return new Refusal({ code: 'NotAllowed', detail });
}

/** Refuses input that breaks a rule; `place` names the field. */
export function invalid(detail: string, place: string | null = null, rule?: string): Refusal {
  return new Refusal({ code: 'Invalid', detail, place, ...(rule === undefined ? {} : { rule }) });
}

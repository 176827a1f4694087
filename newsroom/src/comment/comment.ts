/** What colleagues say about passages of an article. It stands beside the text; nothing of it is ever in a revision. */

export { changeComment, removeComment } from './change-comment.ts';
export { listComments, type SaidComment, type Talk } from './list-comments.ts';
export { reopenComment, resolveComment } from './resolve-comment.ts';
export { answerComment, commentOnPassage } from './write-comment.ts';

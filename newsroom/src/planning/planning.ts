/** Stories before they are written: stages, what is wanted of them, who brings it, and what takes place. */

export { answerAssignment } from './answer-assignment.ts';
export { assignWork } from './assign-work.ts';
export { beginWriting } from './begin-writing.ts';
export { changePlan } from './change-plan.ts';
export { announceEvent, changeEvent, markEvent } from './events.ts';
export { listEvents, readEvent } from './list-events.ts';
export { listOwnAssignments } from './list-own-assignments.ts';
export { moveStory } from './move-story.ts';
export { planStory } from './plan-story.ts';
export { listStageStories, readBoard } from './read-board.ts';
export { listDay, readCalendar } from './read-calendar.ts';
export { readPlan } from './read-plan.ts';
export { saveCoverage } from './save-coverage.ts';
export { saveStages } from './save-stages.ts';
export { listStages } from './stages.ts';
export { dropWantedEdition, wantEdition } from './want-edition.ts';

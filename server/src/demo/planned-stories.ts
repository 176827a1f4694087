import type { StoryKind } from '@coranto/contract/article';
import type { CoverageMedium, CoverageState, Exactness } from '@coranto/contract/planning';
import type { DemoLanguage } from './demo-text.ts';

/** Hours from now; days are counted from today. */
type PlannedStory = {
  slugline: string;
  kind: StoryKind;
  idea: string;
  urgency: number | null;
  /** The place of its stage: idea, assigned, in writing, with the editor, ready. */
  stage: 0 | 1 | 2 | 3 | 4;
  planned: { inDays: number; exactness: Exactness; hour?: number } | null;
  event: 'council' | 'concert' | null;
  wanted: { language: DemoLanguage; inHours: number | null; who?: 'Ben' | 'Chitra' }[];
  coverages: {
    medium: CoverageMedium;
    what: string;
    state: CoverageState;
    inHours: number | null;
    who?: 'Ben' | 'Chitra';
    accepts?: boolean;
  }[];
};

/** What the newsroom of Port Almira plans for the coming days. */
export const plannedStories: readonly PlannedStory[] = [
  {
    slugline: 'council-on-dues',
    kind: 'news',
    idea: 'The council votes on the dues for small boats. Who votes how, and what does it cost a fisher in a year?',
    urgency: 2,
    stage: 1,
    planned: { inDays: 1, exactness: 'time', hour: 20 },
    event: 'council',
    wanted: [
      { language: 'en', inHours: 30 },
      { language: 'ru', inHours: 32, who: 'Chitra' },
      { language: 'ar', inHours: 32 },
    ],
    coverages: [
      { medium: 'text', what: '', state: 'idea', inHours: 29, who: 'Ben', accepts: true },
      { medium: 'picture', what: 'The council chamber during the vote, upright', state: 'idea', inHours: 28, who: 'Chitra' },
    ],
  },
  {
    slugline: 'fishers-answer',
    kind: 'interview',
    idea: 'Six questions to the fishers’ cooperative, the morning after.',
    urgency: null,
    stage: 0,
    planned: { inDays: 2, exactness: 'day' },
    event: 'council',
    wanted: [
      { language: 'en', inHours: 56 },
      { language: 'hy', inHours: 60 },
    ],
    coverages: [{ medium: 'audio', what: 'Two minutes of voices from the auction hall', state: 'idea', inHours: 50 }],
  },
  {
    slugline: 'dredger-arrives',
    kind: 'news',
    idea: 'The dredger for the east quay comes in with the evening tide.',
    urgency: 3,
    stage: 2,
    planned: { inDays: 0, exactness: 'time', hour: 19 },
    event: null,
    wanted: [
      { language: 'en', inHours: 5, who: 'Ben' },
      { language: 'az', inHours: 8 },
    ],
    coverages: [{ medium: 'video', what: 'Thirty seconds at the harbour mouth', state: 'working', inHours: 4, who: 'Ben', accepts: true }],
  },
  {
    slugline: 'spring-tide-warning',
    kind: 'news',
    idea: 'Which streets, from when, and where sandbags are given out. Short.',
    urgency: 1,
    stage: 3,
    planned: { inDays: 0, exactness: 'day' },
    event: null,
    wanted: [
      { language: 'en', inHours: -1, who: 'Ben' },
      { language: 'ar', inHours: 2 },
    ],
    coverages: [{ medium: 'text', what: '', state: 'delivered', inHours: -2, who: 'Ben', accepts: true }],
  },
  {
    slugline: 'школьные-обеды',
    kind: 'analysis',
    idea: 'Сколько стоит обед в шести школах, и кто доплачивает разницу.',
    urgency: null,
    stage: 1,
    planned: { inDays: 4, exactness: 'day' },
    event: null,
    wanted: [
      { language: 'ru', inHours: 96, who: 'Chitra' },
      { language: 'hy', inHours: 110 },
    ],
    coverages: [],
  },
  {
    slugline: 'أسعار-الخبز',
    kind: 'news',
    idea: 'جولة على ثلاثة أفران قبل الفجر: كم صار الرغيف، ولماذا.',
    urgency: 4,
    stage: 0,
    planned: { inDays: 3, exactness: 'day' },
    event: null,
    wanted: [{ language: 'ar', inHours: 70 }],
    coverages: [{ medium: 'picture', what: 'فرن شارع الحبّالين عند الفجر', state: 'idea', inHours: 60 }],
  },
  {
    slugline: 'երգչախմբի-համերգ',
    kind: 'news',
    idea: 'Նավաստիների երգչախմբի առաջին համերգը նոր դահլիճում։',
    urgency: null,
    stage: 0,
    planned: { inDays: 5, exactness: 'day' },
    event: 'concert',
    wanted: [{ language: 'hy', inHours: null }],
    coverages: [],
  },
  {
    slugline: 'library-boat',
    kind: 'picture-story',
    idea: 'A week with the boat that brings books to the islands.',
    urgency: null,
    stage: 0,
    planned: { inDays: 7, exactness: 'week' },
    event: null,
    wanted: [],
    coverages: [{ medium: 'picture', what: 'Ten pictures, one a day and three of people reading', state: 'idea', inHours: null }],
  },
];

import { z } from 'zod';
import { type Note, notesSchema } from './note.ts';
import { type Prose, proseSchema } from './prose/prose.ts';

/** What a story is, free of language; chooses the layout of its articles. */
export const storyKinds = ['news', 'interview', 'analysis', 'opinion', 'picture-story', 'page'] as const;
export type StoryKind = (typeof storyKinds)[number];

/** What a contributor did for an article. The interviewee is not its byline: they are shown apart from it. */
export const bylineRoles = ['reporter', 'translator', 'photographer', 'editor', 'interviewee'] as const;
export type BylineRole = (typeof bylineRoles)[number];

export type Byline = { contributorId: string; role: BylineRole };

/** Everything about an article that a save keeps: one revision is one of these. */
export type ArticleContent = {
  headline: string;
  /** Short label above the headline; `null` shows the section's name there. */
  kicker: string | null;
  standfirst: string;
  sectionId: string | null;
  bylines: Byline[];
  /** Place (and day) the report comes from, as printed. */
  dateline: string | null;
  leadPicture: { pictureId: string; caption: string | null; altText: string | null } | null;
  topicIds: string[];
  prose: Prose;
  /** Words for colleagues, in the order of the text; absent where there are none, and from all that readers get. */
  notes?: Note[] | undefined;
};

/** Longest headline in characters (UTF-16 units): long enough for any archive, short enough for an index. */
export const longestHeadline = 500;

export const articleContentSchema: z.ZodType<ArticleContent> = z.strictObject({
  headline: z.string().max(longestHeadline),
  kicker: z.string().max(100).nullable(),
  standfirst: z.string().max(3000),
  sectionId: z.uuid().nullable(),
  bylines: z.array(z.strictObject({ contributorId: z.uuid(), role: z.enum(bylineRoles) })).max(50),
  dateline: z.string().max(200).nullable(),
  leadPicture: z
    .strictObject({ pictureId: z.uuid(), caption: z.string().max(2000).nullable(), altText: z.string().max(1000).nullable() })
    .nullable(),
  topicIds: z.array(z.uuid()).max(100),
  prose: proseSchema,
  notes: notesSchema.optional(),
});

/** Roles of a person in an edition, weakest first: each may do all that those before it may. */
export const personRoles = ['reader-of-drafts', 'reporter', 'editor', 'owner'] as const;
export type PersonRole = (typeof personRoles)[number];

/** Why a revision is before readers: `correction` mends an error of fact and carries a note, `update` adds news, `mending` needs no note. */
export const publicationKinds = ['first', 'update', 'correction', 'mending', 'withdrawal', 'restoration'] as const;
export type PublicationKind = (typeof publicationKinds)[number];

import { blocksToText } from '@coranto/contract/prose/plain-text';
import { type Block, everyBlock, type Inline, type Speaker } from '@coranto/contract/prose/prose';
import type { Frame, PublishedArticle } from '@coranto/newsroom/published';
import type { SiteSettings } from '../page.ts';
import type { Thing } from './graph.ts';
import { personThing } from './person.ts';

type Said = { text: string; speaker: Speaker; language: string | null; source: string | null };

/**
 * What named people say in an article: quotations set apart, quotations inside a sentence, and answers of an interview. Pull quotes repeat
 * what stands in the text already.
 *
 * @source schema.org/Quotation: `creator` is the real speaker; `spokenByCharacter` is for characters of fiction
 */
export function quotationsOf(settings: SiteSettings, frame: Frame, article: PublishedArticle): Thing[] {
  return listSaid(article.prose.blocks).map(({ text, speaker, language, source }) => ({
    '@type': 'Quotation',
    text,
    creator: speakerThing(settings, frame, article, speaker),
    inLanguage: language ?? frame.edition.language,
    isBasedOn: source ?? undefined,
  }));
}

function listSaid(blocks: Block[]): Said[] {
  const said: Said[] = [];
  for (const block of everyBlock(blocks)) {
    if ((block.kind === 'quotation' || block.kind === 'answer') && block.speaker) {
      const text = blocksToText(block.blocks);
      const [language, source] = block.kind === 'quotation' ? [block.language, block.source] : [null, null];
      if (text !== '') said.push({ text, speaker: block.speaker, language, source });
    }
    if (block.kind === 'paragraph' || block.kind === 'question' || block.kind === 'heading') said.push(...saidInside(block.text));
  }
  return said;
}

/** Quotations inside running text; neighbouring runs of one quotation (a word in it is emphasised) are one. */
function saidInside(text: readonly Inline[]): Said[] {
  const said: Said[] = [];
  let sameAs = '';
  for (const run of text) {
    const mark = run.kind === 'text' ? run.marks.find((each) => each.kind === 'quotation') : undefined;
    const signature = mark ? JSON.stringify(mark) : '';
    const last = said.at(-1);
    if (mark?.speaker && run.kind === 'text') {
      if (last && signature === sameAs) last.text += run.text;
      else said.push({ text: run.text, speaker: mark.speaker, language: mark.language, source: null });
    }
    sameAs = signature;
  }
  return said.map((each) => ({ ...each, text: withoutMarks(each.text) })).filter((each) => each.text !== '');
}

/** The words alone: quotation marks around them are the writer's, not the speaker's. */
function withoutMarks(text: string): string {
  return text
    .trim()
    .replace(/^[«»“”„‟"‘’‹›]+|[«»“”„‟"‘’‹›]+$/gu, '')
    .trim();
}

/**
 * Who says it. A page of theirs is named only where this article has them among its bylines: of anybody else it is not known here whether
 * the edition has one.
 */
function speakerThing(settings: SiteSettings, frame: Frame, article: PublishedArticle, speaker: Speaker): Thing {
  const known = speaker.contributorId === null ? undefined : article.speakers.get(speaker.contributorId);
  const role = speaker.role ?? (known?.title || null);
  const name = speaker.name || (known?.name ?? '');
  const told = { name, jobTitle: role ?? undefined };
  if (!known || !article.bylines.some(({ contributor }) => contributor.id === known.id)) return { '@type': 'Person', ...told };
  return { ...personThing(settings, frame, known), ...(known.kind === 'person' ? told : { name }) };
}

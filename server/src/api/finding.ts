import { findAnythingCall } from '@coranto/contract/api/finding';
import { findNames, findStories, listArticles, listPictures, type PictureRecord } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { lineForAnswer } from './article-list.ts';
import { pictureForAnswer } from './media.ts';

/** As many as one looks over at a glance. */
const shown = { articles: 8, names: 5, pictures: 4 };

/** Answers the command palette: one call for everything that it finds. */
export function answerFindingCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;
  answerCall(api, options, findAnythingCall, async (person, { text = '' }) => {
    if (text.trim() === '') {
      const lately = await listArticles(newsroom, person, { personId: person.id, count: shown.articles });
      return { articles: lately.map(lineForAnswer), meant: null, names: [], pictures: [] };
    }
    const [stories, names, { pictures }] = await Promise.all([
      findStories(newsroom, person, { text, count: shown.articles }),
      findNames(newsroom, { text, count: shown.names }),
      text.trim().length < 2 ? { pictures: [] } : listPictures(newsroom, { words: text, count: shown.pictures }),
    ]);
    return { articles: stories.articles.map(lineForAnswer), meant: stories.meant, names, pictures: pictures.map(pictureFound) };
  });
}

function pictureFound(picture: PictureRecord) {
  const { pictureId, thumbnail, words } = pictureForAnswer(picture);
  return { pictureId, thumbnail, caption: words.map(({ caption, altText }) => caption || altText).find((each) => each !== '') ?? '' };
}

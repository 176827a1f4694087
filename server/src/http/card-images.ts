import { join } from 'node:path';
import type { Newsroom } from '@coranto/newsroom';
import { openUnnotedReading } from '@coranto/newsroom/published';
import { drawCardImage, type FoundCardImage, findCardImage, openTypeCase, type TypeCase, toDrawing } from '@coranto/site';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { openCardFolder } from './card-folder.ts';
import { openDrawingQueue } from './drawing-queue.ts';
import { uuid } from './views.ts';

type Asked = { Params: { articleId: string; file: string } };
type Means = { newsroom: Newsroom /** Where the build has left the type. */; typeFolder: string; dataFolder: string };

type LiveCard = Extract<FoundCardImage, { state: 'live' }>;

/** What an address of an earlier design or headline answers may be kept so long. */
const shortly = 'public, max-age=300';

/**
 * Serves the drawn cards of articles, by which networks show them. What is not live is not drawn: whether it is, is asked each time. One
 * whose headline has changed leads to the present one.
 */
export async function serveCardImages(app: FastifyInstance, { newsroom, typeFolder, dataFolder }: Means): Promise<void> {
  const folder = await openCardFolder(join(dataFolder, 'cards'));
  const queue = openDrawingQueue();
  let type: Promise<TypeCase> | null = null;
  const draw = async (articleId: string, mark: string, { frame, card }: LiveCard): Promise<Uint8Array> => {
    try {
      type ??= openTypeCase(typeFolder).catch((error: unknown) => {
        type = null; // the next one tries again
        throw error;
      });
      const content = card.picture && (await newsroom.media.read(card.picture.file));
      const image = await drawCardImage(await type, toDrawing(frame, card, content));
      await folder.keep(articleId, mark, image);
      return image;
    } catch (error) {
      newsroom.log.error({ err: error, articleId }, 'A card image could not be drawn');
      throw error;
    }
  };

  app.get<Asked>('/cards/:articleId/:file', async (request, reply) => {
    const { articleId, file } = request.params;
    const mark = /^([A-Za-z0-9_-]{16})\.jpg$/.exec(file)?.[1];
    if (!uuid.test(articleId) || mark === undefined) return answerNothing(reply, 404);
    const found = await findCardImage(openUnnotedReading(newsroom.database.published), articleId);
    if (found?.state !== 'live') return answerNothing(reply, found ? 410 : 404);
    const { image } = found;
    if (image.path !== request.url) return reply.header('cache-control', shortly).redirect(image.path, 302);
    const drawn = (await folder.read(articleId, mark)) ?? (await queue.draw(file, () => draw(articleId, mark, found)));
    if (!drawn) return reply.code(503).header('retry-after', '10').header('cache-control', 'no-store').type('text/plain').send('');
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('surrogate-key', `article-${articleId}`)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'cross-origin')
      .type(image.mediaType)
      .send(Buffer.from(drawn));
  });
}

function answerNothing(reply: FastifyReply, status: 404 | 410): FastifyReply {
  return reply.code(status).header('cache-control', 'public, max-age=60').type('text/plain').send('');
}

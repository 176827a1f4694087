import { randomUUID } from 'node:crypto';
import { noRights } from '@coranto/contract/picture';
import { addPicture, aLiveArticle, aNewsroom, anEdition, anOwner, openDatabaseForTests } from '@coranto/newsroom/testing';
import { expect, it } from 'vitest';
import { find } from '../markup-testing.ts';
import { openPage } from '../newsroom-testing.ts';

const origin = 'https://sheet.example';
const size = (file: string, widthPx: number, heightPx: number) => ({ file, mediaType: 'image/jpeg', widthPx, heightPx });

it('shows the lead of an article in the shapes that search engines ask for, with its own copyright and licence', async () => {
  const newsroom = await aNewsroom(await openDatabaseForTests());
  const pictureId = randomUUID();
  const rights = { ...noRights, copyright: '© Ada', licenceAddress: 'https://ada.example/l', licensorAddress: 'https://ada.example/buy' };
  await addPicture(newsroom, anOwner, {
    id: pictureId,
    prepared: {
      ...size('ada.jpg', 1600, 1200),
      renditions: [size('ada-960.jpg', 960, 720)],
      crops: [size('ada-16x9.jpg', 1200, 675), size('ada-4x3.jpg', 1200, 900), size('ada-1x1.jpg', 1200, 1200)],
      rights,
    },
    mayBeReused: false,
    words: { en: { caption: '', altText: 'Ada', credit: 'Ada' } },
  });
  const leadPicture = { pictureId, caption: null, altText: null };
  const { address } = await aLiveArticle(newsroom, await anEdition(newsroom, 'en'), { leadPicture });
  const [data] = find((await openPage(newsroom, address))!.body, 'script', { type: 'application/ld+json' });
  const images: Record<string, unknown>[] = JSON.parse(data!.text)['@graph'][0].image;
  expect(images.map((image) => [image.url, image.width, image.height])).toEqual([
    [`${origin}/media/ada-960.jpg`, 960, 720],
    [`${origin}/media/ada-16x9.jpg`, 1200, 675],
    [`${origin}/media/ada-4x3.jpg`, 1200, 900],
    [`${origin}/media/ada-1x1.jpg`, 1200, 1200],
  ]);
  for (const image of images) {
    expect(image).toMatchObject({
      contentUrl: image.url,
      copyrightNotice: '© Ada',
      creditText: 'Ada',
      license: 'https://ada.example/l',
      acquireLicensePage: 'https://ada.example/buy',
    });
  }
});

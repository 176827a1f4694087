import { partsOf } from '@coranto/contract/edition-parts';
import { aNewsroom, anEdition, anOwner, changeEditionPart, listAllEditions, openDatabaseForTests, sealOf } from '@coranto/newsroom/testing';
import { expect, it } from 'vitest';
import { openPage } from '../newsroom-testing.ts';

it('shows readers the menus as the newsroom arranges them, and the ways to reach it', async () => {
  const newsroom = await aNewsroom(await openDatabaseForTests());
  const { editionId, sectionIds } = await anEdition(newsroom, 'ar');
  const change = async (given: Parameters<typeof changeEditionPart>[2]['change']) => {
    const [edition] = await listAllEditions(newsroom);
    await changeEditionPart(newsroom, anOwner, { editionId, change: given, seen: sealOf(partsOf(edition!)[given.part]) });
  };
  const menuOf = (body: string) =>
    [.../<nav class="sections"[^>]*>(.*?)<\/nav>/s.exec(body)![1]!.matchAll(/href="([^"]+)"/g)].map(([, to]) => to);
  expect(menuOf((await openPage(newsroom, '/ar'))!.body)).toEqual(['/ar/harbour', '/ar/city']);
  await change({
    part: 'navigation',
    navigation: {
      masthead: [
        { kind: 'section', sectionId: sectionIds.city! },
        { kind: 'page', page: 'most-read' },
        { kind: 'link', words: 'عن الصحيفة', address: '/ar/about' },
      ],
      footer: [{ heading: 'المزيد', lines: [{ kind: 'page', page: 'feed' }] }],
    },
  });
  await change({
    part: 'imprint',
    colophon: '',
    contact: { email: 'desk@sheet.example', telephone: '+374 10 123456', address: 'شارع الميناء ٣' },
  });
  const { body } = (await openPage(newsroom, '/ar'))!;
  expect(menuOf(body)).toEqual(['/ar/city', '/ar/most-read', '/ar/about']);
  expect(body).toContain('<nav aria-label="المزيد"><h2>المزيد</h2>');
  expect(body).toContain('href="tel:+37410123456"');
  expect(body).toContain('href="mailto:desk@sheet.example"');
});

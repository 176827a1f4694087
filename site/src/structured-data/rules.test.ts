import { expect, it } from 'vitest';
import { findProblems } from './rules-testing.ts';

it('finds what breaks a rule', () => {
  const broken = [
    { '@type': 'Quotation', text: 'x', creator: { '@id': 'https://a.example/#nobody' }, inLanguage: 'arm-XXXXX-1' },
    { '@type': 'CorrectionComment', text: '', datePublished: '2023-02-28', inLanguage: 'en' },
    { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 2, name: 'x', item: '/en' }] },
    { '@type': 'Gadget' },
  ];
  expect(findProblems(broken.slice(1)).map((line) => line.split(':')[0])).toEqual([
    'CorrectionComment.text is empty',
    'CorrectionComment.datePublished is no instant with an offset',
    'BreadcrumbList.itemListElement is not counted from 1',
    'ListItem.item is no whole address',
    'Gadget has no rule',
  ]);
  expect(findProblems([{ ...broken[0], inLanguage: 'en' }])[0]).toContain('Quotation.creator names nothing on the page');
});

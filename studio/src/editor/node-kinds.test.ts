import { markOrder } from '@coranto/contract/working-copy/editor-node';
import { blockKinds, namelessKinds, partKinds, signKinds } from '@coranto/contract/working-copy/node-kinds';
import { absentAttributes } from '@coranto/contract/working-copy/yjs-to-editor';
import { getSchema } from '@tiptap/core';
import { expect, it } from 'vitest';
import { proseExtensions } from './prose-schema.ts';

const schema = getSchema(proseExtensions);

it('lets a working copy hold what the editor holds, and nothing else: what one of them lacks would be refused or taken away', () => {
  const known = [...Object.keys(blockKinds), ...Object.keys(partKinds), ...signKinds];
  const held = Object.keys(schema.nodes).filter((name) => name !== 'doc' && name !== 'text');
  expect(known.toSorted()).toEqual(held.toSorted());
  expect(Object.keys(schema.marks).toSorted()).toEqual([...markOrder].toSorted());
});

it('names every segment that has a name in the editor, and knows what may be absent', () => {
  for (const [name, { spec }] of Object.entries(schema.nodes)) {
    if (name === 'doc') continue;
    const attrs = spec.attrs ?? {};
    expect('id' in attrs, name).toBe(!namelessKinds.has(name));
    const absent = Object.entries(attrs).filter(([each, { default: value }]) => each !== 'id' && value === null);
    expect(absent.map(([each]) => each).toSorted(), name).toEqual([...(absentAttributes[name] ?? [])].toSorted());
  }
});

import { expect, it } from 'vitest';
import { measurementsToTable } from './table.ts';

it('prints one line for each measurement under its headings', () => {
  const table = measurementsToTable([
    { name: 'cold render', value: 1234.56, unit: 'pages/s', reference: { name: 'promise', value: 500 }, good: 'above' },
    { name: 'memory', value: 0.5, unit: 'GB', reference: { name: 'promise', value: 1 }, good: 'below' },
  ]);
  expect(table.split('\n')).toEqual([
    'name           value  unit     reference     ratio',
    '-----------  -------  -------  ------------  ----------------------',
    'cold render  1,234.6  pages/s  promise: 500  2.47 (above 1 is good)',
    'memory           0.5  GB       promise: 1    0.50 (below 1 is good)',
  ]);
});

import type { Table } from '@coranto/contract/prose/prose';
import { type FeedSetting, FeedText } from './FeedText.tsx';

/** A table in the text of a feed. */
export function FeedTable({ table, setting }: { table: Table; setting: FeedSetting }) {
  return (
    <table>
      {table.caption && <caption>{table.caption}</caption>}
      <tbody>
        {table.rows.map((row) => (
          <tr>
            {row.map(({ header, columns, rows, text }) => {
              const Cell = header ? 'th' : 'td';
              return (
                <Cell colSpan={columns > 1 ? columns : undefined} rowSpan={rows > 1 ? rows : undefined}>
                  <FeedText text={text} setting={setting} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

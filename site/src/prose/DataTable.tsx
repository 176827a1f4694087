import { footnotesOf, type Table } from '@coranto/contract/prose/prose';
import { Sidenote } from './Footnotes.tsx';
import { FramedText } from './InlineText.tsx';
import type { Setting } from './setting.ts';

/** A table, in a frame of its own that scrolls where the page is narrow; the frame can be reached from the keyboard. */
export function DataTable({ table, setting }: { table: Table; setting: Setting }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
      <section id={table.id} class="table" tabIndex={0} aria-label={table.caption ?? setting.words.table}>
        <table>
          {table.caption && <caption>{table.caption}</caption>}
          <tbody>
            {table.rows.map((row, rowNumber) => (
              <tr key={rowNumber}>
                {row.map((cell, column) => {
                  const spans = { colSpan: cell.columns > 1 ? cell.columns : undefined, rowSpan: cell.rows > 1 ? cell.rows : undefined };
                  const text = <FramedText text={cell.text} setting={setting} />;
                  if (!cell.header) return <td {...spans}>{text}</td>;
                  const scope = rowNumber === 0 || column > 0 ? 'col' : 'row';
                  return (
                    <th {...spans} scope={scope}>
                      {text}
                    </th>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {footnotesOf([table]).map((footnote) => (
        <Sidenote key={footnote.id} footnote={footnote} setting={setting} />
      ))}
    </>
  );
}

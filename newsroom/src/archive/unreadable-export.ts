import { Refusal } from '@coranto/contract/refusal';

/**
 * A file that is no archive of the kind it is taken for, or one too damaged to be read. Nothing of it is imported. `line` and `column`
 * count from 1 and are `null` where the reason has no place; `file` is named where there may be several.
 */
export class UnreadableExport extends Refusal {
  readonly why: string;
  readonly line: number | null;
  readonly column: number | null;

  constructor(why: string, line: number | null = null, column: number | null = null, file: string | null = null) {
    const place = line === null ? null : column === null ? `line ${line}` : `line ${line}, column ${column}`;
    const where = [file, place].filter((each) => each !== null);
    super({ code: 'Invalid', detail: where.length === 0 ? why : `${where.join(', ')}: ${why}`, place });
    this.name = 'UnreadableExport';
    this.why = why;
    this.line = line;
    this.column = column;
  }

  /** The same, told with the name of the file. */
  inFile(file: string): UnreadableExport {
    return new UnreadableExport(this.why, this.line, this.column, file);
  }
}

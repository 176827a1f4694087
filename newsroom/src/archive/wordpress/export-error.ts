import { Refusal } from '@coranto/contract/refusal';

/** A file that is no WordPress export, or a damaged one; `line` and `column` count from 1. Nothing of it is imported. */
export class UnreadableExport extends Refusal {
  readonly line: number;
  readonly column: number | null;

  constructor(reason: string, line: number, column: number | null = null) {
    const place = column === null ? `line ${line}` : `line ${line}, column ${column}`;
    super({ code: 'Invalid', detail: `${place}: ${reason}`, place });
    this.name = 'UnreadableExport';
    this.line = line;
    this.column = column;
  }
}

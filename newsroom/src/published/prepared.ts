import type { Compilable, CompiledQuery } from 'kysely';
import type { Published } from './reading.ts';

/** Stands for the value while the question is put into words; no record has it. */
const blank = '\0value';

/**
 * A question with one value that every page asks. It is put into SQL the first time and not again: that costs more than half of what sending
 * it and reading its answer do.
 *
 * @param ask makes the question with the value as one of its parameters, and never as a part of its text
 */
export function prepareQuestion<Row>(
  ask: (rows: Published['rows'], value: string) => Compilable<Row>,
): (rows: Published['rows'], value: string) => Promise<Row[]> {
  let compiled: CompiledQuery<Row> | null = null;
  return async (rows, value) => {
    compiled ??= ask(rows, blank).compile();
    const parameters = compiled.parameters.map((parameter) => (parameter === blank ? value : parameter));
    return (await rows.executeQuery<Row>({ ...compiled, parameters })).rows;
  };
}

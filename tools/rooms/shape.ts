import { posix } from 'node:path';
import type { SourceFile } from './source-file.ts';
import type { Violation } from './violation.ts';

/** A file longer than this says why in a `LONG:` comment at its top, or is split by subject. */
const longestFile = 300;

/** In any part of a name; `index` only as the whole of it, since an index of something is a thing. */
const emptyWords = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager', 'service']);

/** A name of the web itself, not of a thing that nobody could name. */
const namesOfStandards = /service-worker/;

/** Word catalogues, migrations and the text of the demo newsroom are as long as they are. */
const mayBeLong = /\/(words|migrations|demo)\//;

/** Files whose name, length or exports are not as the house asks. */
export function findMisshapenFiles(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => problemsOf(file).map((problem) => ({ path: file.path, line: null, problem })));
}

function problemsOf(file: SourceFile): string[] {
  const base = posix.basename(file.path).replace(/(\.d)?\.[cm]?tsx?$/, '');
  const problems: string[] = [];
  const empty = emptyWordIn(base);
  if (empty !== null) problems.push(`"${empty}" in a file name says nothing; name the thing inside`);
  if (!isWellNamed(file.path, base))
    problems.push('file names are kebab-case, or the name of their component; suffixes are .test, .island, .worker, .stories, .bench');
  if (file.hasDefaultExport && file.path.includes('/src/')) problems.push('has a default export; export by name');
  if (isTooLong(file))
    problems.push(`has ${file.lineCount} lines, more than ${longestFile}; split it by subject, or say why in a "LONG:" comment at its top`);
  return problems;
}

function emptyWordIn(base: string): string | null {
  if (base === 'index') return base;
  return (
    base
      .replace(namesOfStandards, '')
      .toLowerCase()
      .split(/[-.]/)
      .find((word) => emptyWords.has(word)) ?? null
  );
}

function isWellNamed(path: string, base: string): boolean {
  const bare = base.replace(/\.(test|island|worker|stories|bench|config)$/, '');
  if (/\/words\//.test(path) && /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(bare)) return true;
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(bare) || (/\.tsx?$/.test(path) && /^[A-Z][A-Za-z0-9]*$/.test(bare));
}

function isTooLong(file: SourceFile): boolean {
  return file.lineCount > longestFile + 1 && !mayBeLong.test(file.path) && !/\bLONG: \S/.test(file.firstLines);
}

/** A line of `ads.txt` that is none, and why. Lines are counted from 1. */
export type AdsTextProblem = { line: number; problem: string };

const variables = new Set(['CONTACT', 'SUBDOMAIN', 'INVENTORYPARTNERDOMAIN', 'OWNERDOMAIN', 'MANAGERDOMAIN']);
const domain = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

/**
 * Finds what is wrong in the words of an `ads.txt` or `app-ads.txt`: lines that are neither a seller nor a variable, a variable that may
 * stand once and does not, a seller named twice or as both direct and reseller.
 *
 * @source IAB Tech Lab, ads.txt 1.1, sections 3.4 and 3.5; app-ads.txt 1.0 has the same lines
 */
export function findAdsTextProblems(text: string): AdsTextProblem[] {
  const seen = new Map<string, string>();
  return text.split(/\r\n|\r|\n/).flatMap((whole, at) => {
    const line = (whole.split('#')[0] ?? '').trim();
    const problem = line === '' ? null : /^\w+\s*=/.test(line) ? problemOfVariable(line, seen) : problemOfSeller(line, seen);
    return problem === null ? [] : [{ line: at + 1, problem }];
  });
}

function problemOfSeller(line: string, seen: Map<string, string>): string | null {
  const [system = '', account = '', relation = '', ...more] = (line.split(';')[0] ?? '').split(',').map((field) => field.trim());
  if (!line.includes(',')) return 'is neither a seller nor a variable';
  if (!domain.test(system)) return 'does not begin with the domain of an advertising system';
  if (account === '') return 'names no account';
  if (!/^(DIRECT|RESELLER)$/i.test(relation)) return 'must say DIRECT or RESELLER';
  if (more.length > 1) return 'has more than four fields';
  const name = `${system}, ${account}`.toLowerCase();
  const before = seen.get(name);
  seen.set(name, relation.toUpperCase());
  if (before === undefined) return null;
  return before === relation.toUpperCase() ? 'stands twice' : 'is both DIRECT and RESELLER';
}

function problemOfVariable(line: string, seen: Map<string, string>): string | null {
  const [, name = '', value = ''] = /^([A-Za-z]+)\s*=\s*(.*)$/.exec(line) ?? [];
  if (!variables.has(name.toUpperCase())) return 'is neither a seller nor a variable';
  if (value === '') return 'says nothing';
  if (name.toUpperCase() !== 'OWNERDOMAIN') return null;
  if (seen.has('OWNERDOMAIN')) return 'OWNERDOMAIN may stand once';
  seen.set('OWNERDOMAIN', value);
  return null;
}

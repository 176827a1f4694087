import { isbot } from 'isbot';

/** Names of visitors whose kind is remembered; looking a name up in the list costs more than remembering it. */
const mostRemembered = 5000;
/** No browser's name is longer; what stands beyond is not looked at. */
const longestName = 2000;

/**
 * Machines that the list does not know, by what no browser says: a name that begins with no letter (a bracket is an app's), "Mozilla"
 * without saying on what it runs, a name in the encoding of log files; and three by their own names.
 *
 * @source COUNTER Code of Practice, list of robots
 */
const otherMachines = /^[^a-z[]|^Mozilla\/\d(?:\.\d+)?(?![^(]{0,40}\()|^Mozilla\/[\d.]+\+|^lycos_|^ng\/|y!j/i;

const remembered = new Map<string, boolean>();

/** Does the visitor name itself as a machine? @source the list of the package isbot */
export function isRobot(name: string): boolean {
  const short = name.slice(0, longestName);
  let known = remembered.get(short);
  if (known === undefined) {
    known = isbot(short) || otherMachines.test(short);
    remembered.set(short, known);
    if (remembered.size > mostRemembered) remembered.delete(remembered.keys().next().value ?? '');
  }
  return known;
}

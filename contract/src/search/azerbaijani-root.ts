/**
 * Endings of nouns and verbs, in letters without marks as the words are folded: plural, whose it is, case; mood, time, person, and what makes
 * nouns of verbs.
 *
 * @source any grammar of Azerbaijani: vowels follow those of the stem, so each ending has two or four spellings
 */
const endings = (
  'lar ler imiz umuz iniz unuz si su im um in un nin nun i u ni nu yi yu a e ya ye na ne da de nda nde dan den ndan nden ki ku dir dur la le nla nle ' +
  'maq mek mag mey ma me di du mis mus ir ur yir yur acaq ecek acag ecey acax ecex ar er r sa se an en yan yen diq dik duq duk dig diy dug duy dix dux ' +
  'ib ub ip up yib yub il ul n am em yam yem san sen iq ik uq uk ix siz suz sin sun lik luq liq luk'
)
  .split(' ')
  .sort((one, other) => other.length - one.length);

const shortest = /^(?:[aeiou][^aeiou]|[^aeiou]+[aeiou]|.{3,})$/u;
const vowel = /[aeiou]/u;

/** So many letters of what is left: longer ones are cut, since endings that are not listed pile up on them too. */
const lettersKept = 4;

/** The rough root of a folded Azerbaijani word, so that `ev` and `evdəki`, `ol` and `olacaq` are found by one another. */
export function azerbaijaniRoot(word: string): string {
  let root = word;
  for (let before = ''; before !== root; ) {
    before = root;
    for (const ending of endings) {
      const rest = root.slice(0, -ending.length);
      if (!root.endsWith(ending) || !shortest.test(rest) || !vowel.test(rest)) continue;
      root = rest;
      break;
    }
  }
  return Array.from(root).slice(0, lettersKept).join('');
}

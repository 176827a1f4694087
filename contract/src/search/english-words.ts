/** Verbs with the forms that no ending explains. @source any grammar of English, "irregular verbs" */
const verbs = `arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn
dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hold held
keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken
overcome overcame|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken
shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|sow sown|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken
teach taught|tear tore torn|tell told|think thought|throw threw thrown|tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|wake woke woken|wear wore worn
weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`;

/** Nouns with plurals of their own. */
const nouns = `man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|life lives|wife wives|knife knives|leaf leaves|half halves|shelf shelves|thief thieves|wolf wolves
calf calves|loaf loaves|self selves|person people|crisis crises|analysis analyses|thesis theses|criterion criteria|phenomenon phenomena|medium media|datum data|index indices|matrix matrices`;

/** Adjectives and adverbs that are compared by endings, which stemmers leave on; with the forms that no ending explains. */
const adjectives = `good better best well|bad worse worst|little less least|much more most many|far further furthest farther|old elder eldest|big|bright|broad|busy|cheap|clean|clear|close|cold|cool|dark|deep|dry|early
easy|fair|fast|few|fine|firm|full|great|happy|hard|healthy|heavy|high|hot|hungry|kind|large|late|light|long|loud|low|near|new|nice|poor|quick|quiet|rare|rich|rough|safe|sharp|short|simple|slow|small|smart|soft
soon|strange|strong|sweet|tall|thick|thin|tight|tough|ugly|warm|wealthy|weak|wet|wide|wild|wise|young`;

const compared = new Set<string>();
const inflected = new Set<string>();
const bases = new Map<string, string>();
for (const [all, kind] of [[verbs, inflected] as const, [nouns, inflected] as const, [adjectives, compared] as const]) {
  for (const words of all.split(/[|\n]/)) {
    const [base = '', ...forms] = words.split(' ');
    kind.add(base);
    for (const word of [base, ...forms]) if (!bases.has(word)) bases.set(word, base);
  }
}

/** What may stand after a base, and the words it may stand after: `keeper` is no form of `keep`. */
const endings: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['iest', compared],
  ['ier', compared],
  ['est', compared],
  ['er', compared],
  ['ing', inflected],
  ['es', inflected],
  ['s', inflected],
];

/** The base of a word whose forms no stemmer brings together (`took` and `taking`, `bigger`), or `null` where endings explain all of them. */
export function englishBase(word: string): string | null {
  const known = bases.get(word);
  if (known !== undefined) return known;
  for (const [ending, kind] of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const written = ending === 'ier' || ending === 'iest' ? [`${stem}y`] : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
    const base = written.find((each) => kind.has(each));
    if (base !== undefined) return base;
  }
  return null;
}

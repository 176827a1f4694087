/** Endings of names by language, on folded words; and the vowels that give way to them. */
type Endings = { gives: RegExp | null; takes: RegExp };

const slavic =
  /^(?:а|у|ю|ом|ем|е|ы|и|ов|ев|ей|ам|ям|ами|ями|ах|ях|ой|ею|ою|я|ью|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю|ое|ее|ые|ие|ая|яя|ь|й|о)?$/u;

/**
 * Cases and plurals that proper names take, by language. Where they are wrong for a word they only make a form pass for known.
 *
 * @source any grammar of the language; Azerbaijani and Turkish pile up plural, owner and case
 */
const byLanguage: Record<string, Endings | undefined> = {
  ru: { gives: /[аеиоуыьйя]$/u, takes: slavic },
  uk: {
    gives: /[аеиоуіїьйя]$/u,
    takes: /^(?:а|у|ю|ом|ем|е|и|і|ї|ів|їв|ам|ям|ами|ями|ах|ях|ою|ею|я|ові|еві|ого|ому|им|их|ими|ій|ої|ь|й|о)?$/u,
  },
  hy: {
    gives: /[ի]$/u,
    takes:
      /^(?:ը|ն|ի|ին|ից|ով|ում|ու|ուն|ուց|եր|ներ|եր[իը]|ներ[իը]|երին|ներին|երից|ներից|երով|ներով|երում|ներում|ս|դ|իս|իդ|յի|յին|յից|յով|յում|յան|ան|անը|նե?րն|երն|ցի|ցիներ[իը]?)?$/u,
  },
  az: {
    gives: null,
    takes:
      /^(?:l[ae]r)?(?:in?|un?|s[iu]|[iu]m[iu]z|[iu]n[iu]z|[iu]m)?(?:n?[iu]n|n[iuae]|y?[iuae]|n?d[ae]n?|y?l[ae]|ki|d[iu]r|l[iu]|l[iu]q|s[iu]z|c[ae])*$/u,
  },
  tr: {
    gives: null,
    takes:
      /^(?:l[ae]r)?(?:[ıiuü]n?|s[ıiuü]|[ıiuü]m[ıiuü]z|[ıiuü]n[ıiuü]z|[ıiuü]m)?(?:n?[ıiuü]n|n[ıiuüae]|y?[ıiuüae]|n?[dt][ae]n?|y?l[ae]|ki|[dt][ıiuü]r|l[ıiuü]|l[ıiuü]k|s[ıiuü]z|c[ae])*$/u,
  },
  ka: {
    gives: /[იაეოუ]$/u,
    takes: /^(?:ი|მა|მ|ს|ის|ით|ად|ო|ში|ზე|თან|ისთვის|იდან|ისგან|მდე|ამდე|ები|ების|ებს|ებმა|ებში|ა|ას|ასთან|აში|ეს|ე|სა|ც|ის?ა)?$/u,
  },
  en: { gives: null, takes: /^(?:s|es)?$/u },
  de: { gives: null, takes: /^(?:s|es|e|en|er|ern|n|ens)?$/u },
  fr: { gives: null, takes: /^(?:s|e|es)?$/u },
  es: { gives: null, takes: /^(?:s|es)?$/u },
  ar: { gives: null, takes: /^(?:ه|ها|هم|ي|ين|ون|ات|يه|ا)?$/u },
};

/** What stands before an Arabic word without being of it: and, by, to, like, the. Each may be part of a name too. */
const arabicBefore = [/^[وف](?=...)/u, /^[وف]?[بلك](?=...)/u, /^[وف]?[بك]?ال(?=..)/u, /^[وف]?لل(?=..)/u];

/** The front of a word that all its forms share, by which they are looked up. */
export function baseOf(word: string, language: string): string {
  const { gives = null } = byLanguage[baseTag(language)] ?? {};
  return gives !== null && word.length > 2 ? word.replace(gives, '') : word;
}

/** Fronts of a word of a text that may be the base of a name, the longest first. */
export function possibleBases(word: string, language: string): string[] {
  const tag = baseTag(language);
  const endings = byLanguage[tag];
  if (!endings) return [word];
  const bases = new Set([word]);
  const bare = tag === 'ar' ? [word, ...arabicBefore.map((before) => word.replace(before, ''))] : [word];
  for (const each of bare) {
    bases.add(each);
    const shortest = Math.max(2, each.length - 9);
    for (let length = each.length - 1; length >= shortest; length -= 1) {
      if (endings.takes.test(each.slice(length))) bases.add(each.slice(0, length));
    }
  }
  return [...bases];
}

const tags = new Map<string, string>();

function baseTag(language: string): string {
  let tag = tags.get(language);
  if (tag === undefined) {
    tag = new Intl.Locale(language).language;
    tags.set(language, tag);
  }
  return tag;
}

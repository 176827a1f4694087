/** Words that may follow themselves: “he had had enough”, „die, die die Stadt“, «nous nous levons». */
const twice: Record<string, readonly string[] | undefined> = {
  en: [
    'had',
    'that',
    'is',
    'very',
    'so',
    'no',
    'blah',
    'ha',
    'bye',
    'long',
    'many',
    'far',
    'on',
    'in',
    'now',
    'night',
    'her',
    'do',
    'really',
    'again',
    'more',
    'round',
    'knock',
  ],
  de: ['die', 'der', 'das', 'den', 'dem', 'sie', 'ihr', 'nein', 'ja', 'sehr', 'zu', 'an'],
  fr: ['nous', 'vous', 'très', 'non', 'oui', 'petit', 'bien', 'en', 'si', 'fait', 'faire'],
  es: ['no', 'sí', 'muy', 'poco', 'casi', 'la', 'luego', 'ya'],
  ru: [
    'да',
    'нет',
    'еле',
    'чуть',
    'так',
    'очень',
    'вот',
    'тот',
    'что',
    'всё',
    'долго',
    'давно',
    'много',
    'далеко',
    'и',
    'ну',
    'тихо',
    'скоро',
    'больше',
    'ещё',
    'это',
    'бом',
    'тик',
    'ха',
    'один',
  ],
  uk: ['так', 'ні', 'ледь', 'дуже', 'ось', 'що', 'це'],
};

/** Languages that double whole words to say “slowly”, “one by one”: only small words are looked at. */
const smallWords: Record<string, readonly string[] | undefined> = {
  az: ['və', 'ki', 'ilə', 'üçün', 'bu', 'da', 'də', 'isə', 'amma', 'kimi'],
  tr: ['ve', 'ki', 'ile', 'için', 'bu', 'da', 'de', 'ise', 'ama', 'gibi', 'olarak'],
  hy: ['և', 'ու', 'է', 'են', 'որ', 'այս', 'համար', 'հետ', 'մասին', 'բայց', 'որը'],
  ar: ['في', 'من', 'إلى', 'على', 'عن', 'أن', 'التي', 'الذي', 'هذا', 'هذه', 'مع', 'كان'],
  fa: ['در', 'از', 'به', 'که', 'را', 'این', 'با', 'برای'],
  ka: ['და', 'რომ', 'ეს', 'იყო', 'არის', 'თუ'],
  it: ['e', 'il', 'la', 'di', 'che', 'un', 'una', 'per', 'in', 'con'],
};

/** May this word stand twice in a row? In languages that are not known well, any may. */
export function mayStandTwice(word: string, language: string): boolean {
  const base = new Intl.Locale(language).language;
  const small = smallWords[base];
  if (small) return !small.includes(word);
  const known = twice[base];
  return known === undefined || known.includes(word);
}

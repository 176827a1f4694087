/**
 * Beginnings of words by which speech is reported, by language: said, told, added, answered, asked, according to.
 *
 * @source English: quote_verb_list.txt of JournalismAI-2021-Quotes (Apache-2.0); the others are the usual verbs of agencies
 */
const reporting: Record<string, RegExp | undefined> = {
  en: /\b(?:said|says|say|told|tells|added|adds|asked|asks|wrote|writes|explained|answered|replied|according to|recalls?|recalled|insisted|argued|noted|declared|stated|announced|warned|admitted|claimed|remarked|called)\b/iu,
  ru: /(?:сказал|говорит|говорил|рассказ|добавил|отметил|заявил|сообщил|объясн|поясн|ответил|спросил|считает|уверен|вспомина|подчеркн|написал|призна|по словам|по мнению|цитир)/iu,
  uk: /(?:сказа|говорить|розпові|додав|додала|зазнач|заяви|повідоми|поясн|відпові|за словами|на думку|написа)/iu,
  hy: /(?:ասաց|ասում|ասել|պատմ|հավել|նշել|նշեց|հայտարար|պատասխան|հարցր|ըստ |խոսքով|գրել|գրում|բացատր|հիշում|վստահ)/iu,
  az: /(?:dedi|deyir|deyib|bildir|söylə|əlavə et|qeyd et|cavab ver|soruş|izah et|yaz(?:ır|dı|ıb)|sözlərinə görə|fikrincə|xatırla|vurğula)/iu,
  tr: /(?:dedi|diyor|söyledi|belirtti|ekledi|anlattı|açıkladı|yanıtladı|sordu|yazdı|ifade etti|göre|vurguladı|kaydetti)/iu,
  ar: /(?:قال|قالت|يقول|تقول|أضاف|أضافت|أوضح|أوضحت|صرح|صرّح|أكد|أكّد|ذكر|ذكرت|أشار|كتب|كتبت|سأل|سألت|أجاب|أجابت|روى|تروي|يروي|بحسب|وفق|على حد|يضيف|تضيف|يتذكر)/u,
  fa: /(?:گفت|می‌گوید|افزود|اظهار|بیان|به گفته|نوشت|پاسخ|پرسید)/u,
  ka: /(?:თქვა|ამბობს|განაცხადა|დასძინა|აღნიშნა|უპასუხა|წერს|განმარტა|თქმით|ამბობდა|უთხრა|ჰკითხა|მისი აზრით)/u,
  de: /\b(?:sagt|sagte|erklärt|erklärte|meint|meinte|ergänzt|fügt|fügte|antwortet|antwortete|fragt|fragte|schreibt|schrieb|betont|betonte|berichtet|laut|zufolge|so der|so die|heißt es|hieß es)\b/iu,
  fr: /(?:\b(?:dit|disait|affirme|explique|expliqué|ajoute|ajouté|déclare|déclaré|répond|répondu|demande|écrit|raconte|assure|souligne|estime|selon|précise|rappelle|confie|lance)\b|a-t-(?:il|elle))/iu,
  es: /(?:\b(?:dijo|dice|afirma|añade|explica|declara|responde|pregunta|escribe|cuenta|señala|asegura|recuerda|según)\b|\b(?:afirmó|añadió|explicó|declaró|respondió|preguntó|escribió|contó|señaló|aseguró|recordó))/iu,
};

/** Is speech reported here? */
export function hasReportingWord(text: string, language: string): boolean {
  return reporting[new Intl.Locale(language).language]?.test(text) ?? false;
}

/** First person in the newspaper's own words: who speaks is the writer. */
const own: Record<string, RegExp | undefined> = {
  en: /\b(?:I|we|my|our)\b/u,
  ru: /(?:^|[^\p{L}])(?:я|мы|мне|нам|наш\p{L}*|мой|моя|мои)(?![\p{L}])/iu,
};

/** Does the newspaper itself speak here, as in an essay? Then quoted words are often its own thoughts. */
export function sayingPronoun(text: string, language: string): boolean {
  return own[new Intl.Locale(language).language]?.test(text) ?? false;
}

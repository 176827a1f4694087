/** Words that say nothing of where a link leads, by language; a reader who goes from link to link hears nothing else. @source WCAG 2.2, 2.4.4 */
const empty: Record<string, readonly string[] | undefined> = {
  en: ['here', 'click here', 'link', 'this link', 'this', 'read more', 'more', 'details', 'source'],
  ru: ['здесь', 'тут', 'ссылка', 'по ссылке', 'по этой ссылке', 'далее', 'подробнее', 'читать далее', 'сюда', 'нажмите здесь', 'источник'],
  uk: ['тут', 'посилання', 'за посиланням', 'далі', 'докладніше', 'читати далі', 'сюди'],
  hy: ['այստեղ', 'հղում', 'հղումով', 'ավելին', 'մանրամասն', 'կարդալ ավելին', 'այս հղումով', 'աղբյուր'],
  az: ['burada', 'bura', 'buraya', 'link', 'keçid', 'ətraflı', 'davamı', 'buradan', 'bu keçiddə', 'mənbə'],
  tr: ['burada', 'buraya', 'buradan', 'link', 'bağlantı', 'devamı', 'detaylar', 'tıklayın', 'buraya tıklayın', 'kaynak'],
  ar: ['هنا', 'اضغط هنا', 'انقر هنا', 'الرابط', 'رابط', 'المزيد', 'اقرأ المزيد', 'التفاصيل', 'المصدر'],
  fa: ['اینجا', 'لینک', 'بیشتر', 'ادامه', 'کلیک کنید'],
  ka: ['აქ', 'ბმული', 'ვრცლად', 'მეტი', 'ბმულზე', 'იხილეთ აქ', 'წყარო'],
  de: ['hier', 'klicken sie hier', 'link', 'dieser link', 'mehr', 'weiterlesen', 'mehr dazu', 'quelle'],
  fr: ['ici', 'cliquez ici', 'lien', 'ce lien', 'lire la suite', 'plus', 'en savoir plus', 'source'],
  es: ['aquí', 'haz clic aquí', 'enlace', 'este enlace', 'leer más', 'más', 'ver más', 'fuente'],
};

/** Does a link say nothing of where it leads? Its bare address does not either. */
export function isEmptyLinkText(text: string, language: string): boolean {
  const said = text
    .trim()
    .toLocaleLowerCase(language)
    .replace(/[.…»>:→]+$/u, '')
    .trim();
  if (said === '') return true;
  if (/^https?:\/\/\S{40,}$/u.test(said)) return true;
  return empty[new Intl.Locale(language).language]?.includes(said) ?? false;
}

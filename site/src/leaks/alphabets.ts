const latin = 'abcdefghijklmnopqrstuvwxyz';

/** The small letters that each language of the interface is written with. @source Unicode CLDR, main exemplar characters */
export const alphabets: Readonly<Record<string, string>> = {
  en: latin,
  ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
  hy: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև',
  az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  ar: 'ءآأؤإئابتثجحخدذرزسشصضطظعغفقكلمنهويةى',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
  ka: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
  de: `${latin}äöüß`,
  fr: `${latin}àâæçéèêëîïôœùûüÿ`,
  es: `${latin}áéíñóúü`,
};

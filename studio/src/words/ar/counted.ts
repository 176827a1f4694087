const rules = new Intl.PluralRules('ar');

export type Forms = { one: string; two: string; few: string; many: string; other: string };

/** «مادة واحدة»، «مادتان»، «3 مواد»، «11 مادة»، «100 مادة». */
export function counted(count: number, forms: Forms): string {
  switch (rules.select(count)) {
    case 'one':
      return forms.one;
    case 'two':
      return forms.two;
    case 'few':
      return `${count} ${forms.few}`;
    case 'many':
      return `${count} ${forms.many}`;
    default:
      return `${count} ${forms.other}`;
  }
}

export const article: Forms = { one: 'مادة واحدة', two: 'مادتان', few: 'مواد', many: 'مادة', other: 'مادة' };
export const picture: Forms = { one: 'صورة واحدة', two: 'صورتان', few: 'صور', many: 'صورة', other: 'صورة' };
export const word: Forms = { one: 'كلمة واحدة', two: 'كلمتان', few: 'كلمات', many: 'كلمة', other: 'كلمة' };
export const minute: Forms = { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' };
export const sign: Forms = { one: 'حرف واحد', two: 'حرفين', few: 'أحرف', many: 'حرفًا', other: 'حرف' };
export const passage: Forms = { one: 'فقرة واحدة', two: 'فقرتان', few: 'فقرات', many: 'فقرة', other: 'فقرة' };
export const obstacleForms: Forms = { one: 'عائق واحد', two: 'عائقان', few: 'عوائق', many: 'عائقًا', other: 'عائق' };
export const adviceForms: Forms = { one: 'نصيحة واحدة', two: 'نصيحتان', few: 'نصائح', many: 'نصيحة', other: 'نصيحة' };
export const termForms: Forms = { one: 'مصطلح واحد', two: 'مصطلحان', few: 'مصطلحات', many: 'مصطلحًا', other: 'مصطلح' };

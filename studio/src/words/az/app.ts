import type { app as english } from '../en/app.ts';
import type { SameShape } from '../same-shape.ts';

export const app: SameShape<typeof english> = {
  app: {
    name: 'Coranto studiyası',
    skip: 'İşə keç',
    articles: 'Məqalələr',
    front: 'İlk səhifə',
    pictures: 'Şəkillər',
    settings: 'Parametrlər',
    sections: 'Studiya',
    loading: 'Bir an',
    close: 'Bağla',
    cancel: 'Ləğv et',
    save: 'Saxla',
    retry: 'Yenidən cəhd et',
    more: 'Daha çox göstər',
    notHere: 'Bu ünvanda heç nə yoxdur',
    notHereHint: 'Bəlkə köçürülüb, ya da sizə açıq deyil.',
    toArticles: 'Məqalələrə',
    broken: 'Nəsə səhv getdi',
    optional: 'məcburi deyil',
  },
  failures: {
    NotSignedIn: 'Siz çıxmısınız.',
    WrongCredentials: 'Düz deyil. Bir də baxın.',
    NotAllowed: 'Bunu edə bilməzsiniz.',
    NotFound: 'O artıq yoxdur.',
    NotReady: 'Nəsə mane olur.',
    Conflict: 'Kimsə tez tərpəndi. İndi nə olduğuna baxın.',
    Invalid: 'Burada nəsə qaydasında deyil.',
    TooLarge: 'Çox böyükdür.',
    TooManyAttempts: 'Həddən çox cəhd.',
    waitMinutes: (count) => `${count} dəqiqədən sonra cəhd edin.`,
    Broken: 'Serverdə nasazlıq oldu. Yazdıqlarınızdan heç nə itməyib.',
    Unreachable: 'Server cavab vermir. Yazdıqlarınızdan heç nə itməyib.',
  },
};

import type { notification as english } from '../en/notification.ts';
import type { SameShape } from '../same-shape.ts';

/** What people are told. */
export const notification: SameShape<typeof english> = {
  notifications: {
    title: 'Bildirişlər',
    none: 'Yeni heç nə yoxdur',
    unread: (x: string) => `Bildirişlər, oxunmamış: ${x}`,
    markAll: 'Hamısını oxunmuş say',
    more: 'Daha çox göstər',
    somebody: 'Coranto',
    untitled: 'başlıqsız',
    settings: 'Sizə nə bildirilir',
    studio: 'Studiyada',
    mail: 'Poçtla',
    wishes: {
      now: 'Dərhal',
      digest: 'Gündə bir dəfə',
      none: 'Yox',
    },
    digestHour: 'Gündəlik məktubun saatı',
    quiet: 'Məktubsuz vaxt',
    quietUntil: 'bu vaxtadək',
    noMail: 'Bu proqram məktub göndərmir.',
    kinds: {
      mention: 'Qeydlər',
      assignment: 'Tapşırıqlar',
      due: 'Vaxtı çatanlar',
      failed: 'Uğursuzluqlar',
      'handed-over': 'Təhvil',
      published: 'Çıxanlar',
    },
    told: {
      mention: (who: string, title: string) => `${who} “${title}” yazısında sizi qeyd edir`,
      assignment: (who: string, title: string) => `${who} sizə “${title}” tapşırığını verir`,
      due: (title: string) => `Vaxtı çatdı: “${title}”`,
      failed: (title: string) => `Alınmadı: “${title}”`,
      'handed-over': (who: string, title: string) => `${who} sizə bu şəxsin işlərini təhvil verir: ${title}`,
      published: (title: string) => `Çıxdı: “${title}”`,
    },
  },
};

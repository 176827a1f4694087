import type { MailWords } from './en.ts';

/** What mail says in Azerbaijani. */
export const az: MailWords = {
  invitation: {
    subject: (masthead) => `“${masthead}” redaksiyasına dəvət`,
    says: (masthead) => `Sizi “${masthead}” nəşrinin studiyasında işləməyə dəvət edirlər. Adınızı yazın və parol seçin:`,
    button: 'Daxil ol',
    until: 'Keçid yeddi gün qüvvədədir və bir dəfə işləyir.',
  },
  newPassword: {
    subject: (masthead) => `Yeni parol: “${masthead}”`,
    says: 'Kimsə, çox güman ki, siz, yeni parol istədi. Onu burada seçin:',
    button: 'Parol seç',
    until: 'Keçid bir saat qüvvədədir və bir dəfə işləyir. Siz istəməmisinizsə, heç nə etməyin.',
  },
  told: {
    mention: (who, title) => `${who} “${title}” yazısında sizi qeyd edir`,
    assignment: (who, title) => `${who} sizə “${title}” tapşırığını verir`,
    due: (title) => `Vaxtı çatdı: “${title}”`,
    failed: (title) => `Alınmadı: “${title}”`,
    'handed-over': (who, title) => `${who} sizə bu şəxsin işlərini təhvil verir: ${title}`,
    published: (title) => `Çıxdı: “${title}”`,
  },
  somebody: 'Coranto',
  untitled: 'başlıqsız',
  open: 'Studiyada aç',
  digestSubject: (count, masthead) => `${masthead}: bu gün sizin üçün ${count} bildiriş`,
  settings: 'Sizə nə barədə yazılacağını studiyada, “Mənim tənzimləmələrim” bölməsində seçirsiniz.',
};

/** Words of the program on reader pages that a test looks for, in three scripts. */
export type ReaderWords = {
  prefix: string;
  night: string;
  larger: string;
  copy: string;
  copied: string;
  absent: string;
  question: string;
  share: string;
  print: string;
};

/** The editions in which a reader's page is tried: one of each direction, and one in a script of its own. */
export const readerEditions: ReaderWords[] = [
  {
    prefix: 'en',
    night: 'Night',
    larger: 'Larger text',
    copy: 'Copy link',
    copied: 'Link copied',
    absent: '† Not translated into this language: the link leads to the same section there.',
    question: 'What are you looking for?',
    share: 'Share…',
    print: 'Print',
  },
  {
    prefix: 'ar',
    night: 'ليل',
    larger: 'خط أكبر',
    copy: 'نسخ الرابط',
    copied: 'تم نسخ الرابط',
    absent: '† لا ترجمة إلى هذه اللغة: يقود الرابط إلى القسم نفسه بها.',
    question: 'عمّ تبحث؟',
    share: 'مشاركة…',
    print: 'طباعة',
  },
  {
    prefix: 'hy',
    night: 'Գիշեր',
    larger: 'Մեծացնել տառերը',
    copy: 'Պատճենել հղումը',
    copied: 'Հղումը պատճենված է',
    absent: '† Այս լեզվով թարգմանություն չկա. հղումը տանում է նույն բաժինը՝ այդ լեզվով։',
    question: 'Ի՞նչ եք փնտրում',
    share: 'Կիսվել…',
    print: 'Տպել',
  },
];

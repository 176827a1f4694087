/** Writing together. */
export const together = {
  together: {
    here: (names: string) => `Burada həmçinin: ${names}`,
    present: 'Bu məqaləni kimlər açıb',
    reads: 'oxuyur',
    looks: 'açıq saxlayır',
    writesBody: 'mətndə yazır',
    writesField: (field: string) => `“${field}” sahəsində yazır`,
    away: 'Əlaqə yoxdur: yazdıqlarınız bu kompüterdə saxlanılır',
    saveRevision: 'Versiya kimi saxla',
    remade:
      'Siz əlaqəsiz yazarkən məqalə başqa yerdə yenidən yaradılıb, ona görə iki mətni hərf-hərf birləşdirmək olmur. Hər ikisi saxlanılıb: hansını götürsəniz, digəri versiyalar arasında qalır.',
    doesNotFit: (where: string) =>
      `Yazılanlar saxlanılır, amma ondan hələ versiya düzəltmək olmur: “${where}” sahəsində nəsə uyğun gəlmir (çox uzundur və ya orada icazə verilmir).`,
    refusals: {
      'not-allowed': 'Burada yaza bilməzsiniz',
      'signed-out': 'Bu kompüterdə saxlanılır: hesabdan çıxmısınız',
      'not-found': 'Bu məqalə sizə açıq deyil',
      'bad-update': 'Bu kompüterdə saxlanılır: server bu pəncərənin dəyişikliyini qəbul etmir. Məqaləni yenidən açın.',
      'too-much': 'Bu kompüterdə saxlanılır: bir dəfəyə həddən çoxdur',
      'too-many': 'Bu kompüterdə saxlanılır: eyni anda həddən çox pəncərə və ya dəyişiklik var. Məqaləni yenidən açın.',
      gap: 'Bu kompüterdə saxlanılır: iki mətni birləşdirmək olmur. Məqaləni yenidən açın.',
      form: 'Studiya yeniləndi: səhifəni yenidən yükləyin. Yazdıqlarınız bu kompüterdə saxlanılır.',
    },
  },
};

import type { door as english } from '../en/door.ts';
import type { SameShape } from '../same-shape.ts';

/** Coming in: invitations and passwords; one’s own sessions. */
export const door: SameShape<typeof english> = {
  door: {
    invitation: 'Siz dəvət olunmusunuz',
    hint: (x: string) => `Siz ${x} kimi daxil olursunuz. Adınızı yazın və parol seçin.`,
    gone: 'Bu keçid artıq işləmir. Yenisini istəyin.',
    name: 'Adınız',
    password: 'Parol',
    passwordHint: 'Ən azı 8 işarə. Cümlə yaxşıdır.',
    come: 'Daxil ol',
    forgot: 'Parolu unutmusunuz?',
    ask: 'Keçid göndər',
    asked: 'Ünvan burada tanışdırsa, məktub yoldadır. Keçid bir saat işləyir.',
    newPassword: 'Yeni parol',
    set: 'Parolu saxla',
    timeZone: 'Saat qurşağı',
    current: 'İndiki parol',
    changePassword: 'Parolu dəyiş',
    devices: 'Harada daxil olmusunuz',
    thisDevice: 'bu cihaz',
    endSession: 'Bitir',
    lastSeen: (x: string) => `son istifadə: ${x}`,
    saved: 'Saxlandı',
    back: 'Girişə',
  },
};

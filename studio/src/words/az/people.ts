import type { people as english } from '../en/people.ts';
import type { SameShape } from '../same-shape.ts';

export const people: SameShape<typeof english> = {
  contributor: {
    find: 'Ad tap',
    add: (name) => `“${name}” əlavə et`,
    title: 'Vəzifə',
    choose: 'Ad seç',
    all: 'Müəlliflər',
    hint: 'İmzalarda adı çəkilən hər kəs: hər dildə ad, vəzifə və tərcümeyi-hal.',
    addOne: 'Müəllif əlavə et',
    none: 'Belə adda heç kim yoxdur',
    missing: (x: string) => `yoxdur: ${x}`,
    kind: 'Kimdir',
    kinds: { person: 'Şəxs', organisation: 'Təşkilat' },
    slug: 'Səhifənin ünvanı',
    choosePortrait: 'Portret seç',
    changePortrait: 'Başqa portret',
    noPortrait: 'Portretsiz',
    name: 'Ad',
    bio: 'Tərcümeyi-hal',
    links: 'İnternetdə səhifələr',
    linksHint: 'Hər sətirdə bir ünvan',
    namedIn: 'Harada adı çəkilir',
    merge: 'Başqası ilə birləşdir',
    mergeHint: 'Eyni müəllif iki dəfə yazılıbsa, bu, ləqəb kimi qalır. İmzalar və redaksiyalar işləməyə davam edir.',
    mergeSays: (from: string, into: string) => `${from} ləqəb olur, əsas ad: ${into}.`,
  },
};

import type { palette as english } from '../en/palette.ts';
import type { SameShape } from '../same-shape.ts';

export const palette: SameShape<typeof english> = {
  palette: {
    title: 'Tap və ya et',
    hint: 'Material, insan, şəkil və ya etmək istədiyiniz iş',
    results: 'Tapılanlar',
    nothing: 'Belə adlanan heç nə yoxdur',
    groups: {
      lately: 'Son işlədikləriniz',
      stories: 'Materiallar',
      commands: 'Əmrlər',
      names: 'İnsanlar',
      sections: 'Bölmələr',
      pictures: 'Şəkillər',
    },
    goTo: (name) => `Keç: ${name}`,
    begin: (kind, edition) => `Başla: ${kind}, ${edition}`,
    theme: (name) => `Görünüş: ${name}`,
    language: (name) => `Danış: ${name}`,
    meant: (words) => `Bunun üzrə göstərilir: ${words}`,
    colleague: 'Həmkar',
    contributor: 'Müəllif',
  },
  keyboard: {
    title: 'Klaviatura',
    groups: { everywhere: 'Hər yerdə', lists: 'Siyahılarda', article: 'Məqalədə' },
    does: {
      palette: 'Hər şeyi tap və ya et',
      help: 'Bu kömək',
      search: 'Axtarış sahəsinə keç',
      next: 'Növbəti sətir',
      previous: 'Əvvəlki sətir',
      open: 'Aç',
      choose: 'Sətri seç',
      stretch: 'Yol boyu seç',
      save: 'İndi saxla',
      publish: 'Dərc et',
    },
  },
};

import { demoContributors } from '../../contributors.ts';
import type { ContributorKey, DemoLanguage } from '../../demo-text.ts';
import { type PictureKey, type PortraitKey, portraitKeys, type SceneKey } from '../../picture-keys.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import type { PictureWords } from './picture-words.ts';
import { portraitAltTexts } from './portraits.ts';
import { ru } from './ru.ts';

const scenes: Record<DemoLanguage, Record<SceneKey, PictureWords>> = { en, ru, hy, az, ar };

const credits: Record<DemoLanguage, string> = {
  en: 'Drawing: The Harbour Sheet',
  ru: 'Рисунок: «Портовый листок»',
  hy: 'Նկարը՝ «Նավահանգստի թերթ»',
  az: 'Rəsm: “Liman vərəqi”',
  ar: 'رسم: «صحيفة الميناء»',
};

/** Caption, alt text and credit of a picture in one language; the caption of a portrait is the name it shows. */
export function wordsOfPicture(key: PictureKey, language: DemoLanguage): PictureWords & { credit: string } {
  const credit = credits[language];
  if (!isPortrait(key)) return { ...scenes[language][key], credit };
  return { caption: demoContributors[key].names[language], altText: portraitAltTexts[key][language], credit };
}

const isPortrait = (key: PictureKey): key is PortraitKey & ContributorKey => (portraitKeys as readonly string[]).includes(key);

import { invalid, type Refusal } from './refusal.ts';

/** Rules of the settings that people can break; the studio has a sentence for each in every language. */
export const settingRules = [
  'name-empty',
  'prefix-taken',
  'prefix-reserved',
  'prefix-misspelt',
  'no-such-language',
  'no-such-zone',
  'address-taken',
  'address-reserved',
  'address-misspelt',
  'address-wrong',
  'too-deep',
  'last-edition',
  'home-missing',
  'still-scheduled',
  'leads-to-retired',
  'has-articles',
  'path-wrong',
  'path-stands',
  'path-of-article',
  'target-wrong',
  'loop',
  'out-of-shape',
] as const;
export type SettingRule = (typeof settingRules)[number];

/** Refuses a setting that breaks a rule, at a field. */
export function breaks(rule: SettingRule, place: string, detail: string = rule): Refusal {
  return invalid(detail, place, rule);
}

/** Is this the name of a rule of the settings? */
export function isSettingRule(name: string | undefined): name is SettingRule {
  return settingRules.some((rule) => rule === name);
}

export const plural = new Intl.PluralRules('en');

/** Checks before publishing: advice that can be overruled with a reason. What stops in any case are the obstacles of `story`. */
export { adviceOn } from './advice-on.ts';
export { type CheckedArticle, checkArticle, openAdviceAsObstacles } from './check-article.ts';
export { checkLinks } from './check-links.ts';
export { type CheckSettings, readCheckSettings, setChecks } from './check-settings.ts';
export { heedAdvice, overruleAdvice } from './overrule-advice.ts';

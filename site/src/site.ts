/** The door of the reader site: pages made from published records. */
export { type ArticleSurroundings, readSurroundings, renderArticle } from './article/article-page.tsx';
export { toDrawing } from './card-image/card-image.ts';
export { drawCardImage } from './card-image/draw-card-image.ts';
export { type FoundCardImage, findCardImage } from './card-image/find-card-image.ts';
export { openTypeCase, type TypeCase } from './card-image/type-faces.ts';
export { renderErrorPage } from './errors/error-page.tsx';
export { notFoundPage } from './errors/notice-page.tsx';
export { type Asset, type Assets, nameOfAssets, readAssets } from './frame/assets.ts';
export { chooseEdition, editionCookie, rememberedIn, rootPage } from './frame/choose-edition.ts';
export { readerPolicy } from './frame/first-paint.ts';
export { frontPage } from './front/front-page.tsx';
export type { AskedBy, Page, PageRequest, SiteSettings } from './page.ts';
export { renderPage } from './render-page.ts';
export { listWordLanguages } from './words/words.ts';

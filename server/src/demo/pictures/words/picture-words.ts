/** What is said of a picture in one language: `caption` for those who see it, `altText` for those who do not. */
export type PictureWords = { caption: string; altText: string };

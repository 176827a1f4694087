/** Largest message of a browser, in bytes: a whole long article written without a connection is some hundred thousand. */
export const largestMessage = 4 * 1024 * 1024;
/** Articles open in windows of one person at once. */
export const mostWindowsOfOne = 40;
/** Windows on one article at once. */
export const mostOnOneArticle = 100;
/** Changes of one window in ten seconds: nobody types faster, a program may. */
export const mostInTenSeconds = 1_000;
/** How often it is asked whether those who have articles open may still. */
export const askAgainMs = 2_500;
/** How often the server says that it is there; a browser that hears nothing for three times as long connects again. */
export const beatMs = 5_000;

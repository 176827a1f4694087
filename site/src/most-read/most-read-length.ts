/** The longest that the list of what is read most is, on its page and in its feeds. */
export const mostReadLength = 20;

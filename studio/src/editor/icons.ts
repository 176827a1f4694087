/** Signs of the tools, drawn in a square of 20 with a pen of one width. `mirrored` ones point along the line of writing. */
export const icons = {
  strong: { path: 'M6 3.5h5a3 3 0 0 1 0 6.2H6zm0 6.2h6a3.3 3.3 0 0 1 0 6.8H6z', mirrored: false },
  emphasis: { path: 'M8 3.5h7m-10 13h7M11.8 3.5l-3.6 13', mirrored: false },
  link: {
    path: 'M8.5 11.5a3.5 3.5 0 0 0 5 0l2.6-2.6a3.5 3.5 0 0 0-5-5L10 5m1.5 3.5a3.5 3.5 0 0 0-5 0l-2.6 2.6a3.5 3.5 0 0 0 5 5L10 15',
    mirrored: false,
  },
  inlineQuotation: {
    path: 'M3 13.5h14M4.5 6.5c0-1.2.6-2 1.8-2.4M4.4 8.2h2V6.4h-2zm5.1-1.7c0-1.2.6-2 1.8-2.4M9.4 8.2h2V6.4h-2zM3 17h9',
    mirrored: true,
  },
  foreign: {
    path: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zm0-15c2.4 2 3.5 4.600 3.500 7.500S12.400 15.500 10 17.500C7.600 15.500 6.500 12.900 6.500 10S7.600 4.500 10 2.500zM2.500 10h15',
    mirrored: false,
  },
  footnote: { path: 'M3 16 7 5l4 11M4.5 12.500h5M14 4.500l2-1V9.500', mirrored: false },
  quotation: {
    path: 'M3 4v12M7 10.500c0-3 1.200-4.600 3.500-5.500M6.900 14h3.200v-3.500H6.900zM13 10.500c0-3 1.200-4.600 3.500-5.500M12.900 14h3.200v-3.500h-3.200z',
    mirrored: true,
  },
  answer: { path: 'M3 4.500h14v9H9l-3.500 3v-3H3zM6.500 8h7m-7 2.500h4.500', mirrored: true },
  speaker: { path: 'M10 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-6 7c0-3.300 2.700-5 6-5s6 1.700 6 5z', mirrored: false },
  list: { path: 'M8 5h9M8 10h9M8 15h9M3.500 5h.1m-.1 5h.1m-.1 5h.1', mirrored: true },
  numbered: {
    path: 'M8 5h9M8 10h9M8 15h9M3 4l1.200-.8V7M3 9.600c.4-1 2-.8 2 .2 0 .8-2 1.400-2 2h2.200M3.200 14.200H5l-1 1.200c1.600 0 1.400 2-.8 1.500',
    mirrored: true,
  },
  picture: { path: 'M3 4h14v12H3zm0 10 4-4.500 3 3 2.500-2.500L17 14M13 7.500h.1', mirrored: false },
  embed: { path: 'M3 4h14v12H3zm5 3.200v5.600l4.500-2.800z', mirrored: true },
  separator: { path: 'M3 10h14M7 5h6M7 15h6', mirrored: false },
  undo: { path: 'M7 4 3.500 7.500 7 11M4 7.500h7.500a4.500 4.500 0 0 1 0 9H8', mirrored: true },
  redo: { path: 'M13 4l3.500 3.500L13 11M16 7.500H8.500a4.500 4.500 0 0 0 0 9H12', mirrored: true },
} as const;

/** Name of a sign. */
export type Icon = keyof typeof icons;

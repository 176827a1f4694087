/**
 * Names of the pictures the demo newsroom draws for itself. Scenes stand with stories, portraits with contributors.
 */
export const sceneKeys = [
  'harbour-dawn',
  'container-cranes',
  'old-quay',
  'ferry',
  'tide-barrier',
  'fish-auction',
  'tram-hill',
  'customs-house',
  'archive-shelves',
  'seagrass',
  'bindery',
  'storm',
  'salt-works',
  'night-market',
  'lighthouse',
  'orchestra',
  'chess',
  'reading-room',
  'bread',
  'rooftop-gardens',
  'cable-ferry',
  'night-bus',
  'water-meters',
  'film-festival',
  'choir',
  'pilot-boat',
  'customs-bees',
  'old-map',
  'dictionary',
] as const;

/** Portraits bear the key of their contributor. */
export const portraitKeys = [
  'lena-marsh',
  'tomas-verin',
  'sona-hakim',
  'idris-kaya',
  'nare-petrossian',
  'captain-ada-quill',
  'professor-emin-salar',
  'mayor-ruth-okoye',
  'doctor-yusuf-haddad',
  'marta-lind',
] as const;

/** A drawn view of the city or of people at work. */
export type SceneKey = (typeof sceneKeys)[number];

/** A drawn portrait of a contributor. */
export type PortraitKey = (typeof portraitKeys)[number];

/** Any picture of the demo newsroom. */
export type PictureKey = SceneKey | PortraitKey;

/** Every picture of the demo newsroom, scenes first. */
export const pictureKeys: readonly PictureKey[] = [...sceneKeys, ...portraitKeys];

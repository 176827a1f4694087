/** Names of the drawn views of the city, its harbour and its people at work. */
export const sceneKeys = [
  'harbour-dawn',
  'crane-line',
  'fish-market',
  'old-lighthouse',
  'tram-bridge',
  'book-bindery',
  'ferry-night',
  'storm-wall',
  'orchard-terraces',
  'observatory',
  'concert-hall',
  'salt-works',
  'market-hall',
  'container-yard',
  'seagrass',
  'seagrass-nursery',
  'seagrass-planting',
  'bindery-thread',
  'bindery-press',
  'bindery-shelf',
  'customs-house',
  'archive-shelves',
  'night-market',
  'chess',
  'reading-room',
  'bread',
  'rooftop-gardens',
  'cable-ferry',
  'night-bus',
  'film-festival',
  'choir',
  'pilot-boat',
  'customs-bees',
  'old-map',
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

/** A drawn view. */
export type SceneKey = (typeof sceneKeys)[number];

/** A drawn portrait of a contributor. */
export type PortraitKey = (typeof portraitKeys)[number];

/** Any picture of the demo newsroom; stories show a picture by its key. */
export type PictureKey = SceneKey | PortraitKey;

/** Every picture of the demo newsroom, scenes first. */
export const pictureKeys: readonly PictureKey[] = [...sceneKeys, ...portraitKeys];

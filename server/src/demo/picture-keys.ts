/** Working names of the demo newsroom's pictures: stories show a picture by its key, the drawings are made for each. */
export type PictureKey =
  | 'harbour-dawn'
  | 'crane-line'
  | 'fish-market'
  | 'old-lighthouse'
  | 'tram-bridge'
  | 'book-bindery'
  | 'ferry-night'
  | 'storm-wall'
  | 'orchard-terraces'
  | 'observatory'
  | 'concert-hall'
  | 'salt-works'
  | 'market-hall'
  | 'container-yard'
  | 'seagrass';

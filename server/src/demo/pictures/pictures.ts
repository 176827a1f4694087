import type { PictureKey } from '../picture-keys.ts';
import type { Drawing } from './canvas.ts';
import { binderyPress, binderyShelf, binderyThread, bookBindery } from './scenes/bindery.ts';
import { cableFerry, ferryNight, pilotBoat } from './scenes/boats.ts';
import { containerYard, craneLine, harbourDawn, oldLighthouse, stormWall } from './scenes/harbour.ts';
import { customsBees, observatory, orchardTerraces, rooftopGardens } from './scenes/heights.ts';
import * as portraits from './scenes/portraits.ts';
import { archiveShelves, chess, oldMap, readingRoom } from './scenes/reading.ts';
import { seagrass, seagrassNursery, seagrassPlanting } from './scenes/sea-floor.ts';
import { choir, concertHall, filmFestival } from './scenes/stage.ts';
import { customsHouse, nightBus, tramBridge } from './scenes/streets.ts';
import { bread, fishMarket, marketHall, nightMarket, saltWorks } from './scenes/trade.ts';

const drawings: Record<PictureKey, () => Drawing> = {
  'harbour-dawn': harbourDawn,
  'crane-line': craneLine,
  'fish-market': fishMarket,
  'old-lighthouse': oldLighthouse,
  'tram-bridge': tramBridge,
  'book-bindery': bookBindery,
  'ferry-night': ferryNight,
  'storm-wall': stormWall,
  'orchard-terraces': orchardTerraces,
  observatory,
  'concert-hall': concertHall,
  'salt-works': saltWorks,
  'market-hall': marketHall,
  'container-yard': containerYard,
  seagrass,
  'seagrass-nursery': seagrassNursery,
  'seagrass-planting': seagrassPlanting,
  'bindery-thread': binderyThread,
  'bindery-press': binderyPress,
  'bindery-shelf': binderyShelf,
  'customs-house': customsHouse,
  'archive-shelves': archiveShelves,
  'night-market': nightMarket,
  chess,
  'reading-room': readingRoom,
  bread,
  'rooftop-gardens': rooftopGardens,
  'cable-ferry': cableFerry,
  'night-bus': nightBus,
  'film-festival': filmFestival,
  choir,
  'pilot-boat': pilotBoat,
  'customs-bees': customsBees,
  'old-map': oldMap,
  'lena-marsh': portraits.lenaMarsh,
  'tomas-verin': portraits.tomasVerin,
  'sona-hakim': portraits.sonaHakim,
  'idris-kaya': portraits.idrisKaya,
  'nare-petrossian': portraits.narePetrossian,
  'captain-ada-quill': portraits.captainAdaQuill,
  'professor-emin-salar': portraits.professorEminSalar,
  'mayor-ruth-okoye': portraits.mayorRuthOkoye,
  'doctor-yusuf-haddad': portraits.doctorYusufHaddad,
  'marta-lind': portraits.martaLind,
};

/** Draws a picture; the same key always gives the same drawing. */
export const drawPicture = (key: PictureKey): Drawing => drawings[key]();

/**
 * The sites whose embeds can be shown in a frame, and nothing else can. Each line says by which addresses people know a thing there, and under which
 * one the site gives it to be framed.
 *
 * @source the sites' own guides to embedding; frames that keep fewest marks of the visitor where a site offers them (youtube-nocookie, `dnt`)
 */

/** How much room a player asks for: a film is as wide as the text, a map is higher, a song is a strip, a message stands upright. */
export type PlayerShape = 'film' | 'map' | 'sound' | 'message';

/** What shows an embed inside a page, once a reader asks for it. */
export type Player = { site: string; shape: PlayerShape; frameAddress: string };

type PlayerSite = {
  site: string;
  shape: PlayerShape;
  frameOrigin: string;
  /** Addresses without their scheme and `www.`; the groups go into the places `$1`, `$2` of the frame's path, `$0` is the whole address. */
  forms: readonly (readonly [known: RegExp, framePath: string])[];
};

const sites: readonly PlayerSite[] = [
  {
    site: 'YouTube',
    shape: 'film',
    frameOrigin: 'https://www.youtube-nocookie.com',
    forms: [
      [/^(?:m\.)?youtube\.com\/watch\?(?:[^#]*&)?v=([\w-]{6,20})(?:[&#]|$)/, '/embed/$1'],
      [/^(?:m\.)?youtube(?:-nocookie)?\.com\/(?:embed|live|shorts)\/([\w-]{6,20})(?:[/?#]|$)/, '/embed/$1'],
      [/^youtu\.be\/([\w-]{6,20})(?:[/?#]|$)/, '/embed/$1'],
    ],
  },
  {
    site: 'Vimeo',
    shape: 'film',
    frameOrigin: 'https://player.vimeo.com',
    forms: [
      [/^vimeo\.com\/(\d{5,12})\/([0-9a-f]{6,20})(?:[/?#]|$)/, '/video/$1?h=$2&dnt=1'],
      [/^(?:player\.)?vimeo\.com\/(?:video\/|channels\/[\w-]+\/)?(\d{5,12})(?:[/?#]|$)/, '/video/$1?dnt=1'],
    ],
  },
  {
    site: 'Dailymotion',
    shape: 'film',
    frameOrigin: 'https://geo.dailymotion.com',
    forms: [
      [/^dailymotion\.com\/(?:embed\/)?video\/(\w{5,20})(?:[/?#_]|$)/, '/player.html?video=$1'],
      [/^dai\.ly\/(\w{5,20})(?:[/?#]|$)/, '/player.html?video=$1'],
    ],
  },
  {
    site: 'SoundCloud',
    shape: 'sound',
    frameOrigin: 'https://w.soundcloud.com',
    forms: [[/^(?:m\.)?soundcloud\.com\/[\w-]+\/(?:sets\/)?[\w-]+(?:[/?#]|$)/, '/player/?url=$0']],
  },
  {
    site: 'Spotify',
    shape: 'sound',
    frameOrigin: 'https://open.spotify.com',
    forms: [
      [
        /^open\.spotify\.com\/(?:intl-\w{2,5}\/)?(?:embed\/)?(track|album|artist|playlist|episode|show)\/(\w{10,30})(?:[/?#]|$)/,
        '/embed/$1/$2',
      ],
    ],
  },
  {
    site: 'OpenStreetMap',
    shape: 'map',
    frameOrigin: 'https://www.openstreetmap.org',
    forms: [[/^openstreetmap\.org\/export\/embed\.html\?([\w.,%=&;+-]{1,500})(?:#|$)/, '/export/embed.html?$1']],
  },
  {
    site: 'Telegram',
    shape: 'message',
    frameOrigin: 'https://t.me',
    forms: [[/^(?:t\.me|telegram\.me)\/(?:s\/)?(\w{4,40})\/(\d{1,12})(?:[/?#]|$)/, '/$1/$2?embed=1']],
  },
  {
    site: 'X',
    shape: 'message',
    frameOrigin: 'https://platform.twitter.com',
    forms: [[/^(?:mobile\.)?(?:x|twitter)\.com\/\w{1,20}\/status\/(\d{1,25})(?:[/?#]|$)/, '/embed/Tweet.html?id=$1&dnt=true']],
  },
  {
    site: 'Instagram',
    shape: 'message',
    frameOrigin: 'https://www.instagram.com',
    forms: [[/^instagram\.com\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]{5,40})(?:[/?#]|$)/, '/$1/$2/embed/']],
  },
  {
    site: 'TikTok',
    shape: 'message',
    frameOrigin: 'https://www.tiktok.com',
    forms: [[/^tiktok\.com\/@[\w.-]+\/video\/(\d{1,25})(?:[/?#]|$)/, '/player/v1/$1']],
  },
  {
    site: 'Facebook',
    shape: 'film',
    frameOrigin: 'https://www.facebook.com',
    forms: [[/^(?:m\.)?facebook\.com\/(?:[\w.-]+\/videos\/|watch\/?\?v=)[\w./-]*\d(?:[/?#&]|$)/, '/plugins/video.php?href=$0']],
  },
  {
    site: 'Facebook',
    shape: 'message',
    frameOrigin: 'https://www.facebook.com',
    forms: [
      [/^(?:m\.)?facebook\.com\/(?:[\w.-]+\/posts\/|permalink\.php\?|photo(?:\.php)?\/?\?)[\w./=&-]*\w/, '/plugins/post.php?href=$0'],
    ],
  },
];

/** Where frames may come from, each named once: for the policy of pages. */
export const frameOrigins: readonly string[] = [...new Set(sites.map((site) => site.frameOrigin))];

/** Their names, each once. */
export const playerSites: readonly string[] = [...new Set(sites.map(({ site }) => site))];

/** The player for an address, or `null` where the site is not one of those above, or gives nothing of this kind to be framed. */
export function playerOf(address: string): Player | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.port !== '' || url.username !== '') return null;
  const bare = url.hostname.replace(/^www\./, '') + url.pathname + url.search + url.hash;
  for (const { site, shape, frameOrigin, forms } of sites) {
    for (const [known, framePath] of forms) {
      const found = known.exec(bare);
      if (found) return { site, shape, frameAddress: frameOrigin + fillPath(framePath, [url.href, ...found.slice(1)]) };
    }
  }
  return mapPlayer(url);
}

function fillPath(path: string, [whole = '', ...groups]: string[]): string {
  return path.replace(/\$(\d)/g, (_, place: string) => (place === '0' ? encodeURIComponent(whole) : (groups[Number(place) - 1] ?? '')));
}

/** How many pixels of a map its frame is wide and high, roughly. */
const mapWidthPx = 640;
const mapHeightPx = 480;

/** A map that somebody has moved to what is to be seen: its place stands after `#map=`, as zoom, latitude and longitude. */
function mapPlayer({ hostname, hash, search }: URL): Player | null {
  const [, zoom = '', north = '', east = ''] = /^#map=(\d{1,2})\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)/.exec(hash) ?? [];
  if (!/^(www\.)?openstreetmap\.org$/.test(hostname) || zoom === '') return null;
  const [latitude, longitude] = [Number(north), Number(east)];
  const degreesPerPx = 360 / (256 * 2 ** Number(zoom));
  const [across, up] = [(degreesPerPx * mapWidthPx) / 2, (degreesPerPx * mapHeightPx * Math.cos((latitude * Math.PI) / 180)) / 2];
  const box = [longitude - across, latitude - up, longitude + across, latitude + up].map((degrees) => degrees.toFixed(5));
  const [, marked] = /[?&]mlat=(-?[\d.]{1,20})(?:&|$)/.exec(search) ?? [];
  const [, markedEast] = /[?&]mlon=(-?[\d.]{1,20})(?:&|$)/.exec(search) ?? [];
  const marker = marked !== undefined && markedEast !== undefined ? `&marker=${marked}%2C${markedEast}` : '';
  const frameAddress = `https://www.openstreetmap.org/export/embed.html?bbox=${box.join('%2C')}&layer=mapnik${marker}`;
  return { site: 'OpenStreetMap', shape: 'map', frameAddress };
}

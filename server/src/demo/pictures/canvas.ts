/** Inks of the demo pictures: few and shared, so that all look as if they came off one press. */
export const ink = {
  paper: '#f4ead6',
  chalk: '#fbf5e8',
  sand: '#e6d2ac',
  ochre: '#e2a33b',
  amber: '#f2c15f',
  vermilion: '#d84a2b',
  brick: '#a83a26',
  rose: '#eab9a0',
  blush: '#f3d5c0',
  teal: '#2a7a78',
  lagoon: '#58a6a0',
  mist: '#b5d5cf',
  sky: '#8fbfcb',
  blue: '#2f5d86',
  navy: '#16304a',
  night: '#141d36',
  dusk: '#3b3a66',
  plum: '#6d3550',
  moss: '#5c7a43',
  leaf: '#8aa658',
  pine: '#274a3d',
  bark: '#5a3b2a',
  leather: '#8a4f2d',
  skinDark: '#7a4a32',
  skinMid: '#b9784e',
  skinLight: '#e3b08a',
  black: '#1b1a20',
} as const;

/** A finished drawing as SVG. */
export type Drawing = { widthPx: number; heightPx: number; svg: string };

/** A point in the drawing, from its upper corner. */
export type Point = readonly [x: number, y: number];

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Puts shapes on a sheet of one colour. */
function drawing(widthPx: number, heightPx: number, ground: string, ...shapes: string[]): Drawing {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}"><rect width="100%" height="100%" fill="${ground}"/>${shapes.join('')}</svg>`;
  return { widthPx, heightPx, svg };
}

/** A landscape sheet of 2400 by 1600. */
export const landscape = (ground: string, ...shapes: string[]): Drawing => drawing(2400, 1600, ground, ...shapes);

/** A portrait sheet of 1600 by 2000. */
export const upright = (ground: string, ...shapes: string[]): Drawing => drawing(1600, 2000, ground, ...shapes);

/** A rectangle; `corner` rounds it. */
export const box = (x: number, y: number, width: number, height: number, fill: string, corner = 0): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"${corner ? ` rx="${round(corner)}"` : ''}/>`;

/** A disc. */
export const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}"/>`;

/** An ellipse. */
export const oval = (x: number, y: number, radiusX: number, radiusY: number, fill: string): string =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(radiusX)}" ry="${round(radiusY)}" fill="${fill}"/>`;

/** A filled polygon. */
export const polygon = (fill: string, ...points: Point[]): string =>
  `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" fill="${fill}"/>`;

/** A filled path, in SVG's own words. */
export const shape = (fill: string, path: string): string => `<path d="${path}" fill="${fill}"/>`;

/** A stroked path with round ends, in SVG's own words. */
export const stroke = (colour: string, thickness: number, path: string): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${round(thickness)}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** A straight stroke. */
export const line = (colour: string, thickness: number, [x1, y1]: Point, [x2, y2]: Point): string =>
  stroke(colour, thickness, `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`);

/** Shapes moved to a place, scaled and turned there. */
export function placed(at: Point, scale: number | Point, shapes: string[], turnDegrees = 0): string {
  const [scaleX, scaleY] = typeof scale === 'number' ? [scale, scale] : scale;
  const turn = turnDegrees === 0 ? '' : ` rotate(${round(turnDegrees)})`;
  return `<g transform="translate(${round(at[0])} ${round(at[1])})${turn} scale(${scaleX} ${scaleY})">${shapes.join('')}</g>`;
}

/** Shapes that let the ink below show through. */
export const sheer = (opacity: number, ...shapes: string[]): string => `<g opacity="${opacity}">${shapes.join('')}</g>`;

/** Shapes seen only inside a path. `name` is unique in the drawing. */
export const within = (name: string, path: string, ...shapes: string[]): string =>
  `<clipPath id="${name}"><path d="${path}"/></clipPath><g clip-path="url(#${name})">${shapes.join('')}</g>`;

/** What `make` gives for 0, 1, … `count - 1`. */
export const each = (count: number, make: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => make(number)).join('');

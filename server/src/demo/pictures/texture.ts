import { each, shape } from './canvas.ts';

/** Chance that always falls the same way for the same seed, so that a picture is drawn the same on every machine. */
export type Dice = { between: (low: number, high: number) => number; oneOf: <Value>(values: readonly [Value, ...Value[]]) => Value };

/**
 * Dice for one drawing.
 *
 * @source mulberry32, a 32-bit generator in the public domain
 */
export function makeDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    between: (low, high) => low + next() * (high - low),
    oneOf: (values) => values[Math.floor(next() * values.length)] ?? values[0],
  };
}

/** A field of a drawing. */
export type Field = { x: number; y: number; width: number; height: number };

/** One cut of the gouge: a sliver that swells in the middle. */
export function gouge(x: number, y: number, length: number, thickness: number, colour: string, bend = 0): string {
  const middle = x + length / 2;
  const path = `M${x.toFixed(0)} ${y.toFixed(0)}Q${middle.toFixed(0)} ${(y + bend - thickness).toFixed(1)} ${(x + length).toFixed(0)} ${y.toFixed(0)}Q${middle.toFixed(0)} ${(y + bend + thickness).toFixed(1)} ${x.toFixed(0)} ${y.toFixed(0)}Z`;
  return shape(colour, path);
}

/** Cuts strewn over a field in rows, as a lino block shows them. */
export function gouges(
  dice: Dice,
  field: Field,
  cut: { count: number; length: number; thickness: number; colour: string; bend?: number },
): string {
  return each(cut.count, () => {
    const length = cut.length * dice.between(0.4, 1.3);
    const x = dice.between(field.x - length / 2, field.x + field.width - length / 2);
    return gouge(
      x,
      dice.between(field.y, field.y + field.height),
      length,
      cut.thickness * dice.between(0.5, 1.2),
      cut.colour,
      (cut.bend ?? 0) * dice.between(-1, 1),
    );
  });
}

/** A band whose upper edge rolls like water; it reaches down to `bottom`. */
export function swell(
  y: number,
  bottom: number,
  wave: { length: number; height: number; shift?: number; width?: number },
  colour: string,
): string {
  const width = wave.width ?? 2400;
  const start = -wave.length + (wave.shift ?? 0);
  let path = `M${start} ${y}`;
  for (let x = start; x < width + wave.length; x += wave.length) {
    path += `q${wave.length / 4} ${-wave.height} ${wave.length / 2} 0t${wave.length / 2} 0`;
  }
  return shape(colour, `${path}V${bottom}H${start}Z`);
}

/** Pointed wave crests, as on a chart or an old print; reaches down to `bottom`. */
export function crests(
  y: number,
  bottom: number,
  wave: { length: number; height: number; shift?: number; width?: number },
  colour: string,
): string {
  const width = wave.width ?? 2400;
  const start = -wave.length + (wave.shift ?? 0);
  let path = `M${start} ${y}`;
  for (let x = start; x < width + wave.length; x += wave.length) path += `q${wave.length / 2} ${wave.height} ${wave.length} 0`;
  return shape(colour, `${path}V${bottom}H${start}Z`);
}

/** Dots on a slanted grid that grow from one end of the field to the other, as a coarse screen prints a shade. */
export function screenTone(field: Field, dot: { pitch: number; from: number; to: number; colour: string }): string {
  const rows = Math.floor(field.height / dot.pitch);
  const columns = Math.floor(field.width / dot.pitch);
  let path = '';
  for (let row = 0; row <= rows; row++) {
    const radius = dot.from + ((dot.to - dot.from) * row) / Math.max(rows, 1);
    if (radius < 0.6) continue;
    for (let column = 0; column <= columns; column++) {
      const x = field.x + column * dot.pitch + (row % 2 ? dot.pitch / 2 : 0);
      const y = field.y + row * dot.pitch;
      path += `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${radius.toFixed(1)} ${radius.toFixed(1)} 0 1 0 ${(radius * 2).toFixed(1)} 0a${radius.toFixed(1)} ${radius.toFixed(1)} 0 1 0 ${(-radius * 2).toFixed(1)} 0`;
    }
  }
  return shape(dot.colour, path);
}

/** Rays from a point, each a thin triangle, to `reach`. */
export function rays(
  x: number,
  y: number,
  sun: { from: number; reach: number; count: number; share: number; colour: string; turn?: number },
): string {
  return each(sun.count, (number) => {
    const angle = (number / sun.count) * Math.PI * 2 + (sun.turn ?? 0);
    const half = (Math.PI / sun.count) * sun.share;
    const point = (radius: number, at: number) => `${(x + Math.cos(at) * radius).toFixed(1)} ${(y + Math.sin(at) * radius).toFixed(1)}`;
    return shape(sun.colour, `M${point(sun.from, angle)}L${point(sun.reach, angle - half)}L${point(sun.reach, angle + half)}Z`);
  });
}

import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawIcons } from './draw-icons.ts';

type Pixel = { x: number; y: number; red: number; green: number; blue: number; alpha: number };

async function pixelsOf(file: string): Promise<{ sizePx: number; pixels: Pixel[] }> {
  const icon = (await drawIcons()).find((each) => each.file === file);
  const { data, info } = await sharp(icon!.content).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info.width).toBe(info.height);
  const pixels = Array.from({ length: info.width * info.height }, (_, at) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at * 4, at * 4 + 4);
    return { x: at % info.width, y: Math.floor(at / info.width), red, green, blue, alpha };
  });
  return { sizePx: info.width, pixels };
}

const isLight = ({ red, green, blue }: Pixel) => red + green + blue > 600;

it('draws the mark in the sizes that desks ask for', async () => {
  const sizes = await Promise.all((await drawIcons()).map(async ({ file }) => [file, (await pixelsOf(file)).sizePx]));
  expect(sizes).toEqual([
    ['icon-180.png', 180],
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['icon-maskable-512.png', 512],
  ]);
});

it('lets nothing through where a device puts its own ground or mask behind it', async () => {
  for (const file of ['icon-180.png', 'icon-maskable-512.png']) {
    const { pixels } = await pixelsOf(file);
    expect(pixels.filter(({ alpha }) => alpha < 255)).toEqual([]);
  }
  const { pixels } = await pixelsOf('icon-512.png');
  expect(pixels.some(({ alpha }) => alpha === 0)).toBe(true);
});

it('keeps the flower of a maskable icon inside the circle that is sure to be seen, and fills a good part of it', async () => {
  const { pixels, sizePx } = await pixelsOf('icon-maskable-512.png');
  const flower = pixels.filter(isLight);
  const furthest = Math.max(...flower.map(({ x, y }) => Math.hypot(x + 0.5 - sizePx / 2, y + 0.5 - sizePx / 2)));
  expect(furthest).toBeLessThan(sizePx * 0.4);
  expect(furthest).toBeGreaterThan(sizePx * 0.28);
  expect(flower.length).toBeGreaterThan(pixels.length * 0.1);
});

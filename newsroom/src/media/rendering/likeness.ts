import { openPixels, type Pixels } from './decode.ts';

const across = 9;
const down = 8;

/**
 * What a picture looks like, as 64 bits of which nearly all are the same for another size, format or light of it: whether each of 9 × 8 grey
 * fields is darker than the one beside it ("dHash").
 *
 * @returns the bits as a whole number with a sign, as the database keeps them; `null` of a picture in which nothing is to be seen
 * @source Neal Krawetz, “Kind of Like That” (2013)
 */
export async function likenessOf(pixels: Pixels): Promise<string | null> {
  const fields = await openPixels(pixels)
    .flatten({ background: '#ffffff' })
    .greyscale()
    .resize({ width: across, height: down, fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { channels } = fields.info;
  const grey = (row: number, column: number) => fields.data[(row * across + column) * channels] ?? 0;
  let bits = 0n;
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across - 1; column += 1) bits = (bits << 1n) | (grey(row, column) < grey(row, column + 1) ? 1n : 0n);
  }
  return bits === 0n ? null : BigInt.asIntN(64, bits).toString();
}

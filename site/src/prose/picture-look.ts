import type { PublishedPicture } from '@coranto/newsroom/published';

/**
 * The classes by which a picture is seen before it is there, in its colour on the whole, and by which crops keep its focal point in view
 * (`styles/parts/pictures.css`). The policy of the pages allows no style in the markup.
 */
export function lookOf({ placeholder, focalPoint }: Partial<Pick<PublishedPicture, 'placeholder' | 'focalPoint'>>): string | undefined {
  const [red, green, blue] = placeholder ?? '';
  const tone = blue === undefined ? [] : ['tone', `r${red}`, `g${green}`, `b${blue}`];
  const focus = focalPoint ? [`x${Math.round(focalPoint.x * 10)}`, `y${Math.round(focalPoint.y * 10)}`] : [];
  const classes = [...tone, ...focus.filter((axis) => !isMiddle(axis))];
  return classes.length === 0 ? undefined : classes.join(' ');
}

function isMiddle(axis: string): boolean {
  return axis.endsWith('5');
}

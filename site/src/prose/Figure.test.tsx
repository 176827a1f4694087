import type { PublishedPicture } from '@coranto/newsroom/published';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { find } from '../markup-testing.ts';
import { Image, type PictureFiles } from './Figure.tsx';
import { lookOf } from './picture-look.ts';

const formats = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };
const widths = [320, 640, 960, 1440, 2000, 2400];

const picture: PictureFiles = {
  widthPx: 4000,
  heightPx: 3000,
  file: 'quay-1440.jpg',
  placeholder: '045',
  focalPoint: { x: 0.24, y: 0.96 },
  renditions: Object.entries(formats).flatMap(([ending, mediaType]) =>
    widths.map((widthPx) => ({ file: `quay-${widthPx}.${ending}`, mediaType, widthPx, heightPx: (widthPx * 3) / 4 })),
  ),
};

const render = (props: Partial<Parameters<typeof Image>[0]> = {}) =>
  renderToString(<Image picture={picture} altText="Cranes" width="lead" {...props} />);
const offered = (srcset = '') => srcset.split(', ').map((each) => Number(each.split(' ')[1]?.replace('w', '')));

describe('a picture', () => {
  it('is offered as AVIF, then as WebP, then as JPEG to everybody else', () => {
    const html = render();
    expect(find(html, 'source').map(({ attributes }) => attributes.type)).toEqual(['image/avif', 'image/webp']);
    expect(find(html, 'img')[0]?.attributes.srcset).toMatch(/^\/media\/quay-320\.jpg 320w, /);
    expect(find(html, 'img')[0]?.attributes.src).toMatch(/\.jpg$/);
  });

  it('is offered in the formats that there are as long as AVIF is still to come', () => {
    const html = render({ picture: { ...picture, renditions: picture.renditions.filter(({ mediaType }) => mediaType !== formats.avif) } });
    expect(find(html, 'source').map(({ attributes }) => attributes.type)).toEqual(['image/webp']);
  });

  it('is offered no wider than its place can show, and says how wide that is', () => {
    for (const [width, widest] of [
      ['lead', 2000],
      ['column', 1440],
      ['cluster', 960],
      ['small', 640],
    ] as const) {
      const html = render({ width });
      for (const { attributes } of [...find(html, 'source'), ...find(html, 'img')]) {
        expect(Math.max(...offered(attributes.srcset))).toBe(widest);
        expect(attributes.sizes).toMatch(/rem|vw/);
      }
    }
  });

  it('is offered as it is where it is narrower than all of these', () => {
    const only = { file: 'old-1000.jpg', mediaType: 'image/jpeg', widthPx: 1000, heightPx: 750 };
    expect(find(render({ width: 'small', picture: { ...picture, renditions: [only] } }), 'img')[0]?.attributes).toMatchObject({
      src: '/media/old-1000.jpg',
      width: '4000',
      height: '3000',
    });
  });

  it('says of an upright lead that it is narrower than its place', () => {
    const upright = { ...picture, widthPx: 3000, heightPx: 4000 };
    expect(find(render({ picture: upright }), 'img')[0]?.attributes.sizes).toContain('max(30rem, 88vh) * 0.75');
    expect(find(render({ picture: upright, width: 'column' }), 'img')[0]?.attributes.sizes).not.toContain('vh');
  });

  it('is loaded first where it leads, and late elsewhere', () => {
    expect(find(render({ isFirst: true }), 'img')[0]?.attributes).toMatchObject({ fetchpriority: 'high' });
    expect(find(render({ isFirst: true }), 'img')[0]?.attributes.loading).toBeUndefined();
    expect(find(render(), 'img')[0]?.attributes).toMatchObject({ loading: 'lazy', decoding: 'async' });
    expect(find(render(), 'img')[0]?.attributes.fetchpriority).toBeUndefined();
  });
});

describe('how a picture is seen before it is there, and cut', () => {
  const look = (given: Partial<Pick<PublishedPicture, 'placeholder' | 'focalPoint'>>) => lookOf(given);

  it('is told by classes, since the policy allows no style in the markup', () => {
    expect(find(render(), 'img')[0]?.attributes).toMatchObject({ class: 'tone r0 g4 b5 x2 y10' });
    expect(render()).not.toContain('style');
  });

  it('says nothing of a middle, nor of a tone that is not known', () => {
    expect(look({ placeholder: null, focalPoint: { x: 0.5, y: 0.54 } })).toBeUndefined();
    expect(look({ placeholder: null, focalPoint: { x: 0.5, y: 0.4 } })).toBe('y4');
    expect(look({ placeholder: '777', focalPoint: { x: 0, y: 0.5 } })).toBe('tone r7 g7 b7 x0');
  });
});

import { box, disc, ink, type Point, placed, shape } from '../canvas.ts';

/** How a small figure looks; sleeves bear the colour of the coat. */
export type Figure = {
  coat: string;
  legs: string;
  skin: string;
  hair: string;
  arms?: 'down' | 'ahead' | 'raised';
  cover?: 'cap' | 'scarf' | null;
};

/** A standing figure, about 470 tall, its feet on `at`; a negative scale in x turns it about. */
export function figure(at: Point, scale: number | Point, look: Figure): string {
  const arms = {
    down: 'M-62 -316Q-92 -230 -70 -140H-38L-30 -300ZM62 -316Q92 -230 70 -140H38L30 -300Z',
    ahead: 'M-50 -318Q-130 -250 -196 -238L-190 -206Q-100 -200 -20 -270ZM62 -316Q92 -230 70 -140H38L30 -300Z',
    raised: 'M-50 -310Q-120 -340 -150 -440L-118 -450Q-80 -370 -10 -330ZM50 -310Q120 -340 150 -440L118 -450Q80 -370 10 -330Z',
  }[look.arms ?? 'down'];
  const hands: Record<'down' | 'ahead' | 'raised', Point[]> = {
    down: [
      [-56, -132],
      [56, -132],
    ],
    ahead: [
      [-200, -222],
      [56, -132],
    ],
    raised: [
      [-136, -456],
      [136, -456],
    ],
  };
  return placed(at, scale, [
    shape(look.legs, 'M-46 -170L-40 0H-6L0 -120L6 0H40L46 -170Z'),
    box(-46, -12, 42, 14, ink.black, 6),
    box(4, -12, 42, 14, ink.black, 6),
    hands[look.arms ?? 'down'].map(([x, y]) => disc(x, y, 17, look.skin)).join(''),
    shape(look.coat, arms),
    shape(look.coat, 'M-66 -310Q-40 -346 0 -346Q40 -346 66 -310L62 -130H-62Z'),
    box(-14, -372, 28, 40, look.skin),
    disc(0, -408, 46, look.skin),
    shape(look.hair, 'M-50 -408A50 50 0 0 1 50 -408Q40 -440 0 -440Q-30 -440 -50 -408Z'),
    look.cover === 'cap' ? shape(look.coat, 'M-52 -420A52 46 0 0 1 52 -420ZM-52 -420h-34q2 -14 34 -16Z') : '',
    look.cover === 'scarf'
      ? shape(
          look.hair,
          'M-50 -420A50 50 0 0 1 50 -420V-350Q60 -320 40 -310L20 -360Q44 -380 38 -424Q0 -448 -38 -424Q-44 -380 -20 -350L-44 -330Q-56 -360 -50 -420Z',
        )
      : '',
  ]);
}

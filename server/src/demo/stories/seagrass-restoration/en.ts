import { type DemoArticle, gallery, p, pull, quote, shot } from '../../demo-text.ts';

/** English article. */
export const en: DemoArticle = {
  headline: 'A meadow grows back, a hand’s breadth at a time',
  kicker: 'In pictures',
  standfirst:
    'Forty years ago anchors and dredgers tore the seagrass out of the bay. Now volunteers are putting it back by hand. Six pictures from the third summer.',
  dateline: 'Gulf of Selene',
  bylines: [
    { contributor: 'sona-hakim', role: 'reporter' },
    { contributor: 'sona-hakim', role: 'photographer' },
    { contributor: 'lena-marsh', role: 'translator' },
  ],
  topics: ['Nature', 'Seagrass'],
  leadPicture: { picture: 'seagrass', caption: 'The new meadow in its third summer, four metres down.' },
  body: [
    p(
      'The boat leaves while the town is asleep, for the water is clearest before the wind gets up. On board are Dr Yusuf Haddad, the marine biologist, six divers, and dripping crates with four hundred shoots of seagrass, which is what they can plant in a day.',
    ),
    p(
      'The shoots are raised in tanks in the old ice house at Fish Quay. They are tied to mats of coconut fibre with a thread that dissolves in water, and pinned to the sea bed with bamboo. In three years 46,000 of them have been planted, on 1.8 hectares of the 12 that are planned.',
    ),
    gallery(
      shot('harbour-dawn', 'Half past five in the morning. The boat sets out before the wind and before the first ferry.'),
      shot('seagrass-nursery', 'The nursery in the old ice house. A shoot spends eight months in the tank before it goes to sea.'),
      shot('pilot-boat', 'Two harbour pilots give up their day off to take the divers out.'),
      shot('seagrass-planting', 'Planting. The distance between two shoots is a hand’s breadth, and the hand is the ruler.'),
      shot('seagrass', 'The same place three years on. Young fish hide among the leaves.'),
      shot('old-lighthouse', 'The lighthouse marks the site: between it and the yellow buoys no ship may anchor.'),
    ),
    quote(
      'doctor-yusuf-haddad',
      'People ask me when we shall have finished. You do not finish a meadow. You begin it again and again until it no longer needs you.',
    ),
    p(
      'The first fruits are in. Last autumn the divers counted seventeen seahorses, the first in a generation. The roots hold the sand, so that the water clears; the leaves break the waves before they reach the shore, which is why the engineers of the tide barrier have begun to ask about the meadow too.',
    ),
    pull('doctor-yusuf-haddad', 'You do not finish a meadow. You begin it again and again until it no longer needs you.'),
    p(
      'Planting starts again when the water is warmer than eighteen degrees. The project is looking for volunteers: those who can hold their breath may dive, and those who cannot may tie the knots.',
    ),
  ],
};

import type { Carets } from '../../editor/carets.ts';
import type { Writing } from './writing.ts';

/** The carets of the others in an article, for its editor. */
export function caretsOf(writing: Writing): Carets {
  return {
    others: () => {
      const { present, seat } = writing.state();
      return present.filter((each) => each.seat !== seat);
    },
    onOthers: (listener) => {
      let shown = writing.state().present;
      return writing.subscribe(() => {
        const { present } = writing.state();
        if (present === shown) return;
        shown = present;
        listener();
      });
    },
    stand: (place) => writing.stand(place),
  };
}

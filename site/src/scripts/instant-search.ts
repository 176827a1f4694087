import { forgetSearches, noteSearch, recentSearches } from './recent-searches.ts';

/** After the last letter waits so long for the next one. */
const restMs = 150;

/** Shows what is found while somebody types, and what they looked for before. Without it the form leads to the search page. */
export function startInstantSearch(dialog: HTMLDialogElement, form: HTMLFormElement, field: HTMLInputElement, place: HTMLElement): void {
  let asking: AbortController | null = null;
  let timer = 0;
  const recent = dialog.querySelector<HTMLElement>('.recent');

  const ask = async () => {
    asking?.abort();
    const question = field.value.trim();
    if (question === '') return showRecent();
    const mine = new AbortController();
    asking = mine;
    const query = new URLSearchParams({ q: question, part: 'results' });
    const answer = await fetch(`${form.action}?${query}`, { signal: mine.signal }).catch(() => null);
    // Without a network, or when the next letter came first, what stands there stays.
    if (!answer?.ok || asking !== mine) return;
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (asking !== mine) return;
    recent?.setAttribute('hidden', '');
    place.replaceChildren(...found.body.childNodes);
  };

  const showRecent = () => {
    const searches = recentSearches();
    place.replaceChildren();
    recent?.toggleAttribute('hidden', searches.length === 0);
    const lines = searches.map((search) => {
      const link = document.createElement('a');
      link.href = `${form.action}?${new URLSearchParams({ q: search })}`;
      link.textContent = search;
      link.dir = 'auto';
      const line = document.createElement('li');
      line.append(link);
      return line;
    });
    recent?.querySelector('ul')?.replaceChildren(...lines);
  };

  field.addEventListener('focus', () => field.value.trim() === '' && showRecent());
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, restMs);
  });
  form.addEventListener('submit', () => noteSearch(field.value.trim()));
  place.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) noteSearch(field.value.trim()); // clicks come from elements
  });
  recent?.querySelector('button')?.addEventListener('click', () => {
    forgetSearches();
    showRecent();
    field.focus();
  });
  dialog.addEventListener('keydown', (event) =>
    move(event, field, [...dialog.querySelectorAll<HTMLElement>('.instant a, .recent:not([hidden]) a')]),
  );
}

/** Arrow keys go from the field through the links and back. */
function move(event: KeyboardEvent, field: HTMLElement, links: HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || links.length === 0) return;
  const stops = [field, ...links];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at === -1) return;
  event.preventDefault();
  stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
}

/**
 * Prints one story, also where further ones stand below it: the one whose button was pressed, else the one being read. The style sheet
 * leaves out the others.
 */
export function startPrinting(): void {
  let pressed: HTMLElement | null = null;
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('[data-print]'); // clicks come from elements
    if (!button) return;
    pressed = button.closest<HTMLElement>('.article');
    print();
  });
  addEventListener('beforeprint', () => {
    const articles = [...document.querySelectorAll<HTMLElement>('.article')];
    const chosen = pressed ?? articles.find(isBeingRead);
    for (const article of articles) article.toggleAttribute('data-printed', article === chosen);
    pressed = null;
  });
}

/** The address of the window follows what is being read. */
function isBeingRead(article: HTMLElement): boolean {
  return article.dataset.address !== undefined && new URL(article.dataset.address).pathname === location.pathname;
}

/** Cookie of the server that sends `/` to an edition; its name is `editionCookie` there. */
const cookie = 'edition';
const keptForSeconds = 365 * 24 * 60 * 60;

/** Remembers the edition that a reader asks for by a click in the language switch, so that `/` leads there. */
export function startEditionChoice(): void {
  document.querySelector('.languages')?.addEventListener('click', (event) => {
    const chosen = (event.target as Element).closest<HTMLElement>('[data-edition]')?.dataset.edition; // clicks come from elements
    // biome-ignore lint/suspicious/noDocumentCookie: the store for cookies is missing in browsers that readers have
    if (chosen) document.cookie = `${cookie}=${chosen};path=/;max-age=${keptForSeconds};samesite=lax`;
  });
}

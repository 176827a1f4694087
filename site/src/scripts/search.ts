import { startInstantSearch } from './instant-search.ts';

/** Opens the search over the page, by its link or by the key `/`; without a script the link leads to the search page. */
export function startSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');
  const form = dialog?.querySelector('form');
  const field = form?.querySelector('input');
  const place = dialog?.querySelector<HTMLElement>('.instant');
  if (!dialog || !link || !form || !field || !place) return;
  const open = (event: Event) => {
    event.preventDefault();
    dialog.showModal();
    field.select();
  };
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = (event.target as Element).closest('input,select,textarea,[contenteditable]'); // keys come from elements
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) open(event);
  });
  dialog.addEventListener('click', (event) => {
    // A click on the dialog itself is one beside its content.
    if (event.target === dialog) dialog.close();
  });
  startInstantSearch(dialog, form, field, place);
}

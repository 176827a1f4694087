/** Opens the search over the page; without a script the link leads to the search page. */
export function startSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');
  if (!dialog || !link) return;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    dialog.showModal();
    dialog.querySelector('input')?.focus();
  });
  dialog.addEventListener('click', (event) => {
    // A click on the dialog itself is one beside its content.
    if (event.target === dialog) dialog.close();
  });
}

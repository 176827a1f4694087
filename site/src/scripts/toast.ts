const shownForMs = 4000;

/** Says something for a moment, to eyes and to screen readers. */
export function say(words: string): void {
  const toast = document.querySelector('.toast');
  if (!toast) return;
  toast.textContent = words;
  setTimeout(() => {
    if (toast.textContent === words) toast.textContent = '';
  }, shownForMs);
}

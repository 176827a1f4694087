import { say } from './toast.ts';

/** Shorter pieces (a name, a figure) are copied as they are. */
const fewest = 60;

/**
 * Words that are copied out of an article bring its address along, as the newspaper's terms ask for; and buttons that copy a whole field.
 * An edition that does not want the first leaves `data-source` out.
 */
export function startCopying(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const from = selection?.anchorNode?.parentElement?.closest<HTMLElement>('[data-source]');
    const words = selection?.toString() ?? '';
    if (!selection || !from?.dataset.source || !event.clipboardData || words.length < fewest) return;
    const holder = document.createElement('div');
    holder.append(selection.getRangeAt(0).cloneContents());
    // Footnotes are set twice; the one at the foot is there for whoever copies it.
    for (const twice of holder.querySelectorAll('.sidenote,.note-mark span')) twice.remove();
    const line = document.createElement('p');
    line.textContent = from.dataset.source;
    holder.append(line);
    event.clipboardData.setData('text/plain', `${words}\n\n${from.dataset.source}`);
    event.clipboardData.setData('text/html', holder.innerHTML);
    event.preventDefault();
  });
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy-field]'); // clicks come from elements
    const field = button?.closest('section')?.querySelector('textarea');
    if (button && field) void copyField(field, button);
  });
}

async function copyField(field: HTMLTextAreaElement, button: HTMLElement): Promise<void> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    say(button.dataset.copied ?? '');
  } catch {
    // It is selected, so that the reader can copy it by hand.
    say(button.dataset.notCopied ?? '');
  }
}

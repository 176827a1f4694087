import { recall, remember } from './remembered.ts';

const root = document.documentElement;

/** The buttons for day, night and "as the device", and those for the size of letters. */
export function startAppearance(): void {
  showTheme(recall('theme') ?? 'system');
  document.querySelector('.themes')?.removeAttribute('hidden');
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-theme-choice],[data-text-size]'); // clicks come from elements
    if (button?.dataset.themeChoice) chooseTheme(button.dataset.themeChoice);
    else if (button?.dataset.textSize && button !== root) changeTextSize(Number(button.dataset.textSize));
  });
}

function chooseTheme(theme: string): void {
  remember('theme', theme === 'system' ? null : theme);
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  showTheme(theme);
}

function showTheme(theme: string): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-theme-choice]')) {
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === theme));
  }
}

const plainSize = 3;

function changeTextSize(by: number): void {
  const size = Math.min(5, Math.max(1, Number(root.dataset.textSize ?? plainSize) + by));
  if (size === plainSize) delete root.dataset.textSize;
  else root.dataset.textSize = String(size);
  remember('text-size', size === plainSize ? null : String(size));
}

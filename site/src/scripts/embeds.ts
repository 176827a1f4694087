/**
 * What a framed site may do: run its player, and open its own pages in windows of their own. It is always on another host than the page (the policy
 * of pages names which), so that its own origin gives it nothing of ours.
 *
 * @source HTML Living Standard, the `sandbox` attribute
 */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation';

/** Loads an embed when somebody asks for it, and not before. */
export function startEmbeds(): void {
  document.addEventListener('click', (event) => {
    const stage = (event.target as Element).closest('[data-frame] button')?.closest<HTMLElement>('[data-frame]'); // clicks come from elements
    if (!stage?.dataset.frame) return;
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', sandbox);
    frame.title = stage.dataset.title ?? '';
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    // Players refuse to play for nobody; which article it is they need not know.
    frame.referrerPolicy = 'strict-origin';
    frame.src = stage.dataset.frame;
    stage.replaceChildren(frame);
    stage.parentElement?.classList.add('embed-shown');
    frame.focus();
  });
}

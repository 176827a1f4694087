import type { Speaker } from '@coranto/contract/prose/prose';
import type { Setting } from './setting.ts';

/** Who speaks, in the words of the article's language: name and what they are. */
export function speakerNames(speaker: Speaker, setting: Setting): { name: string; role: string | null } {
  const known = speaker.contributorId === null ? undefined : setting.speakers.get(speaker.contributorId);
  return { name: speaker.name || (known?.name ?? ''), role: speaker.role ?? (known?.title || null) };
}

/** The line under a quotation that says whose words they were. */
export function Attribution({ speaker, setting }: { speaker: Speaker; setting: Setting }) {
  const { name, role } = speakerNames(speaker, setting);
  return (
    <figcaption class="attribution">
      <b>{name}</b>
      {role && <span class="speaker-role">{role}</span>}
    </figcaption>
  );
}

import type { Frame, Front, SectionName, Voice, VoiceKind } from '@coranto/newsroom/published';
import { Portrait } from '../card/Portrait.tsx';
import { toHref } from '../frame/addresses.ts';
import { tellDay } from '../words/dates.ts';
import { wordsFor } from '../words/words.ts';

/** Opinions and interviews apart from the news, each with the face and name that it is known by. */
export function Voices({ voices, frame }: { voices: Front['voices']; frame: Frame }) {
  const kinds = (['opinion', 'interview'] as const).filter((kind) => voices[kind].length > 0);
  if (kinds.length === 0) return null;
  return (
    <div class="voices">
      {kinds.map((kind) => (
        <VoicesOfKind key={kind} kind={kind} voices={voices[kind]} frame={frame} />
      ))}
    </div>
  );
}

function VoicesOfKind({ kind, voices, frame }: { kind: VoiceKind; voices: readonly Voice[]; frame: Frame }) {
  const section = commonSection(voices);
  const heading = wordsFor(frame.edition.language).voices[kind];
  return (
    <section class={`voices-of-kind voices-${kind}`}>
      <h2>{section ? <a href={toHref(section.address)}>{heading}</a> : heading}</h2>
      <div class="voice-cards">
        {voices.map((voice) => (
          <VoiceCard key={voice.card.articleId} voice={voice} frame={frame} />
        ))}
      </div>
    </section>
  );
}

/** The section that all of them stand in, if there is one. */
function commonSection(voices: readonly Voice[]): SectionName | null {
  const [first] = voices;
  const section = first?.card.section ?? null;
  return voices.every(({ card }) => card.section?.id === section?.id) ? section : null;
}

/** Its headline is the only link, as in other cards. */
function VoiceCard({ voice: { card, faces }, frame }: { voice: Voice; frame: Frame }) {
  const portrayed = faces.find((face) => face.portrait);
  const telling = { language: frame.edition.language, timeZone: frame.edition.timeZone };
  return (
    <article class={`card card-voice kind-${card.kind}`}>
      <Portrait picture={portrayed?.portrait} />
      <div class="card-words">
        {faces.map((face) => (
          <p key={face.id} class="voice">
            <b>{face.name}</b>
            {face.title && <span class="contributor-title">{face.title}</span>}
          </p>
        ))}
        <h3>
          <a href={toHref(card.address)}>{card.headline}</a>
        </h3>
        {card.standfirst && <p class="standfirst">{card.standfirst}</p>}
        <p class="card-line">
          <time datetime={card.firstPublishedAt.toISOString()}>{tellDay(card.firstPublishedAt, telling)}</time>
        </p>
      </div>
    </article>
  );
}

import type { EditionLine } from '@coranto/contract/api/edition';
import { type Found, findAnythingCall } from '@coranto/contract/api/finding';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useAnswer } from '../api/use-call.ts';
import { settingOf } from '../edition/use-editions.ts';
import { useSpeaking } from '../words/use-words.ts';
import { isNamedSo, type PaletteItem } from './palette-item.ts';

/** Letters that follow one another faster are one question. */
const typingPauseMs = 60;
const shownSections = 5;

/** What the server and the editions at hand have for what is typed. */
export function useFound(typed: string, editions: readonly EditionLine[]) {
  const { words } = useSpeaking();
  const router = useRouter();
  const asked = useAfterTyping(typed.trim().slice(0, 200));
  const found = useAnswer(findAnythingCall, asked === '' ? {} : { text: asked });
  const goTo = (address: string) => void router.history.push(router.basepath + address);
  const leading = (item: Omit<PaletteItem, 'run'> & { address: string }): PaletteItem => ({ ...item, run: () => goTo(item.address) });

  const toStories = ({ articles }: Found) =>
    articles.map((line) => {
      const edition = editions.find(({ editionId }) => editionId === line.editionId);
      const hasHeadline = line.headline.trim() !== '';
      return leading({
        id: `article-${line.articleId}`,
        group: asked === '' ? 'lately' : 'stories',
        label: hasHeadline ? line.headline : line.slugline || words.list.untitled,
        setting: hasHeadline ? settingOf(edition) : {},
        detail: [edition?.prefix.toUpperCase(), words.states[line.state], hasHeadline ? line.slugline : ''].filter(Boolean).join(' · '),
        address: `/articles/${line.articleId}`,
      });
    });
  const toNames = ({ names }: Found) =>
    names.map(({ kind, id, name, title }) =>
      leading({
        id: `name-${id}`,
        group: 'names',
        label: name,
        setting: {},
        detail: kind === 'person' ? words.palette.colleague : title || words.palette.contributor,
        address: kind === 'person' ? `/articles?person=${id}` : `/articles?text=${encodeURIComponent(name)}`,
      }),
    );
  const toPictures = ({ pictures }: Found) =>
    pictures.map(({ pictureId, caption, thumbnail }) =>
      leading({
        id: `picture-${pictureId}`,
        group: 'pictures',
        label: caption,
        setting: {},
        picture: thumbnail,
        address: `/pictures?text=${encodeURIComponent(caption.slice(0, 60))}`,
      }),
    );
  const sections = editions.flatMap(({ name, prefix, language, sections: own }) =>
    own
      .filter((section) => asked !== '' && isNamedSo(section.name, asked, language))
      .map(({ sectionId, slug, name: label }) =>
        leading({
          id: `section-${sectionId}`,
          group: 'sections',
          label,
          setting: { lang: language },
          detail: name,
          address: `/articles?edition=${prefix}&section=${slug}`,
        }),
      ),
  );
  const answer = found.data;
  const items = answer ? [...toStories(answer), ...toNames(answer), ...sections.slice(0, shownSections), ...toPictures(answer)] : [];
  return {
    items,
    meant: answer?.meant ?? null,
    isAnswered: answer !== undefined && !found.isPlaceholderData && asked === typed.trim().slice(0, 200),
    error: found.error,
  };
}

function useAfterTyping(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), typingPauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
